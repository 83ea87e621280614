package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card.Fact;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.Team;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a concern at a glance: team, category, stage, who answers, by when. */
final class Facts {

    private final Words words;
    private final FactsBeside beside;

    Facts(Words words) {
        this.words = words;
        this.beside = new FactsBeside(words);
    }

    List<Fact> of(View view) {
        var concern = view.concern();
        var facts = new ArrayList<Fact>();
        if (concern.subject().isUnlisted()) {
            facts.add(fact("number", words.say("fact.unlisted")));
        }
        facts.add(fact("team", team(view.caller(), concern.subject())));
        category(view.process().policy(), concern).ifPresent(facts::add);
        concern.origin()
                .review()
                .ifPresent(day -> facts.add(fact("review", words.say("fact.day", day))));
        if (!concern.kind().told()) {
            view.stage().ifPresent(stage -> facts.add(fact("stage", stage.title())));
        }
        facts.add(fact("iro", view.iro()));
        Turn.of(view).ifPresent(turn -> facts.add(fact("next", turn.named(words))));
        if (concern.kind() == Kind.CHANGE) {
            facts.add(fact("told-by", view.caller().name(concern.raisedBy())));
        }
        if (concern.open() && !concern.kind().told()) {
            whoever(view).ifPresent(facts::add);
        }
        due(view).forEach(facts::add);
        if (concern.open()) {
            whole(view).forEach(facts::add);
        }
        facts.addAll(beside.of(view));
        return facts;
    }

    /** Who has answered, or would, where somebody else has it next. */
    private Optional<Fact> whoever(View view) {
        var owes = view.owner().filter(_ -> view.stay().flatMap(StageEntry::next).isPresent());
        return view.stage()
                .filter(_ -> owes.isEmpty())
                .flatMap(Stage::answeredBy)
                .map(_ -> fact("answers", view.answerer()));
    }

    /** What the day is called by which that is due, or on which the time is over. */
    static String due(Optional<Deed> next) {
        return next.filter(Deed.ANSWER::equals).isPresent() ? "due" : "due-act";
    }

    /** What the day is called by which a matter is answered, or a change seen. */
    static String due(Concern concern, Optional<Deed> next) {
        return concern.kind() == Kind.CHANGE ? "due-seen" : due(next);
    }

    private Stream<Fact> due(View view) {
        return view.concern().standing().awaited().stream()
                .flatMap(stay ->
                        Stream.concat(
                                Stream.of(
                                        fact(
                                                due(view.concern(), stay.next()),
                                                words.say("fact.day", stay.due()))),
                                stay.acknowledged().stream()
                                        .map(seen ->
                                                fact(
                                                        "acknowledged",
                                                        words.say(
                                                                "fact.by-at",
                                                                view.caller().name(seen.by()),
                                                                seen.at())))));
    }

    private Stream<Fact> whole(View view) {
        var left = view.process().left(view.concern(), London.day(view.now())).orElse(0);
        return view.concern().whole().stream()
                .map(whole -> fact("whole", words.say("fact.left", left, whole)));
    }

    Fact fact(String key, String value) {
        return fact(words, key, value);
    }

    static Fact fact(Words words, String key, String value) {
        return new Fact(words.say("fact." + key), new UserText(value).inline());
    }

    static String team(Caller caller, Subject subject) {
        var directory = caller.directory();
        return Stream.concat(
                        subject.team().stream(),
                        subject.listed().stream()
                                .flatMap(id -> directory.child(id).stream())
                                .map(child -> child.team()))
                .flatMap(id -> directory.team(id).stream())
                .map(Team::name)
                .distinct()
                .collect(joining(", "));
    }

    /** The case numbers, in the order they were given. */
    static String children(Subject subject) {
        return subject.children().stream().map(ChildId::number).collect(joining(", "));
    }

    /** The children, or else the team. */
    static String about(Caller caller, Subject subject) {
        return subject.children().isEmpty() ? team(caller, subject) : children(subject);
    }

    /** Its category; of a significant change, its kind. */
    Optional<Fact> category(Policy policy, Concern concern) {
        return concern.kind() == Kind.CHANGE
                ? Optional.of(fact("change", change(policy, concern.category())))
                : concern.category()
                        .map(id -> policy.category(id).map(Category::title).orElse(id))
                        .map(title -> fact("category", title));
    }

    /** What kind of significant change that is. */
    static String change(Policy policy, Optional<String> id) {
        return id.flatMap(known -> policy.changes().flatMap(changes -> changes.kind(known)))
                .map(Policy.Change::title)
                .or(() -> id)
                .orElse("");
    }
}
