package holdfast.fault;

/** How much of the suite runs: a sample in every build, all of it on request. */
final class Faults {

    /** {@code whole} under {@code mvn verify -Pfaults}. */
    private static final boolean WHOLE = "whole".equals(System.getProperty("holdfast.faults"));

    private Faults() {}

    static boolean whole() {
        return WHOLE;
    }

    /** So many in every build, and so many on request. */
    static int rounds(int quick, int whole) {
        return WHOLE ? whole : quick;
    }
}
