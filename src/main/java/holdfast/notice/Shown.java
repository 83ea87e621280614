package holdfast.notice;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The messages that show a matter to somebody.
 *
 * @param activity Teams' id of the latest, which is kept up to date; blank where none is
 * @param seq the last line of the history that it knows
 * @param earlier Teams' ids of the others, which are blanked when nothing of it may be shown any
 *     more: cards before the latest, and texts for the child's record
 */
public record Shown(String activity, int seq, Set<String> earlier) {

    public Shown {
        earlier = Set.copyOf(earlier);
    }

    /** Shown by its first message. */
    public Shown(String activity, int seq) {
        this(activity, seq, Set.of());
    }

    /** Shown by a message that stays as it is while it may. */
    public static Shown copied(String activity, int seq) {
        return new Shown("", seq, Set.of(activity));
    }

    /**
     * The same, when a later reading of it is known too: the newer message is the latest. One that
     * follows nothing leaves the latest where it was.
     */
    public Shown with(Shown later) {
        var all = new HashSet<>(earlier);
        all.addAll(later.earlier);
        if (later.activity.isBlank()) {
            return new Shown(activity, seq, all);
        }
        if (activity.isBlank()) {
            return new Shown(later.activity, later.seq, all);
        }
        all.add(activity);
        all.remove(later.activity);
        return new Shown(later.activity, Math.max(seq, later.seq), all);
    }

    /** Teams' ids of all messages. */
    public Stream<String> all() {
        return Stream.concat(latest(), earlier.stream());
    }

    /** Teams' id of the one that is kept up to date, where there is one. */
    public Stream<String> latest() {
        return Stream.of(activity).filter(id -> !id.isBlank());
    }
}
