package holdfast.summary;

import static holdfast.summary.Matters.CONCERNS;
import static holdfast.summary.Matters.DECIDING;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Milestone.What;
import holdfast.concern.Concerns.Summary;
import holdfast.policy.Policy;
import holdfast.summary.Slice.By;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How everything that is open stands (R7.1).
 *
 * @param numbers what is overdue, due this week, at each stage, and so on, in the order of a card
 * @param teams by the team of the children; a concern about children of two teams is counted once
 *     with each
 * @param ages in working days since it was raised; those of which the calendar knows
 */
public record Status(
        Count open,
        Count overdue,
        List<Count> numbers,
        List<Count> teams,
        List<Count> categories,
        List<Count> ages) {

    /**
     * The numbers.
     *
     * @param open what is open
     * @param quarter what was told this quarter
     * @param within what alone is counted: everything, a team's, an IRO's
     */
    public static Status of(Matters open, Matters quarter, Policy policy, Slice within) {
        var concerns = within.and(By.MATTER, CONCERNS);
        var breakdown = new Breakdown(open, policy);
        var overdue = open.count("overdue", "", concerns.and(By.LATE, "any"));
        return new Status(
                open.count("all", "", concerns),
                overdue,
                Stream.of(
                                Stream.of(overdue),
                                amiss(open, within),
                                standing(open, policy, concerns),
                                told(open, quarter, policy, within))
                        .flatMap(counts -> counts)
                        .toList(),
                breakdown.byTeam("team", concerns),
                breakdown.byCategory("category", concerns),
                ages(open, concerns));
    }

    /** What somebody has to look at, where there is any; of whatever kind it is. */
    private static Stream<Count> amiss(Matters open, Slice within) {
        return Stream.of("untold", "put-by")
                .map(what -> open.count(what, "", within.and(By.AMISS, what)))
                .filter(count -> count.value() > 0);
    }

    private static Stream<Count> standing(Matters open, Policy policy, Slice concerns) {
        var counts = new ArrayList<Count>();
        counts.add(open.count("due-this-week", "", concerns.and(By.DUE, "week")));
        informal(policy)
                .ifPresent(name ->
                        counts.add(open.count(name, "", concerns.and(By.STANDING, "informal"))));
        policy.stages()
                .forEach(stage ->
                        counts.add(
                                open.count(
                                        "stage",
                                        stage.title(),
                                        concerns.and(By.STAGE, stage.id().id()))));
        counts.add(open.count("answered", "", concerns.and(By.STANDING, DECIDING)));
        counts.add(open.count("accepted", "", concerns.and(By.STANDING, "accepted")));
        counts.add(open.count("cafcass-referred", "", concerns.and(By.CAFCASS, "referred")));
        counts.add(open.count("cafcass-asked", "", concerns.and(By.CAFCASS, "questioned")));
        return counts.stream();
    }

    private static Optional<String> informal(Policy policy) {
        return policy.gap().isPresent()
                ? Optional.of("informal")
                : policy.notification().map(_ -> "notifications");
    }

    /** What is only told, where the policy knows of it. */
    private static Stream<Count> told(Matters open, Matters quarter, Policy policy, Slice within) {
        var raised =
                within.and(By.MILESTONE, What.RAISED.word())
                        .in(Span.quarter(open.ground().today()));
        var service = within.and(By.MATTER, Kind.SERVICE.word());
        var change = within.and(By.MATTER, Kind.CHANGE.word());
        return Stream.of(
                        policy.serviceConcern().map(_ -> open.count("service", "", service)),
                        policy.goodPractice()
                                .map(_ -> told(quarter, "praised", Kind.PRAISE, raised)),
                        policy.changes().map(_ -> told(quarter, "changes", Kind.CHANGE, raised)),
                        policy.changes().map(_ -> open.count("changes-unseen", "", change)))
                .flatMap(Optional::stream);
    }

    private static Count told(Matters quarter, String name, Kind kind, Slice raised) {
        return quarter.count(name, "", raised.and(By.MATTER, kind.word()));
    }

    private static List<Count> ages(Matters open, Slice concerns) {
        return Arrays.stream(Age.values())
                .map(Age::word)
                .map(age -> open.count("age-" + age, "", concerns.and(By.AGE, age)))
                .toList();
    }

    /** The first of these that was raised. */
    public static Optional<Summary> oldest(List<Summary> concerns) {
        return concerns.stream()
                .min(Comparator.comparing(Summary::raisedOn).thenComparing(Summary::ref));
    }
}
