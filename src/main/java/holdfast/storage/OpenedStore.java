package holdfast.storage;

import java.util.List;

/** A store as whoever opened it holds it: it is theirs to close, and in a rehearsal to empty. */
public interface OpenedStore extends DocumentStore, AutoCloseable {

    /** Every council of which something is kept, by id. */
    List<String> authorities();

    /** Forgets everything of every council. Only the rehearsal's reset asks for it. */
    void empty();

    /** Lets go of what the store stands on. What is asked of it afterwards fails. */
    @Override
    void close();
}
