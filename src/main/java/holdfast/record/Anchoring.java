package holdfast.record;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.record.Anchors.Head;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Writes down each day, apart from the store, where the histories end that changed on it. It costs
 * what changed; only a council's first sheet holds every history there is.
 */
public final class Anchoring {

    private final Histories histories;
    private final Anchors anchors;

    public Anchoring(Histories histories, Anchors anchors) {
        this.histories = histories;
        this.anchors = anchors;
    }

    /**
     * Writes what is missing up to yesterday: a sheet for each day on which something changed, and
     * one for yesterday in any case, so that everybody sees that it is done.
     *
     * @param today in London
     * @return how many sheets were written
     */
    public int upTo(LocalDate today, Authority council) {
        var yesterday = today.minusDays(1);
        var kept = anchors.days(council);
        if (kept.isEmpty()) {
            return keep(council, yesterday, histories.given(council));
        }
        var written = 0;
        for (var day = kept.getLast().plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            var changed = new LinkedHashSet<>(histories.changedOn(council, day));
            if (day.equals(yesterday)) {
                // Changed again since midnight, it is found by today; what it said yesterday is in
                // it.
                changed.addAll(histories.changedOn(council, today));
            }
            if (!changed.isEmpty() || day.equals(yesterday)) {
                written += keep(council, day, changed);
            }
        }
        return written;
    }

    private int keep(Authority council, LocalDate day, Collection<Reference> changed) {
        var before =
                anchors.days(council).reversed().stream()
                        .findFirst()
                        .flatMap(last -> Sheet.read(anchors.sheet(council, last)))
                        .map(Sheet::asBefore);
        var heads = changed.stream().sorted().flatMap(ref -> head(council, ref).stream()).toList();
        anchors.keep(council, day, new Sheet(council, day, before, heads).text());
        return 1;
    }

    private Optional<Head> head(Authority council, Reference ref) {
        return histories.find(council, ref) instanceof Histories.Kept(var history)
                ? history.head()
                : Optional.empty();
    }
}
