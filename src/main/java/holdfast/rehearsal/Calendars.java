package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.workingday.Proclaimed;
import java.util.List;
import java.util.Optional;

/** The calendars of the councils, which somebody who rehearses may change. */
public interface Calendars {

    /**
     * Lays changes over the calendar of one council, or of everyone, whole or not at all.
     *
     * @throws holdfast.workingday.CalendarEnds when a day lies outside the calendar
     */
    void proclaim(Optional<Authority> council, List<Proclaimed> changes);

    /** Puts those in force that the councils' files tell. */
    void asTold();
}
