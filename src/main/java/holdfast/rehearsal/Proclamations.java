package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.rehearsal.Entry.Changed;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.Proclaimed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The days that were proclaimed, or taken back, in this rehearsal. They are kept with it and laid
 * again after a restart over whatever the files then say.
 */
final class Proclamations {

    private static final Logger LOG = LoggerFactory.getLogger(Proclamations.class);

    private final Journal journal;
    private final Calendars calendars;

    Proclamations(Journal journal, Calendars calendars) {
        this.journal = journal;
        this.calendars = calendars;
        journal.each(Changed.class, this::recall);
    }

    /**
     * Changes the calendar of one council, or of everyone.
     *
     * @throws CalendarEnds when a day lies outside the calendar; nothing is changed then
     */
    void make(Changed changed) {
        lay(changed);
        journal.append(changed);
    }

    /** The rehearsal begins again, with the calendars as their files tell. */
    void forget() {
        calendars.asTold();
    }

    // The files may have changed between two starts: what they no longer reach is passed over.
    private void recall(Changed changed) {
        try {
            lay(changed);
        } catch (CalendarEnds e) {
            LOG.warn("A change of the calendar is passed over: {}", e.getMessage());
        }
    }

    private void lay(Changed changed) {
        calendars.proclaim(
                changed.authority().map(Authority::new),
                Stream.concat(
                                days(changed.remove(), Proclaimed.Change.REMOVED, changed.why()),
                                days(changed.add(), Proclaimed.Change.ADDED, changed.why()))
                        .toList());
    }

    private static Stream<Proclaimed> days(
            List<LocalDate> days, Proclaimed.Change change, String why) {
        return days.stream().map(day -> new Proclaimed(day, change, why));
    }
}
