package holdfast.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.record.Anchors.Head;
import holdfast.record.Sheet.Before;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a council's sheets of anchors say, and where they are broken themselves.
 *
 * @param said the anchors of each concern, the earliest first
 */
record Sheets(Map<Reference, List<Anchored>> said, List<Break> breaks) {

    /** A history's end as it was on that day. */
    record Anchored(LocalDate on, Head head) {}

    static Sheets read(Authority council, Anchors kept) {
        var anchors = new ArrayList<Anchored>();
        var breaks = new ArrayList<Break>();
        var before = Optional.<Before>empty();
        var judged = true; // what follows an unreadable sheet cannot be
        for (var day : kept.days(council)) {
            var sheet =
                    Sheet.read(kept.sheet(council, day))
                            .filter(it -> it.council().equals(council) && it.day().equals(day));
            if (sheet.isEmpty()) {
                breaks.add(new Break.SheetChanged(council, day));
            } else if (judged && !sheet.get().before().equals(before)) {
                breaks.add(new Break.SheetUnlinked(council, day));
            }
            sheet.ifPresent(it -> it.heads().forEach(head -> anchors.add(new Anchored(day, head))));
            before = sheet.map(Sheet::asBefore);
            judged = sheet.isPresent();
        }
        return new Sheets(
                anchors.stream()
                        .collect(groupingBy(it -> it.head().ref(), LinkedHashMap::new, toList())),
                List.copyOf(breaks));
    }

    /** What the anchors of a concern show of its history. */
    List<Break> breaks(History history) {
        var breaks = new ArrayList<Break>();
        for (var anchored : said.getOrDefault(history.ref(), List.of())) {
            against(anchored, history).ifPresent(breaks::add);
        }
        return breaks;
    }

    private static Optional<Break> against(Anchored anchored, History history) {
        var lines = history.lines();
        var seq = anchored.head().seq();
        if (lines.size() < seq) {
            return Optional.of(
                    new Break.CutShort(
                            history.council(), history.ref(), lines.size(), seq, anchored.on()));
        }
        return lines.get(seq - 1)
                .filter(line -> !line.hash().equals(anchored.head().hash()))
                .map(_ ->
                        new Break.Rewritten(history.council(), history.ref(), seq, anchored.on()));
    }
}
