package holdfast.record;

import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.util.List;
import java.util.Optional;

/**
 * Everything that happened to one concern, line by line, as it is found where it is kept.
 *
 * @param lines in the order in which they stand; empty for one that cannot be read
 */
public record History(Authority council, Reference ref, List<Optional<Entry>> lines) {

    public History {
        lines = List.copyOf(lines);
    }

    /** What stands last, if it can be read: it commits to every line before it. */
    public Optional<Anchors.Head> head() {
        return lines.isEmpty()
                ? Optional.empty()
                : lines.getLast().map(last -> new Anchors.Head(ref, last.seq(), last.hash()));
    }
}
