package holdfast.storage;

/** A store as whoever opened it holds it: it is theirs to close, and in a rehearsal to empty. */
public interface OpenedStore extends DocumentStore, AutoCloseable {

    /** Forgets everything of every council. Only the rehearsal's reset asks for it. */
    void empty();

    /** Lets go of what the store stands on. What is asked of it afterwards fails. */
    @Override
    void close();
}
