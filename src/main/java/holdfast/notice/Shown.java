package holdfast.notice;

import java.util.HashSet;
import java.util.Set;

/**
 * The messages that show a matter to somebody.
 *
 * @param activity Teams' id of the latest, which is kept up to date
 * @param seq the last line of the history that it knows
 * @param earlier Teams' ids of those before it, which are blanked when it was all a mistake
 */
public record Shown(String activity, int seq, Set<String> earlier) {

    public Shown {
        earlier = Set.copyOf(earlier);
    }

    /** Shown by its first message. */
    public Shown(String activity, int seq) {
        this(activity, seq, Set.of());
    }

    /** The same, when a later reading of it is known too: the newer message is the latest. */
    public Shown with(Shown later) {
        var all = new HashSet<>(earlier);
        all.addAll(later.earlier);
        all.add(activity);
        all.remove(later.activity);
        return new Shown(later.activity, Math.max(seq, later.seq), all);
    }
}
