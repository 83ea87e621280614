package holdfast.record;

import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks along one history's chain: every line intact, numbered from 1 without a gap, each written
 * after the one before it.
 */
public final class Chain {

    private final Authority council;
    private final Reference ref;
    private final List<Break> breaks = new ArrayList<>();

    /** By number, the first line of each; empty for what is not intact. */
    private final SortedMap<Integer, Optional<Entry>> found = new TreeMap<>();

    private Chain(Authority council, Reference ref) {
        this.council = council;
        this.ref = ref;
    }

    /** Every break in it, none when it is sound. Its missing end only an anchor can show. */
    public static List<Break> breaks(History history) {
        var chain = new Chain(history.council(), history.ref());
        chain.lines(history.lines());
        chain.gaps();
        chain.links();
        return List.copyOf(chain.breaks);
    }

    /** The same of a history that can be read whole. */
    public static List<Break> breaks(Authority council, Reference ref, List<Entry> entries) {
        return breaks(new History(council, ref, entries.stream().map(Optional::of).toList()));
    }

    private void lines(List<Optional<Entry>> lines) {
        if (lines.isEmpty()) {
            breaks.add(new Break.ConcernGone(council, ref));
        }
        var behind = 0;
        for (var line : lines) {
            // The number of a line that is not intact may be a lie; where it stands is not.
            var intact = line.filter(Entry::intact);
            var seq = intact.map(Entry::seq).orElse(behind + 1);
            if (line.isEmpty()) {
                breaks.add(new Break.LineUnreadable(council, ref, seq));
            } else if (intact.isEmpty()) {
                breaks.add(new Break.LineChanged(council, ref, seq));
            }
            if (found.putIfAbsent(seq, intact) != null) {
                breaks.add(new Break.LineAdded(council, ref, seq));
            } else if (seq < behind) {
                breaks.add(new Break.LinesSwapped(council, ref, seq, behind));
            }
            behind = Math.max(behind, seq);
        }
    }

    private void gaps() {
        var before = 0;
        for (int seq : found.keySet()) {
            if (seq > before + 1) {
                breaks.add(new Break.LinesRemoved(council, ref, before + 1, seq - 1));
            }
            before = seq;
        }
    }

    private void links() {
        found.values().stream().flatMap(Optional::stream).forEach(this::link);
    }

    private void link(Entry line) {
        var before = line.seq() == 1 ? Optional.of("") : hash(line.seq() - 1);
        if (before.isPresent() && !before.get().equals(line.previous())) {
            breaks.add(new Break.LineUnlinked(council, ref, line.seq()));
        }
    }

    /** Empty when there is no such line, or none that is intact: that is a break of its own. */
    private Optional<String> hash(int seq) {
        return found.getOrDefault(seq, Optional.empty()).map(Entry::hash);
    }
}
