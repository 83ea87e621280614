package holdfast.workingday;

import static de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Collection;

/**
 * England's bank holidays: the yearly rules from a maintained library, then what was proclaimed.
 * The build checks every day of the result against the dates published on GOV.UK.
 */
final class England {

    /** The first day that is checked against the published dates. */
    static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    private England() {}

    static WorkingDays workingDays(LocalDate lastKnown, Collection<Proclaimed> proclaimed) {
        var rules = HolidayManager.getInstance(ManagerParameters.create(UNITED_KINGDOM));
        var holidays =
                rules.getHolidays(FIRST, lastKnown, "eng").stream().map(Holiday::getDate).toList();
        return WorkingDays.of(FIRST, lastKnown, holidays).changed(proclaimed);
    }
}
