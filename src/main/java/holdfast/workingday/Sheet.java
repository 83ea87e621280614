package holdfast.workingday;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A calendar file as rows under its columns, and what has been found wrong with it so far. */
final class Sheet {

    /** How a British spreadsheet writes a day when it saves the file again. */
    private static final DateTimeFormatter SPREADSHEET =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setCommentMarker('#').setTrim(true).get();

    /** A row, and the line of the file on which it begins. */
    record Row(int line, List<String> fields) {

        String field(int column) {
            return fields.get(column);
        }

        /** Whether nothing is said: a spreadsheet saves empty rows, and quotes its comments. */
        boolean isSilent() {
            return fields.getFirst().startsWith("#") || fields.stream().allMatch(String::isBlank);
        }
    }

    private final String name;
    private final String columns;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final List<CalendarProblem> problems = new ArrayList<>();

    Sheet(CalendarFile file, String columns) {
        this.name = file.name();
        this.columns = columns;
        this.width = columns.split(",").length;
        var read = parse(file.text().replaceFirst("^\uFEFF", ""));
        var heading = read.isEmpty() ? new Row(1, List.of()) : read.getFirst();
        var found = String.join(",", heading.fields());
        if (found.equals(columns)) {
            read.stream().skip(1).forEach(this::take);
        } else {
            problem(
                    heading,
                    "found '%s' where the columns are named. Write '%s'."
                            .formatted(found, columns));
        }
    }

    List<Row> rows() {
        return rows;
    }

    void problem(Row row, String text) {
        problems.add(new CalendarProblem(name, row.line(), text));
    }

    List<CalendarProblem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(CalendarProblem::line)).toList();
    }

    /** The day in a field; none, and a problem noted, when it is not one. */
    Optional<LocalDate> date(Row row, int column) {
        var found = row.field(column);
        try {
            return Optional.of(LocalDate.parse(found));
        } catch (DateTimeParseException _) {
            problem(
                    row,
                    "%s: '%s' is not a date. %s"
                            .formatted(columns.split(",")[column], found, instead(found)));
            return Optional.empty();
        }
    }

    private static String instead(String found) {
        try {
            return "Did you mean %s?".formatted(LocalDate.parse(found, SPREADSHEET));
        } catch (DateTimeParseException _) {
            return "Write it as year-month-day, such as 2022-09-19.";
        }
    }

    private void take(Row row) {
        if (row.fields().size() == width) {
            rows.add(row);
        } else {
            problem(
                    row,
                    "found %d fields. Give %d (%s), and put text that has a comma in quotation marks."
                            .formatted(row.fields().size(), width, columns));
        }
    }

    private List<Row> parse(String text) {
        var read = new ArrayList<Row>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            parser.forEach(next -> read.add(row(parser, next)));
        } catch (IOException | UncheckedIOException _) {
            var line = read.isEmpty() ? 1 : read.getLast().line() + 1;
            problem(
                    new Row(line, List.of()),
                    "the quotation marks on this line or below do not pair up. Write them in pairs.");
        }
        read.removeIf(Row::isSilent);
        return read;
    }

    private static Row row(CSVParser parser, CSVRecord next) {
        var within = next.stream().mapToLong(field -> field.lines().skip(1).count()).sum();
        return new Row((int) (parser.getCurrentLineNumber() - within), next.toList());
    }
}
