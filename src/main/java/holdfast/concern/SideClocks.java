package holdfast.concern;

import holdfast.concern.Clocks.Ring;
import holdfast.concern.Concern.Track;
import holdfast.concern.ConcernEvent.HearingNear;
import holdfast.concern.ConcernEvent.Questioned;
import holdfast.concern.ConcernEvent.WholeLapsed;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import holdfast.policy.Tracks;
import holdfast.policy.Tracks.Cause;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clocks that run beside a stage's own: of the whole process, the Cafcass question, agreed
 * actions and a court hearing. None moves the stage's.
 */
final class SideClocks {

    private final Policy policy;
    private final Clocks clocks;
    private final ActionClocks actions;

    SideClocks(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
        this.actions = new ActionClocks(policy, clocks);
    }

    Stream<Ring> rings(Concern concern, Instant now) {
        return switch (concern.standing()) {
            case Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Refused _,
                    Standing.Informal _,
                    Standing.Recorded _ ->
                    Stream.of(whole(concern), question(concern), hearing(concern, London.day(now)))
                            .flatMap(Optional::stream);
            case Standing.Accepted _ ->
                    Stream.concat(
                            actions.rings(concern, London.day(now)),
                            hearing(concern, London.day(now)).stream());
            case Standing.Told _, Standing.Ended _ -> Stream.empty();
        };
    }

    private Optional<Ring> whole(Concern concern) {
        return concern.whole()
                .filter(last ->
                        !concern.has(event ->
                                event instanceof WholeLapsed(var due, var _)
                                        && !due.isBefore(last)))
                .map(last -> {
                    var on = clocks.lapseOf(last);
                    return Clocks.ring(on, new WholeLapsed(last, on));
                });
    }

    /** The question comes together with what raises it. */
    private Optional<Ring> question(Concern concern) {
        return concern.history().stream()
                .flatMap(entry -> raised(entry.event()).stream())
                .filter(asked -> asks(concern, asked.cause()))
                .findFirst()
                .map(asked -> Clocks.ring(asked.on(), asked));
    }

    private Optional<Questioned> raised(ConcernEvent event) {
        if (event instanceof WholeLapsed(var _, var on)) {
            return Optional.of(new Questioned(Cause.WHOLE_PROCESS, on));
        }
        return event instanceof ConcernEvent.Lapsed(var stage, var _, var on)
                        && !stage.equals(StageId.NOTIFICATION)
                        && policy.next(stage).isEmpty()
                ? Optional.of(new Questioned(Cause.LAST_STAGE, on))
                : Optional.empty();
    }

    /**
     * Whether the policy asks the question for this cause, and it has neither been asked for it yet
     * nor answered by a referral.
     */
    boolean asks(Concern concern, Cause cause) {
        return policy.tracks().cafcass().question().contains(cause)
                && !concern.has(
                        event -> event instanceof Questioned(var asked, var _) && asked == cause)
                && !concern.has(event -> event instanceof ConcernEvent.Cafcass e && e.referred());
    }

    private Optional<Ring> hearing(Concern concern, LocalDate today) {
        return concern.tracks().stream()
                .filter(track -> track.track().equals("hearing"))
                .map(Track::on)
                .findFirst()
                .flatMap(date -> hearing(concern, date, today));
    }

    private Optional<Ring> hearing(Concern concern, LocalDate date, LocalDate today) {
        return policy.tracks().hearing().stream()
                .map(Tracks.Hearing::remind)
                .flatMap(periods -> periods.stream())
                .map(period -> clocks.before(date, period))
                .filter(_ -> !today.isAfter(date))
                .filter(on -> on.isAfter(told(concern)))
                .min(LocalDate::compareTo)
                .map(on -> Clocks.ring(on, new HearingNear(date, on)));
    }

    /** When it was listed or last reminded of. */
    private static LocalDate told(Concern concern) {
        return concern.history().stream()
                .filter(entry ->
                        entry.event() instanceof ConcernEvent.Heard
                                || entry.event() instanceof HearingNear)
                .map(entry -> London.day(entry.at()))
                .reduce((_, last) -> last)
                .orElse(LocalDate.MIN);
    }
}
