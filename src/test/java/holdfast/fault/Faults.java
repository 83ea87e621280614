package holdfast.fault;

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
}
