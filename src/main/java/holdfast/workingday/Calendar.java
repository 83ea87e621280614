package holdfast.workingday;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The calendar that Holdfast was given: England's working days, and when which council is closed.
 *
 * @param counting the days that count for every council
 */
public record Calendar(WorkingDays counting, List<Closure> closures) {

    public Calendar {
        closures = List.copyOf(closures);
    }

    /**
     * Reads the calendar from its two files, reporting every problem in both.
     *
     * @param proclaimed one-off and moved bank holidays, and the last day that is known
     * @param closures when which council is closed
     */
    public static CalendarReading read(CalendarFile proclaimed, CalendarFile closures) {
        var official = new ProclaimedRows(proclaimed);
        var closed = new ClosureRows(closures, official.lastKnown());
        var problems = new ArrayList<>(official.problems());
        problems.addAll(closed.problems());
        if (!problems.isEmpty()) {
            return new CalendarReading.Refused(problems);
        }
        var counting =
                England.workingDays(official.lastKnown().orElseThrow(), official.proclaimed());
        return new CalendarReading.Read(new Calendar(counting, closed.closures()));
    }

    /** The councils for which closures are listed, by their short names. */
    public Set<String> councils() {
        return new TreeSet<>(closures.stream().map(Closure::council).toList());
    }

    /** The days of one council. */
    public CouncilDays of(String council) {
        return CouncilDays.of(
                counting, closures.stream().filter(c -> c.council().equals(council)).toList());
    }

    /** This calendar with changes for everyone laid over it. */
    public Calendar changed(Collection<Proclaimed> changes) {
        return new Calendar(counting.changed(changes), closures);
    }
}
