package holdfast.outage;

import holdfast.storage.DocumentStore;

/** The store of two nodes; empty when a test begins. */
public interface TwoNodes {

    /** The store as one node has it. */
    DocumentStore store();

    /** The same documents as another node has them, with a connection of its own. */
    DocumentStore otherNode();

    /** So many in every build, and so many in the whole of the fault suite. */
    static int rounds(int quick, int whole) {
        return "whole".equals(System.getProperty("holdfast.faults")) ? whole : quick;
    }
}
