package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.people.PersonId;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a concern stands. Acknowledging, answering and accepting are three acts; only the IRO's
 * acceptance ends it (IRO Handbook 6.4).
 */
public sealed interface Standing {

    /** The word that programs meet. */
    String word();

    /** The stage it is at, or was at last. */
    Optional<StageEntry> entry();

    /** The stay whose answer is awaited, while one is. */
    default Optional<StageEntry> awaited() {
        return switch (this) {
            case Informal(var stay) -> Optional.of(stay);
            case AtStage(var stay) -> Optional.of(stay);
            case Answered _, Refused _, Accepted _, Ended _ -> Optional.empty();
        };
    }

    /** A notification awaiting its answer. */
    record Informal(StageEntry stay) implements Standing {
        @Override
        public String word() {
            return "informal";
        }

        @Override
        public Optional<StageEntry> entry() {
            return Optional.of(stay);
        }
    }

    /** At a formal stage, awaiting its answer. */
    record AtStage(StageEntry stay) implements Standing {
        @Override
        public String word() {
            return "at-stage";
        }

        @Override
        public Optional<StageEntry> entry() {
            return Optional.of(stay);
        }
    }

    /**
     * Answered, awaiting the IRO's judgement.
     *
     * @param asked whether the IRO has asked for more since
     * @param reminded the day from which the IRO's next reminder counts
     */
    record Answered(StageEntry stay, Answer answer, boolean asked, LocalDate reminded)
            implements Standing {
        @Override
        public String word() {
            return "answered";
        }

        @Override
        public Optional<StageEntry> entry() {
            return Optional.of(stay);
        }
    }

    /**
     * The answer was not enough; what comes next is the IRO's to decide.
     *
     * @param reminded the day from which the IRO's next reminder counts
     */
    record Refused(StageEntry stay, Answer answer, LocalDate reminded) implements Standing {
        @Override
        public String word() {
            return "refused";
        }

        @Override
        public Optional<StageEntry> entry() {
            return Optional.of(stay);
        }
    }

    /** Accepted, with actions still to be done. */
    record Accepted(StageEntry stay) implements Standing {
        @Override
        public String word() {
            return "accepted";
        }

        @Override
        public Optional<StageEntry> entry() {
            return Optional.of(stay);
        }
    }

    /** Over. */
    record Ended(How how, Optional<StageEntry> entry, LocalDate on) implements Standing {

        /** How a matter ends. */
        public enum How {
            /** Accepted by the IRO, and every action done. */
            CLOSED,
            /** Withdrawn by the IRO. */
            WITHDRAWN,
            /** A mistake. */
            VOID
        }

        @Override
        public String word() {
            return how.name().toLowerCase(ROOT);
        }
    }

    /**
     * A concern's stay at one stage (or at the notification), and its clock.
     *
     * @param since the concern's version when it came here; a card drawn before is stale
     * @param opened the day it came here, which is day 0 of its clock
     * @param due the last day on which it can be answered in time
     * @param acknowledged who has said "I have seen it", and when; it stops no clock
     * @param reminded whether the reminder before the due day has been given
     * @param pinged the day of the last ping; present once the stage has lapsed
     */
    record StageEntry(
            StageId stage,
            long since,
            LocalDate opened,
            LocalDate due,
            Optional<Acknowledged> acknowledged,
            boolean reminded,
            Optional<LocalDate> pinged) {

        /** "I have seen it." */
        public record Acknowledged(PersonId by, Instant at) {}

        /** A stay that begins. */
        static StageEntry opened(StageId stage, long since, LocalDate opened, LocalDate due) {
            return new StageEntry(
                    stage, since, opened, due, Optional.empty(), false, Optional.empty());
        }

        /** Whether its time ran out unanswered. */
        public boolean lapsed() {
            return pinged.isPresent();
        }

        StageEntry acknowledgedBy(PersonId by, Instant at) {
            return new StageEntry(
                    stage,
                    since,
                    opened,
                    due,
                    Optional.of(new Acknowledged(by, at)),
                    reminded,
                    pinged);
        }

        StageEntry withReminder() {
            return new StageEntry(stage, since, opened, due, acknowledged, true, pinged);
        }

        StageEntry pingedOn(LocalDate day) {
            return new StageEntry(
                    stage, since, opened, due, acknowledged, reminded, Optional.of(day));
        }
    }

    /**
     * What the responsible person says and will do. It stops the stage's clock and ends nothing.
     */
    record Answer(
            PersonId by,
            Instant at,
            Position position,
            Optional<Text.Ref> text,
            List<Proposed> actions) {

        /** In one word. */
        public enum Position {
            /** It has been done already. */
            DONE,
            /** It will be done, as the actions say. */
            WILL_DO,
            /** The manager does not agree. */
            DISAGREE;

            /** The word that programs meet. */
            public String word() {
                return name().toLowerCase(ROOT).replace('_', '-');
            }

            /** The position a word stands for. */
            public static Optional<Position> of(String word) {
                return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
            }
        }

        /**
         * What, who, by when: a SMART action (York, section 2; Buckinghamshire, appendix 5, no. 5).
         *
         * @param who the named person who does it
         * @param by the last day for it
         */
        public record Proposed(Text.Ref what, PersonId who, LocalDate by) {}
    }
}
