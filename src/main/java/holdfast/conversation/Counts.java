package holdfast.conversation;

import holdfast.card.Card.Fact;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How many concerns stand where, for whoever answers for them. */
final class Counts {

    private final Words words;

    Counts(Words words) {
        this.words = words;
    }

    /**
     * How often something was told since the quarter began.
     *
     * @param praised good practice
     * @param changes a significant change
     */
    record Quarter(long praised, long changes) {}

    private Fact counted(String key, long count) {
        return new Fact(words.say(key), Long.toString(count));
    }

    /**
     * The counts.
     *
     * @param all what is open and has a clock
     * @param beside what is open and only told
     * @param caller whose counts they are; the IRO manager also learns how many Cafcass questions
     *     are open, and of how many matters only some people may know more
     * @param quarter what was told this quarter, whatever became of it
     */
    List<Fact> of(
            List<Summary> all,
            List<Summary> beside,
            Quarter quarter,
            Policy policy,
            LocalDate today,
            Caller caller) {
        var facts = new ArrayList<Fact>();
        facts.add(count("status.overdue", all, Summary::lapsed));
        facts.add(count("status.due-this-week", all, summary -> isDueThisWeek(summary, today)));
        informal(policy).ifPresent(key -> facts.add(count(key, all, in("informal"))));
        policy.stages().forEach(stage -> facts.add(counted(stage.title(), all, isAt(stage.id()))));
        facts.add(count("status.answered", all, in("answered").or(in("refused"))));
        facts.add(count("status.accepted", all, in("accepted")));
        facts.add(count("status.cafcass-referred", all, cafcass("referred")));
        if (caller.roles().contains(Role.IRO_MANAGER)) {
            facts.add(count("status.cafcass-asked", all, cafcass("questioned")));
        }
        var hidden = all.stream().filter(hidden(caller)).count();
        if (hidden > 0) {
            facts.add(new Fact(words.say("status.hidden"), Long.toString(hidden)));
        }
        policy.serviceConcern()
                .ifPresent(_ -> facts.add(count("status.service", beside, of(Kind.SERVICE))));
        policy.goodPractice()
                .ifPresent(_ -> facts.add(counted("status.praised", quarter.praised())));
        policy.changes()
                .ifPresent(_ -> {
                    facts.add(counted("status.changes", quarter.changes()));
                    facts.add(count("status.changes-unseen", beside, of(Kind.CHANGE)));
                });
        all.stream()
                .filter(hidden(caller).negate())
                .min(Comparator.comparing(Summary::raisedOn).thenComparing(Summary::ref))
                .map(oldest -> words.say("status.oldest-is", oldest.ref(), oldest.raisedOn()))
                .ifPresent(oldest -> facts.add(new Fact(words.say("status.oldest"), oldest)));
        return facts;
    }

    private static Optional<String> informal(Policy policy) {
        return policy.gap().isPresent()
                ? Optional.of("status.informal")
                : policy.notification().map(_ -> "status.notifications");
    }

    /** From today to Sunday: what lapsed before is overdue. */
    private static boolean isDueThisWeek(Summary summary, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return summary.due()
                .filter(due -> !due.isBefore(today) && !due.isAfter(sunday))
                .isPresent();
    }

    private static Predicate<Summary> hidden(Caller caller) {
        return summary -> !caller.mayKnow(summary.subject());
    }

    private static Predicate<Summary> in(String standing) {
        return summary -> summary.standing().equals(standing);
    }

    private static Predicate<Summary> of(Kind kind) {
        return summary -> summary.kind() == kind;
    }

    private static Predicate<Summary> cafcass(String state) {
        return summary -> summary.cafcass().filter(state::equals).isPresent();
    }

    private static Predicate<Summary> isAt(StageId stage) {
        return in("at-stage").and(summary -> summary.stage().filter(stage::equals).isPresent());
    }

    private Fact count(String key, List<Summary> all, Predicate<Summary> those) {
        return counted(words.say(key), all, those);
    }

    private static Fact counted(String name, List<Summary> all, Predicate<Summary> those) {
        return new Fact(name, Long.toString(all.stream().filter(those).count()));
    }
}
