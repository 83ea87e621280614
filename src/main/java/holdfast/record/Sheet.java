package holdfast.record;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.record.Anchors.Head;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The anchors of one council and day as text. Each sheet names the one before it, so that none can
 * be taken out, and ends with the hash of all that stands above:
 *
 * <pre>{@code
 * Holdfast anchors 1
 * council york
 * day 2025-05-06
 * before 2025-05-05 9f86d081…
 * C-1001 4 2c26b46b…
 * end 60303ae2…
 * }</pre>
 *
 * @param before none of the first sheet
 */
record Sheet(Authority council, LocalDate day, Optional<Before> before, List<Head> heads) {

    private static final String END = "\nend ";
    private static final String FIRST = "none";

    /** The sheet that this one follows: its day, and the hash at its end. */
    record Before(LocalDate day, String hash) {}

    String text() {
        var top =
                "Holdfast anchors 1\ncouncil %s\nday %s\nbefore %s"
                        .formatted(
                                council,
                                day,
                                before.map(it -> it.day() + " " + it.hash()).orElse(FIRST));
        var lines =
                heads.stream()
                        .map(head -> "\n%s %d %s".formatted(head.ref(), head.seq(), head.hash()))
                        .collect(joining());
        return top + lines + END + Hash.of(top + lines + "\n") + "\n";
    }

    /** What the next sheet says of this one. */
    Before asBefore() {
        var text = text();
        return new Before(day, text.substring(text.lastIndexOf(END) + END.length()).strip());
    }

    /** The sheet that a text says; none when it is not exactly as it was written. */
    static Optional<Sheet> read(String text) {
        try {
            var lines = text.lines().toList();
            var before = word(lines.get(3), "before ");
            var sheet =
                    new Sheet(
                            new Authority(word(lines.get(1), "council ")),
                            LocalDate.parse(word(lines.get(2), "day ")),
                            before.equals(FIRST) ? Optional.empty() : Optional.of(before(before)),
                            lines.subList(4, lines.size() - 1).stream().map(Sheet::head).toList());
            return Optional.of(sheet).filter(it -> it.text().equals(text));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // something else than a sheet
        }
    }

    private static String word(String line, String name) {
        return line.substring(name.length());
    }

    private static Before before(String words) {
        var parts = words.split(" ");
        return new Before(LocalDate.parse(parts[0]), parts[1]);
    }

    private static Head head(String line) {
        var parts = line.split(" ");
        return new Head(
                new Reference(Long.parseLong(parts[0].substring(2))),
                Integer.parseInt(parts[1]),
                parts[2]);
    }
}
