package holdfast.rehearsal;

import holdfast.rehearsal.Entry.Numbered;

/**
 * Ids for activities, each higher than all before it, also across restarts: the bot tells by them
 * what it has seen already.
 */
final class ActivityIds {

    private static final int BLOCK = 1000;

    private final Journal journal;
    private long next;
    private long below;

    /**
     * @param first where to begin when the journal knows of none: the machine's milliseconds, so
     *     that a lost journal does not bring ids back which the store has seen
     */
    ActivityIds(Journal journal, long first) {
        this.journal = journal;
        this.below = first;
        journal.each(Numbered.class, numbered -> below = numbered.below());
        this.next = below;
    }

    synchronized String next() {
        if (next == below) {
            // A whole block at once, since an id that is only sent stands in no other line.
            below += BLOCK;
            journal.append(reserved());
        }
        return Long.toString(next++);
    }

    /** The line that keeps ids from being given again. */
    synchronized Numbered reserved() {
        return new Numbered(below);
    }
}
