package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Role;
import holdfast.policy.Event;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When a concern's clocks next ring, and what happens then. */
final class Clocks {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Policy policy;
    private final CouncilDays days;
    private final CouncilDays stageDays;
    private final SideClocks beside;

    Clocks(Policy policy, CouncilDays days) {
        this.policy = policy;
        this.days = days;
        this.stageDays = policy.stageDays(days);
        this.beside = new SideClocks(policy, this);
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

    /** The earliest of all that may ring; of several at one instant, the stage's own first. */
    private Optional<Ring> ring(Concern concern, Instant now) {
        return Stream.concat(main(concern, now).stream(), beside.rings(concern, now))
                .reduce((first, then) -> then.at().isBefore(first.at()) ? then : first);
    }

    private Optional<Ring> main(Concern concern, Instant now) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> ofStage(stay, now);
            case Standing.AtStage(var stay) -> ofStage(stay, now);
            case Standing.Answered s -> ofDecision(s.stay(), judge(s.stay()), s.reminded());
            case Standing.Refused s -> ofDecision(s.stay(), Role.IRO, s.reminded());
            case Standing.Recorded s ->
                    ofDecision(Optional.empty(), Role.IRO, s.reminded(), s.waiting());
            case Standing.Told(var _, var stay) -> stay.flatMap(there -> ofStage(there, now));
            case Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private Optional<Ring> ofStage(StageEntry stay, Instant now) {
        var stage = policy.stage(stay.stage()).orElseThrow();
        if (stay.lapsed()) {
            return pinged(stage, stay);
        }
        var lapse = lapseOf(stay.due());
        var lapsed = ring(lapse, new ConcernEvent.Lapsed(stay.stage(), stay.due(), lapse));
        return Optional.of(reminder(stage, stay, London.day(now)).orElse(lapsed));
    }

    /** The day a wait ends is a day for a ping: nobody may have heard of the lapse until then. */
    private Optional<Ring> pinged(Stage stage, StageEntry stay) {
        var last = stay.clock().pinged().orElseThrow();
        return stay.clock()
                .waiting()
                .filter(until -> until.isAfter(last))
                .or(() -> stage.lapse().again().map(every -> repeated(last, every)))
                .map(days.open()::onOrAfter)
                .map(on -> ring(on, new ConcernEvent.Pinged(stay.stage(), on)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The day on which something lapses that was due on {@code due}. */
    LocalDate lapseOf(LocalDate due) {
        return days.open().next(due);
    }

    /** A reminder makes sense until the due day is over, and never on the day the stage opened. */
    private Optional<Ring> reminder(Stage stage, StageEntry stay, LocalDate today) {
        var after =
                stay.clock().reminded().map(day -> later(day, stay.opened())).orElse(stay.opened());
        return stage.remind().stream()
                .filter(_ -> !today.isAfter(stay.due()))
                .map(before -> before(stay.due(), before))
                .filter(on -> on.isAfter(after) && !on.isAfter(stay.due()))
                .filter(on -> stay.clock().waiting().filter(on::isBefore).isEmpty())
                .min(LocalDate::compareTo)
                .map(on ->
                        ring(
                                on,
                                new ConcernEvent.Reminded(
                                        Optional.of(stay.stage()), owing(stage, stay), on)));
    }

    /** Whoever owes what the stage asks for next, or decides when it asks for nothing. */
    static Role owing(Stage stage, StageEntry stay) {
        return stay.next().flatMap(stage::owner).orElse(stage.judge());
    }

    /** The role that owes the next act in a concern; nobody, while nothing is awaited. */
    Optional<Role> owing(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> owing(stay);
            case Standing.AtStage(var stay) -> owing(stay);
            case Standing.Answered s -> policy.stage(s.stay().stage()).map(Stage::judge);
            case Standing.Refused _, Standing.Recorded _ -> Optional.of(Role.IRO);
            case Standing.Told _ when concern.kind() == Kind.CHANGE -> Optional.of(Role.IRO);
            case Standing.Told _, Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private Optional<Role> owing(StageEntry stay) {
        return policy.stage(stay.stage()).map(stage -> owing(stage, stay));
    }

    private Role judge(StageEntry stay) {
        return policy.stage(stay.stage()).map(Stage::judge).orElse(Role.IRO);
    }

    private Optional<Ring> ofDecision(StageEntry stay, Role who, LocalDate last) {
        return ofDecision(Optional.of(stay.stage()), who, last, stay.clock().waiting());
    }

    private Optional<Ring> ofDecision(
            Optional<StageId> stage, Role who, LocalDate last, Optional<LocalDate> waiting) {
        return policy.decision()
                .remind()
                .map(every -> repeated(last, every))
                .map(on -> waiting.map(until -> later(on, until)).orElse(on))
                .map(days.open()::onOrAfter)
                .map(on -> ring(on, new ConcernEvent.Reminded(stage, who, on)));
    }

    /** Counted from the day somebody was last told, so that what was missed does not pile up. */
    LocalDate repeated(LocalDate last, Period every) {
        return days.open().onOrAfter(every.due(last, days));
    }

    /** The day for a reminder: an open day at or before the day that the period gives. */
    LocalDate before(LocalDate due, Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> days.open().before(due, period.count());
            case CALENDAR_DAYS, HOURS -> {
                var back = new Period(period.count(), period.unit(), true, Optional.empty());
                yield days.open().before(back.due(due, days).plusDays(1), 1);
            }
            case AT_ONCE, MONTH_END, EVERY_WORKING_DAY, EVERY_MONTH, EVERY_YEAR -> due;
        };
    }

    /** The day a period ends that begins with {@code event}. */
    LocalDate after(LocalDate event, Period period) {
        return period.due(event, days);
    }

    /**
     * The day a stage's time ends.
     *
     * @param opens the day it opens
     * @param raised the day the formal process began
     * @param review the day of the review it comes from
     */
    LocalDate after(Period within, LocalDate opens, LocalDate raised, Optional<LocalDate> review) {
        return within.due(start(within, opens, raised, review), stageDays);
    }

    /** The day from which a stage's time is counted. */
    static LocalDate start(
            Period within, LocalDate opens, LocalDate raised, Optional<LocalDate> review) {
        return switch (within.from().map(Event::word).orElse("")) {
            case "raised" -> raised;
            case "review" -> review.orElse(opens);
            default -> opens;
        };
    }

    SideClocks beside() {
        return beside;
    }

    CouncilDays days() {
        return days;
    }

    static Ring ring(LocalDate on, ConcernEvent event) {
        return new Ring(London.nine(on), event);
    }
}
