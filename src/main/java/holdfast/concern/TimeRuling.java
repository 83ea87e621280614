package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import java.time.LocalDate;

/** What becomes of a stage's time: another last day, more of it, or quiet until a day. */
final class TimeRuling {

    private final StageRuling stages;
    private final Clocks clocks;
    private final LadderRuling ladder;

    TimeRuling(StageRuling stages, Clocks clocks, LadderRuling ladder) {
        this.stages = stages;
        this.clocks = clocks;
        this.ladder = ladder;
    }

    Ruled date(Concern concern, LocalDate by, LocalDate today) {
        if (concern.standing() instanceof Standing.Recorded) {
            return no(new Refusal.DateIsThePolicys());
        }
        return stages.awaiting(
                concern,
                (stage, stay) ->
                        ladder.dateRefused(stage, by, today)
                                .map(Ruling::no)
                                .orElseGet(() ->
                                        yes(
                                                new ConcernEvent.Dated(
                                                        stay.stage(),
                                                        stay.due(),
                                                        ladder.known(by)))));
    }

    Ruled extend(Concern concern, Act.GiveTime act, LocalDate today) {
        if (concern.standing() instanceof Standing.Recorded) {
            return no(new Refusal.NoMoreTime());
        }
        return stages.awaiting(
                concern,
                (stage, stay) -> {
                    var granted =
                            stage.moreTime().filter(more -> stay.clock().extended() < more.times());
                    var gone = !act.until().isAfter(stay.due()) || !act.until().isAfter(today);
                    if (granted.isEmpty() || gone) {
                        return no(
                                granted.isEmpty()
                                        ? new Refusal.NoMoreTime()
                                        : new Refusal.DateGone(act.until()));
                    }
                    var latest = clocks.after(stay.due(), granted.orElseThrow().atMost());
                    return act.until().isAfter(latest)
                            ? no(new Refusal.TooMuchTime(latest))
                            : yes(
                                    new ConcernEvent.Extended(
                                            stay.stage(),
                                            stay.due(),
                                            ladder.known(act.until()),
                                            act.reason()));
                });
    }

    /** The calendar must know the day, so that pings can go on after it. */
    Ruled await(Concern concern, Act.Wait act, LocalDate today) {
        if (!act.until().isAfter(today)) {
            return no(new Refusal.DateGone(act.until()));
        }
        return switch (concern.standing()) {
            case Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Recorded _,
                    Standing.Answered _,
                    Standing.Refused _ ->
                    yes(new ConcernEvent.Waiting(ladder.known(act.until()), act.reason()));
            case Standing.Told _, Standing.Accepted _, Standing.Ended _ ->
                    no(StageRuling.settled(concern));
        };
    }
}
