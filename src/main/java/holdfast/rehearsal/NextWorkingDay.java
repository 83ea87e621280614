package holdfast.rehearsal;

import java.time.LocalDate;
import java.util.Optional;

/** How far "next working day" moves the rehearsal's clock. */
public interface NextWorkingDay {

    /** The first working day after this day; empty where the calendar does not reach. */
    Optional<LocalDate> after(LocalDate day);
}
