package holdfast.summary;

import static holdfast.concern.Concerns.Milestone.What.ACCEPTED;
import static holdfast.concern.Concerns.Milestone.What.RAISED;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Milestone.What;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import holdfast.summary.Slice.By;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a period brought: patterns for senior management (R7.2). Each number counts matters to which
 * that happened in the period, each once; whether they are open or over by now does not matter.
 *
 * @param totals raised, escalated, lapsed and so on; what is only told where the policy knows of it
 * @param categories in the council's order
 * @param teams how many were raised about each team's children
 * @param stages at which stage concerns were that the IRO accepted
 */
public record Themes(
        Span span,
        List<Count> totals,
        List<Theme> categories,
        List<Count> teams,
        List<Count> stages,
        Optional<Took> answers,
        Optional<Took> endings) {

    /**
     * One category.
     *
     * @param title the council's own; blank for concerns without one
     * @param counts raised, escalated, accepted and closed
     */
    public record Theme(String title, List<Count> counts) {}

    /** What happens to concerns. */
    private static final List<What> HAPPENS =
            List.of(
                    RAISED,
                    What.ESCALATED,
                    What.LAPSED,
                    ACCEPTED,
                    What.CLOSED,
                    What.WITHDRAWN,
                    What.REFERRED,
                    What.ADVISED);

    /** What is said of each category. */
    private static final List<What> OF_A_CATEGORY =
            List.of(RAISED, What.ESCALATED, ACCEPTED, What.CLOSED);

    /**
     * The themes of a period.
     *
     * @param during everything to which anything happened in the months of the period
     * @param within what alone is counted
     */
    public static Themes of(Matters during, Policy policy, Slice within, Span span) {
        var concerns = within.and(By.MATTER, Matters.CONCERNS).in(span);
        var all = during.in(concerns);
        var breakdown = new Breakdown(during, policy);
        return new Themes(
                span,
                Stream.concat(
                                HAPPENS.stream().map(what -> count(during, what, concerns)),
                                told(during, policy, within.in(span)))
                        .toList(),
                breakdown.categories(concerns).stream()
                        .map(it ->
                                new Theme(
                                        it.title(),
                                        counts(during, concerns.and(By.CATEGORY, it.value()))))
                        .toList(),
                breakdown.byTeam("team", concerns.and(By.MILESTONE, RAISED.word())),
                stages(during, policy, concerns.and(By.MILESTONE, ACCEPTED.word())),
                Took.answers(all, span, during.ground()),
                Took.endings(all, span, during.ground()));
    }

    private static Count count(Matters during, What what, Slice slice) {
        return during.count(what.word(), "", slice.and(By.MILESTONE, what.word()));
    }

    private static List<Count> counts(Matters during, Slice slice) {
        return OF_A_CATEGORY.stream().map(what -> count(during, what, slice)).toList();
    }

    private static Stream<Count> told(Matters during, Policy policy, Slice within) {
        var raised = within.and(By.MILESTONE, RAISED.word());
        return Stream.of(
                        policy.goodPractice().map(_ -> Kind.PRAISE),
                        policy.serviceConcern().map(_ -> Kind.SERVICE),
                        policy.changes().map(_ -> Kind.CHANGE))
                .flatMap(Optional::stream)
                .map(kind -> during.count(kind.word(), "", raised.and(By.MATTER, kind.word())));
    }

    private static List<Count> stages(Matters during, Policy policy, Slice accepted) {
        var informal =
                policy.notification().isPresent()
                        ? Stream.of(at(during, accepted, StageId.NOTIFICATION, ""))
                        : Stream.<Count>of();
        return Stream.concat(
                        informal,
                        policy.stages().stream()
                                .map(stage -> at(during, accepted, stage.id(), stage.title())))
                .toList();
    }

    private static Count at(Matters during, Slice accepted, StageId stage, String title) {
        return during.count("accepted-at", title, accepted.and(By.REACHED, stage.id()));
    }
}
