package holdfast.workingday;

import java.util.Collection;
import java.util.List;

/**
 * One council's days: those that count, and those on which its offices are open. A closure moves
 * pings; it moves a stage only where the policy counts open days, and a statutory date never.
 */
public final class CouncilDays {

    private final WorkingDays counting;
    private final List<Closure> closures;
    private final WorkingDays open;
    private final String edition;

    private CouncilDays(WorkingDays counting, List<Closure> closures) {
        this.counting = counting;
        this.closures = closures;
        this.open = closures.isEmpty() ? counting : counting.without(closures);
        this.edition = Edition.of(counting.edition(), open.edition());
    }

    /** The days of a council that closes as these closures say. */
    public static CouncilDays of(WorkingDays counting, Collection<Closure> closures) {
        return new CouncilDays(counting, List.copyOf(closures));
    }

    /** The days by which stages, whole processes and reviews are counted. */
    public WorkingDays counting() {
        return counting;
    }

    /** The days on which people are at work and may be pinged. */
    public WorkingDays open() {
        return open;
    }

    /** The closures behind {@link #open()}. */
    public List<Closure> closures() {
        return closures;
    }

    /** A name made of both kinds of day; it changes when any day of either does. */
    public String edition() {
        return edition;
    }

    /** The same days at a council whose stages are lengthened by its closures. */
    public CouncilDays lengthenedByClosures() {
        return new CouncilDays(open, closures);
    }

    /** These days with changes laid over them. What the council closed stays closed. */
    public CouncilDays changed(Collection<Proclaimed> changes) {
        return new CouncilDays(counting.changed(changes), closures);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilDays days && edition.equals(days.edition);
    }

    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    @Override
    public String toString() {
        return "counting " + counting + "; open " + open;
    }
}
