package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Fact;
import holdfast.card.Card.Said;
import holdfast.card.Field;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Processes;
import holdfast.concern.Standing;
import holdfast.concern.Text;
import holdfast.conversation.Wish.Outcome;
import holdfast.conversation.Wish.Outcome.Reads;
import holdfast.conversation.Wish.Outcome.Would;
import holdfast.notice.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a typed line back before it counts: child, team, category, stage, and who will be told. */
final class ReadBacks {

    private final Words words;
    private final Filling filling;
    private final Processes processes;
    private final Facts facts;
    private final CouncilWords labels;
    private final Incomplete incomplete;

    ReadBacks(Words words, Processes processes) {
        this.words = words;
        this.filling = new Filling(words);
        this.processes = processes;
        this.facts = new Facts(words);
        this.labels = new CouncilWords(words);
        this.incomplete = new Incomplete(words);
    }

    /**
     * The card.
     *
     * @param most the bytes that each of the words may take
     */
    Card card(Caller caller, Draft draft, Would would, Outcome form, int most) {
        var concern = would.change().concern();
        var lead = words.say("read-back.lead");
        var why =
                incomplete
                        .why(concern, processes.of(concern).policy())
                        .filter(_ -> draft.verb().equals("raise"));
        var filled = filled(draft, form);
        var said = draft.ref().isEmpty() ? said(concern, would) : Filling.said(filled);
        var shown = said.stream().map(each -> shortened(each, most)).toList();
        var facts = new ArrayList<>(facts(caller, concern, would));
        facts.addAll(filling.facts(filled));
        return new Card.ReadBack(
                title(
                        why.isPresent() ? "raise-informally" : draft.verb(),
                        draft.ref().orElse(concern.ref().toString())),
                words.inert(why.map(it -> it + " " + lead).orElse(lead)),
                facts,
                shown,
                shown.equals(said) ? "" : words.say("note.read-back"),
                buttons(draft));
    }

    private String title(String verb, String ref) {
        return words.find("read-back." + verb, ref)
                .orElseGet(() -> words.say("read-back.act", ref, words.say("button." + verb)));
    }

    /** What is filled in about a concern that is there, field by field. */
    private static List<Field> filled(Draft draft, Outcome outcome) {
        return Acts.ALL.contains(draft.verb()) && outcome instanceof Outcome.Again(var form)
                ? form.fields()
                : List.of();
    }

    /** The card of what is about no one concern. */
    Card card(Draft draft, Reads reads) {
        return new Card.ReadBack(
                reads.title(), reads.lead(), reads.facts(), List.of(), "", buttons(draft));
    }

    private List<Button> buttons(Draft draft) {
        var data = Data.of("card", draft.id(), "arg", draft.id());
        return List.of(
                Button.of("send", words.say("button.send"), data).positive(),
                Button.of("change", words.say("button.change"), data),
                Button.of("cancel", words.say("button.cancel"), data));
    }

    private List<Fact> facts(Caller caller, Concern concern, Would would) {
        var policy = processes.of(concern).policy();
        var facts = new ArrayList<Fact>();
        if (!concern.children().isEmpty()) {
            facts.add(fact("child", Facts.children(concern.subject())));
        }
        facts.add(fact("team", Facts.team(caller, concern.subject())));
        this.facts.category(policy, concern).ifPresent(facts::add);
        concern.standing()
                .entry()
                .filter(_ -> !concern.kind().told())
                .ifPresent(stay -> facts.add(fact("stage", Refusals.title(policy, stay.stage()))));
        concern.origin()
                .review()
                .ifPresent(day -> facts.add(fact("review", words.say("fact.day", day))));
        opened(would)
                .ifPresent(stage ->
                        facts.add(
                                fact(
                                        Facts.due(concern, stage.next()),
                                        words.say("fact.day", stage.due()))));
        facts.add(fact("told", told(caller, would)));
        return facts;
    }

    private Fact fact(String key, String value) {
        return facts.fact(key, value);
    }

    private static Said shortened(Said said, int most) {
        return new Said(said.label(), Wording.shortened(said.words().typed(), most));
    }

    private static Optional<Standing.Opened> opened(Would would) {
        return would.change().events().reversed().stream()
                .flatMap(event ->
                        switch (event) {
                            case ConcernEvent.Started e -> e.opened().stream();
                            case ConcernEvent.Escalated e -> Stream.of(e.opened());
                            default -> Optional.<Standing.Opened>empty().stream();
                        })
                .findFirst();
    }

    private String told(Caller caller, Would would) {
        var concern = would.change().concern();
        var process = processes.of(concern);
        var names =
                would.change().notices().stream()
                        .map(notice ->
                                switch (notice.to()) {
                                    case Recipient.RoleFor(var role, var _) ->
                                            words.say(
                                                    "fact.who",
                                                    caller.serving(role, concern, process),
                                                    words.role(role));
                                    case Recipient.Named(var person, var _) -> caller.name(person);
                                })
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.say("fact.nobody") : names;
    }

    private List<Said> said(Concern concern, Would would) {
        return Stories.inOrder(concern.particulars()).entrySet().stream()
                .map(said ->
                        new Said(
                                labels.label(
                                        said.getKey(),
                                        processes.of(concern).policy(),
                                        concern.kind()),
                                words(said.getValue(), would)))
                .toList();
    }

    private static UserText words(Text.Ref ref, Would would) {
        return new UserText(would.said().getOrDefault(ref.id(), ""));
    }
}
