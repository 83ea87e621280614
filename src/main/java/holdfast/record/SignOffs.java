package holdfast.record;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Which of a council's years have a report that is signed off. Before it is, no words of what was
 * over in that year are erased: the report may still need them (promises, section 4).
 */
public interface SignOffs {

    /**
     * A year's report, signed off.
     *
     * @param begins the year in whose April it begins; it ends in March
     */
    record SignOff(int begins, PersonId by, Instant at) {

        /** The first day of the year. */
        public LocalDate first() {
            return LocalDate.of(begins, Month.APRIL, 1);
        }

        /** The last day of the year. */
        public LocalDate last() {
            return first().plusYears(1).minusDays(1);
        }
    }

    /** All of a council, in the order in which they were signed. */
    List<SignOff> of(Authority council);

    /** Signs a year off; what is answered is who did it first. */
    SignOff add(Authority council, SignOff signOff);
}
