package holdfast.rehearsal;

/** Forgets whatever the bot has stored, so that a rehearsal can begin again. */
public interface CleanSlate {

    /** Empties the store; doing it twice is the same as doing it once. */
    void wipe();
}
