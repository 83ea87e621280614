package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Fact;
import holdfast.card.Card.Said;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Wish.Outcome.Would;
import holdfast.notice.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a typed line back before it counts: child, team, category, stage, and who will be told. */
final class ReadBacks {

    private final Words words;
    private final Processes processes;
    private final Facts facts;

    ReadBacks(Words words, Processes processes) {
        this.words = words;
        this.processes = processes;
        this.facts = new Facts(words);
    }

    /**
     * The card.
     *
     * @param most the bytes that each of the words may take
     */
    Card card(Caller caller, Draft draft, Would would, int most) {
        var concern = would.change().concern();
        var data = Data.of("card", draft.id(), "arg", draft.id());
        var said = said(draft, concern, would);
        var shown = said.stream().map(each -> shortened(each, most)).toList();
        return new Card.ReadBack(
                words.say("read-back." + draft.verb(), concern.ref()),
                words.say("read-back.lead"),
                facts(caller, concern, would),
                shown,
                shown.equals(said) ? "" : words.say("note.read-back"),
                List.of(
                        Button.of("send", words.say("button.send"), data).positive(),
                        Button.of("change", words.say("button.change"), data),
                        Button.of("cancel", words.say("button.cancel"), data)));
    }

    private List<Fact> facts(Caller caller, Concern concern, Would would) {
        var policy = processes.of(concern).policy();
        var child = concern.children().getFirst();
        var facts = new ArrayList<Fact>();
        facts.add(fact("child", child.number()));
        facts.add(fact("team", Facts.team(caller, child)));
        facts.add(fact("category", Facts.category(policy, concern.category())));
        concern.standing()
                .entry()
                .ifPresent(stay -> facts.add(fact("stage", Refusals.title(policy, stay.stage()))));
        due(would).ifPresent(due -> facts.add(fact("due", words.say("fact.day", due))));
        facts.add(fact("told", told(caller, would)));
        return facts;
    }

    private Fact fact(String key, String value) {
        return facts.fact(key, value);
    }

    private static Said shortened(Said said, int most) {
        return new Said(said.label(), Wording.shortened(said.words().typed(), most));
    }

    private static Optional<LocalDate> due(Would would) {
        return would.change().events().reversed().stream()
                .flatMap(event ->
                        switch (event) {
                            case ConcernEvent.Started e -> Optional.of(e.due()).stream();
                            case ConcernEvent.Escalated e -> Optional.of(e.due()).stream();
                            default -> Optional.<LocalDate>empty().stream();
                        })
                .findFirst();
    }

    private String told(Caller caller, Would would) {
        var names =
                would.change().notices().stream()
                        .map(notice ->
                                switch (notice.to()) {
                                    case Recipient.RoleFor(var role, var whose) ->
                                            words.say(
                                                    "fact.who",
                                                    caller.holders(role, whose),
                                                    role.title());
                                    case Recipient.Named(var person, var _) -> caller.name(person);
                                })
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.say("fact.nobody") : names;
    }

    private List<Said> said(Draft draft, Concern concern, Would would) {
        if (draft.ref().isEmpty()) {
            return Stories.inOrder(concern.particulars()).entrySet().stream()
                    .map(said ->
                            new Said(
                                    words.say("said." + said.getKey()),
                                    words(said.getValue(), would)))
                    .toList();
        }
        return would.said().values().stream()
                .map(text -> new Said(words.say("said.yours"), new UserText(text)))
                .toList();
    }

    private static UserText words(Text.Ref ref, Would would) {
        return new UserText(would.said().getOrDefault(ref.id(), ""));
    }
}
