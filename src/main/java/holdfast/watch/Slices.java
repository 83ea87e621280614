package holdfast.watch;

import holdfast.concern.Reference;
import holdfast.watch.Survey.Finding;
import holdfast.watch.Survey.Line;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Goes through a council's concerns a slice at a time, round and round, and keeps what was found of
 * each until it comes to it again.
 */
final class Slices {

    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::number);

    private final Map<Reference, Finding> findings = new TreeMap<>(ORDER);
    private long last;

    /** The next slice of all there is; what is there no more is forgotten. */
    List<Line> next(List<Line> lines) {
        var there = lines.stream().map(Line::ref).collect(Collectors.toSet());
        findings.keySet().retainAll(there);
        var size = Math.ceilDiv(lines.size(), Auditor.ROUNDS);
        var slice =
                lines.stream()
                        .sorted(
                                Comparator.comparing((Line line) -> line.ref().number() <= last)
                                        .thenComparing(Line::ref, ORDER))
                        .limit(size)
                        .toList();
        if (!slice.isEmpty()) {
            last = slice.getLast().ref().number();
        }
        return slice;
    }

    void note(Reference ref, Optional<Finding> finding) {
        finding.ifPresentOrElse(it -> findings.put(ref, it), () -> findings.remove(ref));
    }

    Collection<Finding> findings() {
        return findings.values();
    }
}
