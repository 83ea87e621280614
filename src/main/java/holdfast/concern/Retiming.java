package holdfast.concern;

import holdfast.concern.ConcernEvent.Retimed;
import holdfast.concern.ConcernEvent.Retimed.Moved;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the days of a concern again when the calendar has changed, from the days on which things
 * happened. Days that people have chosen stay: set answer dates, extensions, actions, hearings.
 */
final class Retiming {

    /** A cause is shown on a card, beside everything else. */
    private static final int LONGEST = 200;

    private final Policy policy;
    private final CouncilDays days;
    private final LadderRuling ladder;

    Retiming(Policy policy, CouncilDays days, LadderRuling ladder) {
        this.policy = policy;
        this.days = days;
        this.ladder = ladder;
    }

    /**
     * What has moved; nothing for what nobody waits for any more.
     *
     * @param before the days it was counted by, where they are known
     */
    Optional<Retimed> of(Concern concern, Optional<CouncilDays> before, LocalDate today) {
        return switch (concern.standing()) {
            case Standing.Informal _, Standing.AtStage _, Standing.Answered _, Standing.Refused _ ->
                    of(concern, concern.standing().entry().orElseThrow(), before, today);
            case Standing.Told _, Standing.Recorded _, Standing.Accepted _, Standing.Ended _ ->
                    Optional.empty();
        };
    }

    private Optional<Retimed> of(
            Concern concern, StageEntry at, Optional<CouncilDays> before, LocalDate today) {
        var whole = whole(concern, today);
        var due =
                concern.standing()
                        .awaited()
                        .filter(_ -> !concern.dueChosen())
                        .flatMap(stay -> due(concern, stay, whole, today));
        return due.isPresent() || whole.isPresent()
                ? Optional.of(
                        new Retimed(
                                at.stage(),
                                due,
                                whole,
                                before.flatMap(then -> cause(concern, at, due, whole, then))))
                : Optional.empty();
    }

    private Optional<Moved> whole(Concern concern, LocalDate today) {
        return concern.whole()
                .flatMap(was ->
                        concern.formalSince()
                                .flatMap(ladder::whole)
                                .flatMap(counted -> moved(was, counted, today)));
    }

    /** Counted as on the day the stage opened. */
    private Optional<Moved> due(
            Concern concern, StageEntry stay, Optional<Moved> whole, LocalDate today) {
        var counted =
                ladder.due(
                        policy.stage(stay.stage()).orElseThrow(),
                        stay.opened(),
                        concern.formalSince().orElse(stay.opened()),
                        concern.origin().review(),
                        whole.map(Moved::now).or(concern::whole));
        return moved(stay.due(), counted, today);
    }

    /**
     * A later day counts unless it has passed as well: what ran out under either calendar has run
     * out. An earlier one leaves at least the next day on which people are at work.
     */
    private Optional<Moved> moved(LocalDate was, LocalDate counted, LocalDate today) {
        var soonest = days.open().next(today);
        var now = counted.isAfter(was) || counted.isAfter(soonest) ? counted : soonest;
        var moves = counted.isAfter(was) ? !counted.isBefore(today) : now.isBefore(was);
        return moves ? Optional.of(new Moved(was, now)) : Optional.empty();
    }

    /** What the calendar says of the days that count otherwise than before. */
    private Optional<String> cause(
            Concern concern,
            StageEntry at,
            Optional<Moved> due,
            Optional<Moved> whole,
            CouncilDays before) {
        var raised = concern.formalSince().orElse(at.opened());
        var review = concern.origin().review();
        var counted =
                policy.stage(at.stage())
                        .flatMap(Stage::within)
                        .map(within -> Clocks.start(within, at.opened(), raised, review));
        var ofStage =
                counted.flatMap(from ->
                        due.map(day ->
                                reasons(
                                        policy.stageDays(days),
                                        policy.stageDays(before),
                                        from,
                                        day)));
        var ofWhole = whole.map(day -> reasons(days, before, raised, day));
        return Stream.of(ofStage, ofWhole)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .reduce((some, more) -> some + "; " + more)
                .map(Retiming::shortened);
    }

    private static List<String> reasons(
            CouncilDays days, CouncilDays before, LocalDate from, Moved day) {
        var between = Stream.of(from, day.before(), day.now()).sorted().toList();
        return days.counting().reasons(before.counting(), between.getFirst(), between.getLast());
    }

    private static String shortened(String cause) {
        return cause.length() > LONGEST ? cause.substring(0, LONGEST - 1) + "…" : cause;
    }
}
