package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.concern.Ruling.Ruled;
import holdfast.concern.Standing.Opened;
import holdfast.policy.Event;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.Optional;

/** What the process says to a matter that somebody wants to start. */
final class Beginning {

    private final Policy policy;
    private final LadderRuling ladder;

    Beginning(Policy policy, LadderRuling ladder) {
        this.policy = policy;
        this.ladder = ladder;
    }

    Ruled of(Opening opening, LocalDate today) {
        if (opening.subject().children().size() > 1 && !policy.together()) {
            return no(new Refusal.OneChildOnly());
        }
        return switch (opening.kind()) {
            case NOTIFICATION ->
                    elsewhere(opening)
                            ? no(new Refusal.NoSuchStage(opening.at().orElseThrow()))
                            : policy.notification()
                                    .map(stage -> at(stage, opening, today))
                                    .orElseGet(() -> no(new Refusal.NoNotification()));
            case CONCERN ->
                    policy.gap()
                            .map(gap -> informal(gap, opening, today))
                            .orElseGet(() -> formal(opening, today));
            case PRAISE, SERVICE ->
                    Tellings.of(policy, opening.kind()).isEmpty()
                            ? no(new Refusal.NobodyToTell())
                            : yes(started(opening, Optional.empty()));
            case TALK -> yes(started(opening, Optional.empty()));
            case COMPLAINT -> complaint(started(opening, Optional.empty()), today);
            case CHANGE ->
                    policy.changes()
                            .map(changes -> change(changes, opening, today))
                            .orElseGet(() -> no(new Refusal.NoChanges()));
        };
    }

    /** The IRO has as long to see it as the policy says, where it says (R5.2). */
    private Ruled change(Policy.Changes changes, Opening opening, LocalDate today) {
        return yes(started(opening, changes.clock().map(clock -> seen(clock, today))));
    }

    private Opened seen(Stage clock, LocalDate today) {
        var due = ladder.due(clock, today, today, Optional.empty(), Optional.empty());
        return new Opened(clock.id(), today, due, Optional.empty(), Optional.empty(), false);
    }

    /** A complaint may itself be serious enough for the Cafcass question (R4.6). */
    private Ruled complaint(ConcernEvent.Started started, LocalDate today) {
        return policy.tracks().cafcass().question().contains(Cause.COMPLAINT)
                ? yes(started, new ConcernEvent.Questioned(Cause.COMPLAINT, today))
                : yes(started);
    }

    private static boolean elsewhere(Opening opening) {
        return opening.at().filter(at -> !at.equals(StageId.NOTIFICATION)).isPresent();
    }

    /**
     * Where no formal stage can be opened, a concern is informal: at the policy's step for that, or
     * without a clock.
     */
    private Ruled informal(Policy.Gap gap, Opening opening, LocalDate today) {
        if (opening.at().isPresent()) {
            return no(new Refusal.Incomplete(gap.because()));
        }
        return policy.notification()
                .map(stage -> at(stage, opening, today))
                .orElseGet(() -> yes(started(opening, Optional.empty())));
    }

    private Ruled formal(Opening opening, LocalDate today) {
        var first = policy.stages().getFirst();
        var wanted = opening.at().orElse(first.id());
        var stage = policy.stage(wanted).filter(_ -> wanted.isFormal());
        if (stage.isEmpty()) {
            return no(new Refusal.NoSuchStage(wanted));
        }
        if (!wanted.equals(first.id()) && !opening.particulars().containsKey("reason")) {
            return no(new Refusal.NeedsReason(wanted));
        }
        return at(stage.orElseThrow(), opening, today);
    }

    private Ruled at(Stage stage, Opening opening, LocalDate today) {
        if (countsFromReview(stage) && opening.review().isEmpty()) {
            return no(new Refusal.NeedsReview());
        }
        var refused =
                ladder.missing(stage, opening.particulars().keySet(), opening.urgent())
                        .or(() ->
                                opening.by()
                                        .flatMap(date -> ladder.dateRefused(stage, date, today)));
        return refused.map(Ruling::no)
                .orElseGet(() -> yes(started(opening, Optional.of(opened(stage, opening, today)))));
    }

    private static boolean countsFromReview(Stage stage) {
        return stage.within()
                .flatMap(within -> within.from())
                .map(Event::word)
                .filter("review"::equals)
                .isPresent();
    }

    private Opened opened(Stage stage, Opening opening, LocalDate today) {
        var whole =
                stage.id().equals(StageId.NOTIFICATION)
                        ? Optional.<LocalDate>empty()
                        : ladder.whole(today);
        var due =
                opening.by()
                        .map(ladder::known)
                        .orElseGet(() -> ladder.due(stage, today, today, opening.review(), whole));
        return new Opened(stage.id(), today, due, whole, stage.first(), opening.by().isPresent());
    }

    private ConcernEvent.Started started(Opening opening, Optional<Opened> opened) {
        return new ConcernEvent.Started(
                opening.kind(),
                new Edition(policy.id(), policy.edition(), policy.hash()),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.review(),
                opening.links(),
                opened);
    }
}
