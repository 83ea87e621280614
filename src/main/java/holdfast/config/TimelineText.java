package holdfast.config;

import static holdfast.language.Language.ENGLISH;
import static java.util.stream.Collectors.joining;

import holdfast.policy.Event;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Timeline;
import holdfast.policy.Timeline.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A timeline for officers: a table with aligned columns. */
final class TimelineText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private static final List<String> HEAD =
            List.of("Due", "What", "Who", "Counted", "Reminders", "Out of time");

    private TimelineText() {}

    static String of(Policy policy, Timeline timeline, Set<Event> events) {
        var title =
                "%s: %s, edition %s\n"
                        .formatted(policy.council(), policy.title(), policy.edition());
        var notes = new TimelineNotes(policy).of(timeline, events);
        if (timeline.rows().isEmpty()) {
            return title + "Nothing in this policy hangs on these events.\n" + notes;
        }
        var lines = new ArrayList<List<String>>();
        lines.add(HEAD);
        timeline.rows().forEach(row -> lines.add(cells(policy, row)));
        return title + "\n" + table(lines) + (notes.isEmpty() ? "" : "\n" + notes);
    }

    private static List<String> cells(Policy policy, Row row) {
        return List.of(
                DAY.format(row.due()),
                what(policy, row),
                who(row),
                counted(row.period()),
                days(row.remind()),
                days(row.lapse().stream().toList()));
    }

    private static String who(Row row) {
        return row.who().isEmpty()
                ? "not named"
                : row.who().stream().map(role -> ENGLISH.role(role.id())).collect(joining(", "));
    }

    /** A duty's title says for which of a child's reviews it is. */
    private static String what(Policy policy, Row row) {
        return policy.duty(row.id())
                .map(duty ->
                        switch (duty.reviews()) {
                            case ALL -> row.what();
                            case FIRST -> row.what() + " (first review)";
                            case LATER -> row.what() + " (later reviews)";
                        })
                .orElse(row.what());
    }

    /** How long after or before what. */
    static String counted(Period period) {
        var from = period.from().orElseThrow();
        return period.unit() == Period.Unit.AT_ONCE
                ? "on the day of " + from
                : "%s %s %s".formatted(period.inWords(), period.before() ? "before" : "from", from);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(joining(", "));
    }

    private static String table(List<List<String>> lines) {
        var widths =
                IntStream.range(0, HEAD.size())
                        .map(column ->
                                lines.stream()
                                        .mapToInt(line -> line.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(joining());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> ("%-" + widths[i] + "s").formatted(cells.get(i)))
                        .collect(joining("  "))
                        .stripTrailing()
                + "\n";
    }
}
