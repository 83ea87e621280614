package holdfast.summary;

import static holdfast.concern.Concerns.Milestone.What.ANSWERED;
import static holdfast.concern.Concerns.Milestone.What.CLOSED;
import static holdfast.concern.Concerns.Milestone.What.ESCALATED;
import static holdfast.concern.Concerns.Milestone.What.RAISED;

import holdfast.concern.Concerns.Milestone;
import holdfast.concern.Concerns.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long something took, in working days, over a period.
 *
 * @param times how often it was measured
 * @param half half of all took so long or less
 * @param longest the longest of all
 */
public record Took(int times, int half, int longest) {

    /** From the opening of a stage to its first answer; what was answered in the period. */
    static Optional<Took> answers(List<Summary> concerns, Span span, Ground ground) {
        return of(
                concerns.stream()
                        .flatMap(summary ->
                                firsts(summary.course().milestones(), span, ground).stream())
                        .toList());
    }

    private static List<Integer> firsts(List<Milestone> milestones, Span span, Ground ground) {
        var took = new ArrayList<Integer>();
        var opened = Optional.<LocalDate>empty();
        for (var milestone : milestones) {
            if (milestone.what() == RAISED || milestone.what() == ESCALATED) {
                opened = Optional.of(milestone.on());
            } else if (milestone.what() == ANSWERED) {
                if (span.holds(milestone.on())) {
                    opened.map(day -> ground.between(day, milestone.on()))
                            .ifPresent(days -> days.ifPresent(took::add));
                }
                opened = Optional.empty();
            }
        }
        return took;
    }

    /** From the day a concern was raised to the day it was closed; what closed in the period. */
    static Optional<Took> endings(List<Summary> concerns, Span span, Ground ground) {
        return of(
                concerns.stream()
                        .flatMap(summary ->
                                summary.course().milestones().stream()
                                        .filter(it -> it.what() == CLOSED && span.holds(it.on()))
                                        .map(it -> ground.between(summary.raisedOn(), it.on()))
                                        .flatMapToInt(OptionalInt::stream)
                                        .boxed())
                        .toList());
    }

    private static Optional<Took> of(List<Integer> days) {
        var sorted = days.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Took(
                                sorted.size(),
                                sorted.get((sorted.size() - 1) / 2),
                                sorted.getLast()));
    }
}
