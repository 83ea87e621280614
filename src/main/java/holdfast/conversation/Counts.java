package holdfast.conversation;

import holdfast.card.Card.Fact;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How many concerns stand where, for whoever answers for them. */
final class Counts {

    private final Words words;

    Counts(Words words) {
        this.words = words;
    }

    /**
     * The counts.
     *
     * @param all what is open and has a clock
     * @param beside what is open and only told
     * @param confidential whether they may know that the Cafcass question is open
     * @param praised how often good practice was recognised this quarter
     */
    List<Fact> of(
            List<Summary> all,
            List<Summary> beside,
            long praised,
            Policy policy,
            LocalDate today,
            boolean confidential) {
        var facts = new ArrayList<Fact>();
        facts.add(count("status.overdue", all, Summary::lapsed));
        facts.add(count("status.due-this-week", all, summary -> isDueThisWeek(summary, today)));
        policy.notification()
                .ifPresent(_ -> facts.add(count("status.notifications", all, in("informal"))));
        policy.stages().forEach(stage -> facts.add(counted(stage.title(), all, isAt(stage.id()))));
        facts.add(count("status.answered", all, in("answered").or(in("refused"))));
        facts.add(count("status.accepted", all, in("accepted")));
        facts.add(count("status.cafcass-referred", all, cafcass("referred")));
        if (confidential) {
            facts.add(count("status.cafcass-asked", all, cafcass("questioned")));
        }
        policy.serviceConcern()
                .ifPresent(_ -> facts.add(count("status.service", beside, of(Kind.SERVICE))));
        policy.goodPractice()
                .ifPresent(_ ->
                        facts.add(new Fact(words.say("status.praised"), Long.toString(praised))));
        all.stream()
                .min(Comparator.comparing(Summary::raisedOn).thenComparing(Summary::ref))
                .map(oldest -> words.say("status.oldest-is", oldest.ref(), oldest.raisedOn()))
                .ifPresent(oldest -> facts.add(new Fact(words.say("status.oldest"), oldest)));
        return facts;
    }

    /** From today to Sunday: what lapsed before is overdue. */
    private static boolean isDueThisWeek(Summary summary, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return summary.due()
                .filter(due -> !due.isBefore(today) && !due.isAfter(sunday))
                .isPresent();
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
