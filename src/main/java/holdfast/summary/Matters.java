package holdfast.summary;

import holdfast.concern.Concerns.Milestone;
import holdfast.concern.Concerns.Summary;
import holdfast.people.TeamId;
import holdfast.summary.Slice.By;
import holdfast.summary.Slice.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The matters somebody may count, of which a slice takes some. A mistake that was removed is never
 * among them.
 */
public final class Matters {

    /** Concerns and notifications: all that has a clock. */
    static final String CONCERNS = "concerns";

    /** Answered or refused, or without a clock: what comes next is to be decided. */
    static final String DECIDING = "deciding";

    private static final List<String> JUDGED = List.of("answered", "refused");

    private final List<Summary> all;
    private final Ground ground;

    public Matters(List<Summary> all, Ground ground) {
        this.all = all.stream().filter(summary -> !summary.standing().equals("void")).toList();
        this.ground = ground;
    }

    Ground ground() {
        return ground;
    }

    /** Those a slice names, in the order in which they were. */
    public List<Summary> in(Slice slice) {
        var fits = fits(slice);
        return all.stream().filter(fits).toList();
    }

    /** How many a slice names. */
    Count count(String name, String label, Slice slice) {
        return new Count(name, label, (int) all.stream().filter(fits(slice)).count(), slice);
    }

    private Predicate<Summary> fits(Slice slice) {
        return slice.conditions().stream()
                .map(condition -> fits(condition, slice.span()))
                .reduce(_ -> true, Predicate::and);
    }

    private Predicate<Summary> fits(Condition condition, Optional<Span> span) {
        var value = condition.value();
        return switch (condition.by()) {
            case MATTER -> it -> isA(value, it);
            case STANDING -> it -> stands(value, it);
            case STAGE -> it -> it.standing().equals("at-stage") && isAt(value, it);
            case REACHED -> it -> isAt(value, it);
            case LATE -> it -> isLate(value, it);
            case DUE -> it -> !Late.thisWeek(it, ground).isEmpty();
            case TEAM -> it -> ground.isIn(new TeamId(value), it.subject());
            case WITH -> it -> ground.teams(it.subject()).contains(new TeamId(value));
            case IRO -> it -> ground.isWith(value, it.subject());
            case CATEGORY -> it -> it.category().orElse("").equals(value);
            case AGE -> it -> Age.of(it, ground).filter(Age.of(value)::equals).isPresent();
            case CAFCASS -> it -> it.cafcass().filter(value::equals).isPresent();
            case AMISS -> it -> value.equals("untold") ? it.untold() > 0 : it.putBy();
            case MILESTONE -> it -> passed(value, it, span);
        };
    }

    private static boolean isA(String matter, Summary summary) {
        return matter.equals(CONCERNS)
                ? !summary.kind().told()
                : summary.kind().told() && summary.kind().word().equals(matter);
    }

    private static boolean stands(String standing, Summary summary) {
        return standing.equals(DECIDING)
                ? JUDGED.contains(summary.standing()) || isRecorded(summary)
                : summary.standing().equals(standing);
    }

    /** An informal concern without a clock: nobody else is asked for anything. */
    private static boolean isRecorded(Summary summary) {
        return summary.standing().equals("informal") && summary.due().isEmpty();
    }

    private static boolean isAt(String stage, Summary summary) {
        return summary.stage().filter(it -> it.id().equals(stage)).isPresent();
    }

    private boolean isLate(String what, Summary summary) {
        return Late.of(summary, ground.today()).stream()
                .anyMatch(late -> what.equals("any") || what.equals(word(late)));
    }

    private static String word(Late late) {
        return switch (late.what()) {
            case STAGE -> "stage";
            case WHOLE -> "whole";
            case ACTION -> "action";
        };
    }

    private static boolean passed(String milestone, Summary summary, Optional<Span> span) {
        return summary.course().milestones().stream()
                .filter(it -> it.what().word().equals(milestone))
                .map(Milestone::on)
                .anyMatch(day -> span.filter(period -> period.holds(day)).isPresent());
    }

    /** One count for each value of these, in their order. */
    List<Count> each(String name, List<Label> labels, By by, Slice slice) {
        return labels.stream()
                .map(it -> count(name, it.title(), slice.and(by, it.value())))
                .toList();
    }

    /** What a breakdown is by, and what the council calls it. */
    record Label(String value, String title) {}
}
