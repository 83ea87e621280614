package holdfast.outage;

import holdfast.fault.Faults;
import holdfast.storage.DocumentStore;

/** The store of two nodes; empty when a test begins. */
public interface TwoNodes {

    /** The store as one node has it. */
    DocumentStore store();

    /** The same documents as another node has them, with a connection of its own. */
    DocumentStore otherNode();

    /** How many times as long as in a file of this machine everything takes. */
    default int slowness() {
        return 1;
    }

    /** So many in every build, and so many in the whole of the fault suite; fewer where slow. */
    default int rounds(int quick, int whole) {
        return Math.max(2, Faults.rounds(quick, whole) / slowness());
    }
}
