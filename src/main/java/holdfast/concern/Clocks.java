package holdfast.concern;

import holdfast.concern.Standing.StageEntry;
import holdfast.people.Role;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When a concern's clocks next ring, and what happens then. */
final class Clocks {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Policy policy;
    private final CouncilDays days;

    Clocks(Policy policy, CouncilDays days) {
        this.policy = policy;
        this.days = days;
    }

    /**
     * Something the clock does.
     *
     * @param at nine o'clock on the day it is for
     */
    record Ring(Instant at, ConcernEvent event) {}

    /** The next thing the clock does to a concern, as far as that can be known. */
    Optional<Ring> next(Concern concern, Instant now) {
        return blind(concern, now) ? Optional.empty() : ring(concern, now);
    }

    /** When a concern's clocks are next to be looked at; never, when empty. */
    Optional<Instant> wakeAt(Concern concern, Instant now) {
        return blind(concern, now)
                ? Optional.of(now.plus(LOOK_AGAIN))
                : ring(concern, now).map(Ring::at);
    }

    /**
     * Whether nobody can know what comes next: a newer version has written something, or the
     * calendar ends before. Neither may keep a person from acting, and both pass.
     */
    private boolean blind(Concern concern, Instant now) {
        if (concern.newer()) {
            return concern.open();
        }
        try {
            ring(concern, now);
            return false;
        } catch (CalendarEnds e) {
            return true;
        }
    }

    private Optional<Ring> ring(Concern concern, Instant now) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> ofStage(stay, now);
            case Standing.AtStage(var stay) -> ofStage(stay, now);
            case Standing.Answered s -> ofDecision(s.stay(), s.reminded());
            case Standing.Refused s -> ofDecision(s.stay(), s.reminded());
            case Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private Optional<Ring> ofStage(StageEntry stay, Instant now) {
        var stage = policy.stage(stay.stage()).orElseThrow();
        if (stay.pinged().isPresent()) {
            return stage.lapse()
                    .again()
                    .map(every -> repeated(stay.pinged().orElseThrow(), every))
                    .map(on -> ring(on, new ConcernEvent.Pinged(stay.stage(), on)));
        }
        var lapse = lapseOf(stay.due());
        var lapsed = ring(lapse, new ConcernEvent.Lapsed(stay.stage(), stay.due(), lapse));
        return Optional.of(reminder(stage, stay, London.day(now)).orElse(lapsed));
    }

    /** The day on which a stage lapses that was due on {@code due}. */
    LocalDate lapseOf(LocalDate due) {
        return days.open().next(due);
    }

    /** A reminder makes sense until the due day is over, and never on the day the stage opened. */
    private Optional<Ring> reminder(Stage stage, StageEntry stay, LocalDate today) {
        return stage.remind()
                .filter(_ -> !stay.reminded() && !today.isAfter(stay.due()))
                .map(before -> before(stay.due(), before))
                .filter(on -> on.isAfter(stay.opened()) && !on.isAfter(stay.due()))
                .map(on ->
                        ring(on, new ConcernEvent.Reminded(stay.stage(), stage.answeredBy(), on)));
    }

    private Optional<Ring> ofDecision(StageEntry stay, LocalDate last) {
        return policy.decision()
                .remind()
                .map(every -> repeated(last, every))
                .map(on -> ring(on, new ConcernEvent.Reminded(stay.stage(), Role.IRO, on)));
    }

    /** Counted from the day somebody was last told, so that what was missed does not pile up. */
    private LocalDate repeated(LocalDate last, Period every) {
        return days.open().onOrAfter(after(last, every));
    }

    LocalDate after(LocalDate from, Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> days.counting().after(from, period.count());
            case CALENDAR_DAYS -> from.plusDays(period.count());
        };
    }

    private LocalDate before(LocalDate due, Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> days.open().before(due, period.count());
            case CALENDAR_DAYS -> days.open().onOrAfter(due.minusDays(period.count()));
        };
    }

    private static Ring ring(LocalDate on, ConcernEvent event) {
        return new Ring(London.nine(on), event);
    }
}
