package holdfast.concern;

import holdfast.concern.Decision.Change;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Foresees when a concern would end if every stage from here on took its full length. */
final class Projection {

    private final Policy policy;
    private final Clocks clocks;
    private final Ledger ledger;

    Projection(Policy policy, Clocks clocks, Ledger ledger) {
        this.policy = policy;
        this.clocks = clocks;
        this.ledger = ledger;
    }

    /**
     * The day it would end; empty when it is not at a formal stage. What follows a stage that is
     * late can begin today at the earliest.
     */
    Optional<LocalDate> end(Concern concern, LocalDate today) {
        return concern.standing() instanceof Standing.AtStage(var stay)
                ? Optional.of(end(concern, stay, today))
                : Optional.empty();
    }

    private LocalDate end(Concern concern, StageEntry stay, LocalDate today) {
        var raised = concern.formalSince().orElse(stay.opened());
        var review = concern.origin().review();
        var end = today.isAfter(stay.due()) ? today : stay.due();
        for (var stage = policy.next(stay.stage());
                stage.isPresent();
                stage = stage.map(Stage::id).flatMap(policy::next)) {
            var from = end;
            end =
                    stage.orElseThrow()
                            .within()
                            .map(within -> clocks.after(within, from, raised, review))
                            .filter(then -> then.isAfter(from))
                            .orElse(from);
        }
        return end;
    }

    /**
     * Tells of an overrun as soon as it can be foreseen: once a stage is opened too late for all
     * that may follow, or stays unanswered for too long. The same stay is told of once.
     */
    Change foretold(Change change, Instant now) {
        var concern = change.concern();
        var over =
                end(concern, London.day(now))
                        .filter(end -> concern.whole().filter(end::isAfter).isPresent());
        var opened = change.events().stream().anyMatch(Projection::times);
        var moves = change.events().stream().anyMatch(Projection::mayRunOver);
        var late = moves && !foreseen(concern);
        return over.isPresent() && (opened || late)
                ? ledger.add(
                        change,
                        new ConcernEvent.Foreseen(
                                over.orElseThrow(), concern.whole().orElseThrow()),
                        Entry.Hand.NOBODYS,
                        now,
                        now)
                : change;
    }

    private static boolean times(ConcernEvent event) {
        return event instanceof ConcernEvent.Started
                || event instanceof ConcernEvent.Escalated
                || event instanceof ConcernEvent.Extended
                || event instanceof ConcernEvent.Dated;
    }

    private static boolean mayRunOver(ConcernEvent event) {
        return event instanceof ConcernEvent.Lapsed
                || event instanceof ConcernEvent.Pinged
                || event instanceof ConcernEvent.Retimed;
    }

    /** Whether it has been foreseen since its clock was last set, or has come by now. */
    private static boolean foreseen(Concern concern) {
        return concern.has(ConcernEvent.WholeLapsed.class::isInstance)
                || concern.history().reversed().stream()
                        .map(Entry::event)
                        .takeWhile(event -> !times(event))
                        .anyMatch(ConcernEvent.Foreseen.class::isInstance);
    }
}
