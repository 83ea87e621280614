package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a concern stands. Acknowledging, answering and accepting are three acts; only the IRO's
 * acceptance ends it (IRO Handbook 6.4).
 */
public sealed interface Standing {

    /** The word that programs meet. */
    default String word() {
        return switch (this) {
            case Told _ -> "told";
            case Recorded _, Informal _ -> "informal";
            case AtStage _ -> "at-stage";
            case Answered _ -> "answered";
            case Refused _ -> "refused";
            case Accepted _ -> "accepted";
            case Ended(var how, var _, var _) -> how.name().toLowerCase(ROOT);
        };
    }

    /** The stage it is at, or was at last; none for what has been at none. */
    default Optional<StageEntry> entry() {
        return switch (this) {
            case Recorded _ -> Optional.empty();
            case Informal(var stay) -> Optional.of(stay);
            case AtStage(var stay) -> Optional.of(stay);
            case Answered(var stay, var _, var _, var _) -> Optional.of(stay);
            case Refused(var stay, var _, var _) -> Optional.of(stay);
            case Accepted(var stay) -> Optional.of(stay);
            case Told(var _, var stay) -> stay;
            case Ended(var _, var stay, var _) -> stay;
        };
    }

    /** The stay at which something is awaited, while it is. */
    default Optional<StageEntry> awaited() {
        return switch (this) {
            case Informal(var stay) -> Optional.of(stay);
            case AtStage(var stay) -> Optional.of(stay);
            case Told(var _, var stay) -> stay;
            case Recorded _, Answered _, Refused _, Accepted _, Ended _ -> Optional.empty();
        };
    }

    /**
     * Told to somebody who owes no answer: good practice, a concern about the service, a talk, a
     * complaint, a significant change.
     *
     * @param seen who has said "I have seen it", and when
     * @param stay the time in which a change is to be seen, where the policy sets one
     */
    record Told(List<Acknowledged> seen, Optional<StageEntry> stay) implements Standing {

        public Told {
            seen = List.copyOf(seen);
        }
    }

    /**
     * An informal concern without a clock, where the policy has neither a step for it nor formal
     * stages that can be opened. What becomes of it is the IRO's to decide.
     *
     * @param reminded the day from which the IRO's next reminder counts
     * @param waiting the day until which the IRO is not reminded
     */
    record Recorded(LocalDate reminded, Optional<LocalDate> waiting) implements Standing {}

    /** A notification, or an informal concern, awaiting its answer. */
    record Informal(StageEntry stay) implements Standing {}

    /** At a formal stage, awaiting what it asks for. */
    record AtStage(StageEntry stay) implements Standing {}

    /**
     * Answered, awaiting judgement.
     *
     * @param asked whether more has been asked for since
     * @param reminded the day from which the next reminder to judge counts
     */
    record Answered(StageEntry stay, Answer answer, boolean asked, LocalDate reminded)
            implements Standing {}

    /**
     * The answer was not enough; what comes next is the IRO's to decide.
     *
     * @param reminded the day from which the IRO's next reminder counts
     */
    record Refused(StageEntry stay, Answer answer, LocalDate reminded) implements Standing {}

    /** Accepted, with actions still to be done. */
    record Accepted(StageEntry stay) implements Standing {}

    /** Over. */
    record Ended(How how, Optional<StageEntry> entry, LocalDate on) implements Standing {

        /** How a matter ends. */
        public enum How {
            /** Accepted by the IRO, and every action done; or seen by whoever was told. */
            CLOSED,
            /** Withdrawn by the IRO. */
            WITHDRAWN,
            /** A mistake. */
            VOID
        }
    }

    /** "I have seen it." It stops no clock. */
    record Acknowledged(PersonId by, Instant at) {}

    /**
     * A stage that opens.
     *
     * @param on the day it opens
     * @param due the last day for what it asks for
     * @param whole the last day of the whole process; absent for a notification
     * @param next what it asks for first
     * @param chosen whether the IRO chose the last day, which is then not counted
     */
    record Opened(
            StageId stage,
            LocalDate on,
            LocalDate due,
            Optional<LocalDate> whole,
            Optional<Deed> next,
            boolean chosen) {}

    /**
     * A concern's stay at one stage (or at the notification).
     *
     * @param since the concern's version when it came here; a card drawn before is stale
     * @param opened the day it came here
     * @param progress what has been done of what the stage asks for
     * @param clock its time
     */
    record StageEntry(StageId stage, long since, LocalDate opened, Progress progress, Clock clock) {

        /** A stay that begins. */
        static StageEntry opened(long since, Opened opened) {
            return new StageEntry(
                    opened.stage(),
                    since,
                    opened.on(),
                    Progress.asking(opened.next()),
                    Clock.running(opened.due()));
        }

        /** The last day on which it can be answered in time. */
        public LocalDate due() {
            return clock.due;
        }

        /** Whether its time ran out unanswered. */
        public boolean lapsed() {
            return clock.pinged.isPresent();
        }

        /** Who has said "I have seen it". */
        public Optional<Acknowledged> acknowledged() {
            return progress.acknowledged;
        }

        /** What it asks for next; nothing when the IRO alone decides. */
        public Optional<Deed> next() {
            return progress.next;
        }

        StageEntry with(Progress progress) {
            return new StageEntry(stage, since, opened, progress, clock);
        }

        StageEntry with(Clock clock) {
            return new StageEntry(stage, since, opened, progress, clock);
        }
    }

    /**
     * What has been done of what a stage asks for.
     *
     * @param next what it asks for next
     * @param meeting the day for which a meeting was called
     * @param minuted what the minutes say, once there are any
     * @param handed to whom it was handed on, where it was
     */
    record Progress(
            Optional<Deed> next,
            Optional<LocalDate> meeting,
            Optional<Answer> minuted,
            Optional<Acknowledged> acknowledged,
            Optional<Handed> handed) {

        static Progress asking(Optional<Deed> first) {
            return new Progress(
                    first, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Progress acknowledgedBy(Acknowledged who) {
            return new Progress(next, meeting, minuted, Optional.of(who), handed);
        }

        Progress convened(LocalDate on, Optional<Deed> then) {
            return new Progress(then, Optional.of(on), minuted, acknowledged, handed);
        }

        Progress met(Answer minutes, Optional<Deed> then) {
            return new Progress(then, meeting, Optional.of(minutes), acknowledged, handed);
        }

        /** Whoever has it now has not seen it yet. */
        Progress handedTo(Handed to) {
            return new Progress(next, meeting, minuted, Optional.empty(), Optional.of(to));
        }
    }

    /**
     * Somebody to whom whoever owed something has handed it on.
     *
     * @param role in which it is owed
     */
    record Handed(Role role, PersonId to) {}

    /**
     * The time of a stay. Days are days of England, Europe/London.
     *
     * @param due the last day on which it can be answered in time
     * @param reminded the day of the last reminder before the due day, or since which the due day
     *     is what it is; reminders missed before are not made up for
     * @param waiting the day until which nobody is pinged
     * @param pinged the day of the last ping; present once the stage has lapsed
     * @param pings how often it has been pinged for
     * @param extended how often more time has been given
     */
    record Clock(
            LocalDate due,
            Optional<LocalDate> reminded,
            Optional<LocalDate> waiting,
            Optional<LocalDate> pinged,
            int pings,
            int extended) {

        static Clock running(LocalDate due) {
            return new Clock(due, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
        }

        Clock remindedOn(LocalDate day) {
            return new Clock(due, Optional.of(day), waiting, pinged, pings, extended);
        }

        /**
         * Rung on the day it was for: told {@code today}, from which the next ping counts, so that
         * missed pings do not pile up; or to nobody, while nobody is to be pinged.
         */
        Clock pingedOn(LocalDate on, LocalDate today) {
            return silent(on)
                    ? new Clock(due, reminded, waiting, Optional.of(on), pings, extended)
                    : new Clock(due, reminded, waiting, Optional.of(today), pings + 1, extended);
        }

        /** Whether nobody is to be pinged on that day. */
        boolean silent(LocalDate on) {
            return waiting.filter(on::isBefore).isPresent();
        }

        Clock waitingUntil(LocalDate day) {
            return new Clock(due, reminded, Optional.of(day), pinged, pings, extended);
        }

        /** Another due day: what was said of the old one does not count for it. */
        Clock dueOn(LocalDate day, LocalDate today, int extended) {
            return new Clock(day, Optional.of(today), waiting, Optional.empty(), 0, extended);
        }
    }
}
