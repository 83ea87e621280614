package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Fact;
import holdfast.card.Card.Row;
import holdfast.people.Directory;
import holdfast.people.People.Difference;
import holdfast.people.People.Imports.Import;
import holdfast.policy.Policy;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws up what needs a look of whoever looks after the directory. */
final class CheckCards {

    /** So many of a kind are named; of the others it is said how many they are. */
    static final int NAMED = 12;

    private final Intake intake;
    private final Unsigned unsigned;
    private final Words words;
    private final Gaps gaps;
    private final FoundWords found;

    CheckCards(Intake intake, Unsigned unsigned, Words words) {
        this.intake = intake;
        this.unsigned = unsigned;
        this.words = words;
        this.gaps = new Gaps(intake, words);
        this.found = new FoundWords(words);
    }

    /**
     * The card.
     *
     * @param news what has just happened, in the place of the usual lead
     */
    Card card(Caller caller, Policy policy, LocalDate today, Optional<String> news) {
        var rows = new ArrayList<Row>();
        intake.waiting(caller.authority()).ifPresent(next -> rows.addAll(waiting(caller, next)));
        findings(caller, policy, today).forEach(finding -> rows.add(row(finding)));
        var lead = rows.isEmpty() ? words.say("check.none") : words.say("check.some");
        return new Card.Status(
                words.say("title.check", today),
                news.orElse(lead),
                facts(caller, policy, today),
                rows);
    }

    /** Something to look at, and whom or what it is about. */
    record Finding(String title, List<String> each) {}

    private Stream<Finding> findings(Caller caller, Policy policy, LocalDate today) {
        var problems = intake.problems(caller.authority());
        return Stream.of(
                        intake.found(caller.authority()).stream().map(found::finding),
                        Stream.of(new Finding(words.say("check.problems"), problems)),
                        unsigned.findings(caller, today),
                        gaps.of(caller, policy))
                .flatMap(each -> each)
                .filter(finding -> !finding.each().isEmpty());
    }

    private Row row(Finding finding) {
        return new Row(
                words.inert(finding.title()), words.inert(found.named(finding.each())), List.of());
    }

    private List<Row> waiting(Caller caller, Directory next) {
        var difference = caller.directory().differenceTo(next, words.language());
        var data = Data.of("card", "check", "arg", next.edition());
        var button = Button.of("import", words.say("button.import"), data).positive();
        var rows = new ArrayList<Row>();
        rows.add(
                new Row(
                        words.say("check.waiting", difference.size()),
                        words.say("check.waiting-line"),
                        List.of(button)));
        difference.parts().forEach(part -> rows.add(row(finding(part))));
        return rows;
    }

    private Finding finding(Difference.Part part) {
        var count = part.each().size();
        return new Finding(words.say("check.part", part.what(), count), part.each());
    }

    private List<Fact> facts(Caller caller, Policy policy, LocalDate today) {
        var directory = caller.directory();
        var days = intake.days(caller.authority());
        var facts = new ArrayList<Fact>();
        intake.inForce(caller.authority())
                .ifPresent(since -> facts.add(fact("directory", since(caller, since, today))));
        facts.add(fact("people", Integer.toString(directory.people().size())));
        facts.add(fact("children", Integer.toString(directory.children().size())));
        facts.add(fact("policy", words.say("check.policy", policy.title(), policy.edition())));
        facts.add(
                fact(
                        "calendar",
                        words.say(
                                "check.calendar",
                                days.counting().lastKnown(),
                                days.edition().substring(0, 8))));
        return facts;
    }

    private String since(Caller caller, Import since, LocalDate today) {
        var day = London.day(since.since());
        var age = (int) ChronoUnit.DAYS.between(day, today);
        return since.by()
                .map(by -> words.say("check.since-by", day, age, caller.name(by)))
                .orElseGet(() -> words.say("check.since", day, age));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("check.fact." + key), words.inert(value));
    }
}
