package holdfast.storage;

/** The store a contract is about; empty when a test begins. */
interface StoreUnderTest {

    /** The store, the same one whenever it is asked for in one test. */
    DocumentStore store();

    /** The same documents as another node of Holdfast has them, with a connection of its own. */
    DocumentStore otherNode();
}
