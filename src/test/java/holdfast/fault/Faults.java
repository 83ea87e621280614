package holdfast.fault;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much of the fault suite runs: a sample in every build, all of it on request. */
public final class Faults {

    /** {@code whole} under {@code mvn verify -Pfaults}. */
    private static final boolean WHOLE = "whole".equals(System.getProperty("holdfast.faults"));

    private Faults() {}

    public static boolean whole() {
        return WHOLE;
    }

    /** So many in every build, and so many on request. */
    public static int rounds(int quick, int whole) {
        return WHOLE ? whole : quick;
    }

    /**
     * How long what takes so long on a machine of its own may take on this one: more in proportion
     * as others want it too, by its load of the last minute.
     */
    public static Duration here(Duration onItsOwn) {
        return Duration.ofMillis((long) (onItsOwn.toMillis() * wanted()));
    }

    private static double wanted() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return Math.max(1, machine.getSystemLoadAverage() / machine.getAvailableProcessors());
    }
}
