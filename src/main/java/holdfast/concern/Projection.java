package holdfast.concern;

import holdfast.concern.Decision.Change;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
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

    /** The day it would end; empty when it is not at a formal stage. */
    Optional<LocalDate> end(Concern concern) {
        return concern.standing() instanceof Standing.AtStage(var stay)
                ? Optional.of(end(concern, stay))
                : Optional.empty();
    }

    private LocalDate end(Concern concern, StageEntry stay) {
        var raised = concern.formalSince().orElse(stay.opened());
        var review = concern.origin().review();
        var end = stay.due();
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
     * that may follow.
     */
    Change foretold(Change change, Instant now) {
        var concern = change.concern();
        var opened =
                change.events().stream()
                        .anyMatch(event ->
                                event instanceof ConcernEvent.Started
                                        || event instanceof ConcernEvent.Escalated
                                        || event instanceof ConcernEvent.Extended
                                        || event instanceof ConcernEvent.Dated);
        var over = end(concern).filter(end -> concern.whole().filter(end::isAfter).isPresent());
        return opened && over.isPresent()
                ? ledger.add(
                        change,
                        new ConcernEvent.Foreseen(
                                over.orElseThrow(), concern.whole().orElseThrow()),
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        now)
                : change;
    }
}
