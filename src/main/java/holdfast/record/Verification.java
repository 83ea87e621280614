package holdfast.record;

import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Goes over every history of a council, open or over: its chain, the words that were said with its
 * lines, and what its anchors say of it. It changes nothing, and may run while Holdfast does.
 */
public final class Verification {

    /** With this event the words of earlier lines are deleted. */
    private static final String ERASED = "erased";

    private final Histories histories;
    private final Anchors anchors;

    public Verification(Histories histories, Anchors anchors) {
        this.histories = histories;
        this.anchors = anchors;
    }

    /**
     * What was gone over.
     *
     * @param histories how many
     * @param lines how many these have
     * @param breaks how many places are broken
     */
    public record Tally(int histories, long lines, long breaks) {

        private Tally and(Tally more) {
            return new Tally(histories + more.histories, lines + more.lines, breaks + more.breaks);
        }
    }

    /** The councils to go over: those that are given, and those that have anchors. */
    public Set<Authority> councils(Collection<Authority> kept) {
        var all = new TreeSet<>(kept);
        all.addAll(anchors.councils());
        return all;
    }

    /** Goes over a council's histories, and tells of each break as it is met. */
    public Tally council(Authority council, Consumer<Break> tell) {
        // The anchors first: what is anchored in the meantime may not have been read yet.
        var sheets = Sheets.read(council, anchors);
        sheets.breaks().forEach(tell);
        var tally = new Tally(0, 0, sheets.breaks().size());
        for (var ref : references(council, sheets)) {
            tally = tally.and(concern(council, ref, sheets, tell));
        }
        return tally;
    }

    /** Every reference given out; an anchor may know of later ones. */
    private Set<Reference> references(Authority council, Sheets sheets) {
        var all = new TreeSet<>(sheets.said().keySet());
        all.addAll(histories.given(council));
        return all;
    }

    private Tally concern(Authority council, Reference ref, Sheets sheets, Consumer<Break> tell) {
        return switch (histories.find(council, ref)) {
            case Histories.Kept(var history) -> {
                var breaks = breaks(history, sheets);
                breaks.forEach(tell);
                yield new Tally(1, history.lines().size(), breaks.size());
            }
            case Histories.Illegible(var why) -> {
                tell.accept(new Break.ConcernUnreadable(council, ref, why));
                yield new Tally(1, 0, 1);
            }
            case Histories.Nothing _ -> {
                tell.accept(new Break.ConcernGone(council, ref));
                yield new Tally(0, 0, 1);
            }
        };
    }

    private List<Break> breaks(History history, Sheets sheets) {
        var breaks = new ArrayList<>(Chain.breaks(history));
        breaks.addAll(words(history));
        breaks.addAll(sheets.breaks(history));
        return breaks;
    }

    private List<Break> words(History history) {
        var lines = history.lines().stream().flatMap(Optional::stream).toList();
        var refs = new LinkedHashSet<Text.Ref>();
        lines.forEach(line -> refs.addAll(line.event().texts()));
        var kept = histories.texts(history.council(), refs);
        var erased =
                lines.stream()
                        .filter(line -> line.event().word().equals(ERASED))
                        .mapToInt(Entry::seq)
                        .max()
                        .orElse(0);
        var breaks = new LinkedHashSet<Break>();
        for (var line : lines) {
            for (var ref : line.event().texts()) {
                var text = Optional.ofNullable(kept.get(ref.id()));
                if (text.isPresent() && !text.get().ref().equals(ref)) {
                    breaks.add(
                            new Break.WordsChanged(history.council(), history.ref(), line.seq()));
                }
                if (text.isEmpty() && line.seq() >= erased) {
                    breaks.add(new Break.WordsGone(history.council(), history.ref(), line.seq()));
                }
            }
        }
        return List.copyOf(breaks);
    }
}
