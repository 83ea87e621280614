package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import holdfast.concern.Standing.Opened;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which stage may be entered, and how long its time is. */
final class LadderRuling {

    private final Policy policy;
    private final Clocks clocks;

    LadderRuling(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    Ruled escalate(Concern concern, Act.Escalate act, LocalDate today) {
        return incomplete(concern).map(Ruling::no).orElseGet(() -> opening(concern, act, today));
    }

    /** No formal stage is opened while the policy lacks what that takes. */
    private Optional<Refusal> incomplete(Concern concern) {
        var done = concern.kind().told() || concern.standing() instanceof Standing.Accepted;
        return policy.gap().filter(_ -> !done).map(gap -> new Refusal.Incomplete(gap.because()));
    }

    private Ruled opening(Concern concern, Act.Escalate act, LocalDate today) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> escalate(concern, stay, act, today);
            case Standing.AtStage(var stay) -> escalate(concern, stay, act, today);
            case Standing.Answered s -> escalate(concern, s.stay(), act, today);
            case Standing.Refused s -> escalate(concern, s.stay(), act, today);
            case Standing.Recorded _, Standing.Told _, Standing.Accepted _, Standing.Ended _ ->
                    no(StageRuling.settled(concern));
        };
    }

    private Ruled escalate(Concern concern, StageEntry stay, Act.Escalate act, LocalDate today) {
        var next = policy.next(stay.stage()).map(Stage::id);
        if (act.to().isEmpty() && next.isEmpty()) {
            return no(new Refusal.LastStage(stay.stage()));
        }
        var to = act.to().or(() -> next).orElseThrow();
        var stage = policy.stage(to).filter(_ -> to.isFormal());
        if (stage.isEmpty()) {
            return no(new Refusal.NoSuchStage(to));
        }
        if (to.equals(stay.stage())) {
            return no(new Refusal.AtThatStage(to));
        }
        if (!next.equals(Optional.of(to)) && act.reason().isEmpty()) {
            return no(new Refusal.NeedsReason(to));
        }
        var known = new TreeSet<>(concern.particulars().keySet());
        known.addAll(act.said().keySet());
        var missing = missing(stage.orElseThrow(), known, known.contains("urgent"));
        if (missing.isPresent()) {
            return no(missing.orElseThrow());
        }
        var whole = concern.whole().or(() -> whole(today));
        var raised = concern.formalSince().orElse(today);
        var due = due(stage.orElseThrow(), today, raised, concern.origin().review(), whole);
        var opened = new Opened(to, today, due, whole, stage.orElseThrow().first(), false);
        return yes(new ConcernEvent.Escalated(stay.stage(), opened, act.reason(), act.said()));
    }

    /**
     * What the stage needs filled in and is not. An urgent matter need not have been talked about.
     */
    Optional<Refusal> missing(Stage stage, Set<String> filled, boolean urgent) {
        var missing = new TreeSet<>(stage.needs());
        missing.removeAll(filled);
        if (urgent && policy.informal().map(Policy.Informal::skippable).orElse(true)) {
            missing.remove("informal");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.NeedsFilled(stage.id(), missing));
    }

    /** Why the IRO may not choose this day. */
    Optional<Refusal> dateRefused(Stage stage, LocalDate date, LocalDate today) {
        if (!stage.iroMaySetDue()) {
            return Optional.of(new Refusal.DateIsThePolicys());
        }
        return date.isAfter(today) ? Optional.empty() : Optional.of(new Refusal.DateGone(date));
    }

    /** The last day of the whole process, for a concern whose first formal stage opens today. */
    Optional<LocalDate> whole(LocalDate today) {
        return policy.wholeProcess().map(whole -> clocks.after(today, whole.within()));
    }

    /**
     * The last day for what a stage asks for. A stage without days of its own takes what is left of
     * the whole process, and today when nothing is left.
     */
    LocalDate due(
            Stage stage,
            LocalDate today,
            LocalDate raised,
            Optional<LocalDate> review,
            Optional<LocalDate> whole) {
        var left = whole.filter(last -> last.isAfter(today)).orElse(today);
        return known(
                stage.within()
                        .map(within -> clocks.after(within, today, raised, review))
                        .filter(last -> last.isAfter(today))
                        .orElse(stage.within().isPresent() ? today : left));
    }

    /** A due day whose lapse the calendar knows, or else the calendar's refusal. */
    LocalDate known(LocalDate due) {
        clocks.lapseOf(due);
        return due;
    }
}
