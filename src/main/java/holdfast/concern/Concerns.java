package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The concerns of every council, each replaced whole or not at all: its history and the notices it
 * owes are kept together or not.
 *
 * <p>A store that cannot be reached is an unchecked exception of the store's own; whether the last
 * write counted is then unknown, and the act's operation id tells.
 */
public interface Concerns {

    /**
     * A concern as it was read.
     *
     * @param etag the store's mark of this reading
     */
    record Held(Concern concern, String etag) {}

    /**
     * A concern to be kept.
     *
     * @param wakeAt when it next has something to do; never, when empty
     */
    record Filing(Concern concern, Summary summary, Optional<Instant> wakeAt) {}

    /** What became of a write. */
    enum Outcome {
        /** Kept, all of it. */
        KEPT,
        /**
         * Nothing kept: the reference or the operation is taken, or the concern has changed since
         * it was read.
         */
        MOVED
    }

    /** Where a page of due concerns ends; a store's own. */
    record Cursor(String place) {}

    /**
     * A page of due concerns.
     *
     * @param more where the next page begins; empty when there is none
     */
    record Due(List<Held> concerns, Optional<Cursor> more) {}

    /**
     * A concern that nobody can see to: it cannot be read, or seeing to it always fails. It is put
     * by, so that it costs nothing meanwhile and holds up no other.
     *
     * @param tries how often it has been tried in vain since it was last well
     */
    record Stuck(Authority authority, Reference ref, int tries) {

        /** So many tries in vain, and it is tried once a day only. */
        public static final int MOST = 5;

        /** The same after one more try in vain. */
        public Stuck again() {
            return new Stuck(authority, ref, tries + 1);
        }

        /** Whether a person must look at it. */
        public boolean parked() {
            return tries >= MOST;
        }
    }

    /** The concern of that reference. */
    Optional<Held> find(Authority authority, Reference ref);

    /** The concern that an operation has started. */
    Optional<Held> startedBy(Authority authority, String operation);

    /** The greatest reference a council has given out. */
    Optional<Reference> last(Authority authority);

    /** Keeps a concern that is not there yet. */
    Outcome add(Filing filing);

    /** Puts a concern in the place of what was read. */
    Outcome replace(Held seen, Filing filing);

    /**
     * Concerns that have something to do by {@code now}, the earliest first. One that cannot be
     * read is left out and put by, logged by its reference.
     *
     * @param after where the page before this ended
     */
    Due due(Instant now, Optional<Cursor> after, int limit);

    /**
     * Puts by what could not be seen to: it wakes later, the later the oftener it has failed, and
     * what it says is not touched. As soon as it is kept again, it is like any other. An outage of
     * the store itself is nobody's fault, and puts nothing by.
     *
     * @param seen as it was read; changed since, it is left alone
     * @param why what seeing to it ended in
     */
    void putBy(Held seen, RuntimeException why, Instant now);

    /** What is put by of a council, in the order of references. It costs what is put by. */
    List<Stuck> stuck(Authority authority);

    /** Wakes all that is put by of a council now: a newer Holdfast may be able to see to it. */
    void tryAgain(Authority authority, Instant now);

    /**
     * What is over since that month and may be erased when its time has come: filed where it is
     * about a child, with no legal hold on it. It costs what there is.
     */
    List<Reference> erasable(Authority authority, YearMonth month);

    /** What is over and about a child, and nobody has said yet that it is on the child's record. */
    List<Reference> unfiled(Authority authority);

    /**
     * How many were over in the council's year that begins in April of {@code begins}, and still
     * have their words. It costs what it counts, up to a limit.
     */
    int over(Authority authority, int begins, int limit);

    /** The same of those that nobody has said of yet that they are on the child's record. */
    int unfiled(Authority authority, int begins, int limit);

    /** Where the words of a council are being erased. It costs what there is. */
    List<Reference> erasing(Authority authority);

    /** Keeps that a concern's words are gone; changed since it was read, it is left alone. */
    void erased(Held seen);

    /** The earliest instant at which any concern has something to do. */
    Optional<Instant> nextWake();

    /** Every open concern of a council, in the order of references. It reads no history. */
    List<Summary> open(Authority authority);

    /**
     * What was raised in a month of matters of this kind, whatever has become of it. It costs what
     * was raised then.
     */
    List<Summary> raised(Authority authority, Kind kind, YearMonth month);

    /** Whatever was raised about a child, open or over. It costs what was raised of that child. */
    List<Summary> about(Authority authority, ChildId child);

    /**
     * Every matter to which something that is counted happened in a month, whatever has become of
     * it, each once. It costs what happened then.
     */
    List<Summary> during(Authority authority, YearMonth month);

    /**
     * What a list shows of a concern.
     *
     * @param standing the standing's word
     * @param due the last day for the answer, while one is awaited
     * @param lapsed whether that day has passed unanswered
     * @param owing the role that owes the next act
     * @param handed to whom what is owed was handed on, where it was
     * @param cafcass where the Cafcass question stands, once it has come up
     * @param untold how many notices reached nobody, and were not made good since
     * @param putBy whether nobody can see to it for now
     * @param course how far it has come, for whoever counts
     */
    record Summary(
            Reference ref,
            Kind kind,
            Subject subject,
            Optional<String> category,
            PersonId raisedBy,
            LocalDate raisedOn,
            String standing,
            Optional<StageId> stage,
            Optional<LocalDate> due,
            boolean lapsed,
            Optional<Role> owing,
            Optional<PersonId> handed,
            Optional<String> cafcass,
            int untold,
            boolean putBy,
            Course course) {

        /** What lists show of this concern now. */
        public static Summary of(Concern concern, Optional<Role> owing) {
            var awaited = concern.standing().awaited();
            return new Summary(
                    concern.ref(),
                    concern.kind(),
                    concern.subject(),
                    concern.category(),
                    concern.raisedBy(),
                    London.day(concern.raisedAt()),
                    concern.standing().word(),
                    concern.standing().entry().map(StageEntry::stage),
                    awaited.map(StageEntry::due),
                    awaited.map(StageEntry::lapsed).orElse(false),
                    owing,
                    awaited.flatMap(stay -> stay.progress().handed()).map(Standing.Handed::to),
                    concern.tracks().stream()
                            .filter(Concern.Track::isCafcass)
                            .map(Concern.Track::state)
                            .max(Comparator.comparing(Concern.Track.REFERRED::equals)),
                    Untold.of(concern),
                    false,
                    Courses.of(concern));
        }
    }

    /**
     * How far a matter has come.
     *
     * @param since the day it came to the stage where it stands
     * @param whole the last day of the whole process, while that is running
     * @param overrun whether the time of the whole process has run out
     * @param tasks the agreed actions that the IRO has not confirmed yet
     * @param milestones what has happened that is counted, in order
     */
    record Course(
            Optional<LocalDate> since,
            Optional<LocalDate> whole,
            boolean overrun,
            List<Task> tasks,
            List<Milestone> milestones) {

        public Course {
            tasks = List.copyOf(tasks);
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * An agreed action that is not confirmed yet.
     *
     * @param n its number on the concern, from 1
     * @param finished whether it is reported finished
     */
    record Task(int n, LocalDate due, boolean finished) {}

    /** Something that is counted, and the day on which it happened. */
    record Milestone(What what, LocalDate on) {

        /** What is counted, by the words of the history. */
        public enum What {
            /** Started, whatever it is. */
            RAISED,
            ESCALATED,
            LAPSED,
            /** All was done that the stage asked for. */
            ANSWERED,
            ACCEPTED,
            CLOSED,
            WITHDRAWN,
            VOIDED,
            /** Referred to Cafcass. */
            REFERRED,
            /** Legal advice was sought. */
            ADVISED;

            /** Its word in the history. */
            public String word() {
                return name().toLowerCase(ROOT);
            }

            /** What a word of the history counts as, if as anything. */
            public static Optional<What> of(String word) {
                return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
            }
        }
    }
}
