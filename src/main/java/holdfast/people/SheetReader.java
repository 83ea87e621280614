package holdfast.people;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file of a directory into rows of named cells. */
final class SheetReader {

    // Blank lines are read and passed over here: the lines of the file must still count.
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Table table;
    private final Problems problems;
    private boolean whole = true;

    private SheetReader(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static Sheet read(Table table, String text, Problems problems) {
        return new SheetReader(table, problems).sheet(text);
    }

    private Sheet sheet(String text) {
        var lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (lines.isEmpty()) {
            problem(1, "this file is empty. Its first line names its columns: " + columns() + ".");
            return Sheet.unread(table);
        }
        var header = lines.getFirst();
        checkColumns(header);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells().size() == header.cells().size()) {
                rows.add(row(header.cells(), line));
            } else {
                wrongWidth(line, header.cells().size());
            }
        }
        return new Sheet(table, rows, whole);
    }

    private List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var next = 1L;
        try (var parser = CSVParser.parse(text, FORMAT)) {
            for (var found : parser) {
                var line = new Line(next, cells(found));
                if (!line.isBlank()) {
                    lines.add(line);
                }
                next = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException _) {
            problem(
                    next,
                    "the quotation marks do not match, so nothing from here on was read."
                            + " Put one at each end of the cell, and double any inside it.");
            whole = false;
        }
        return lines;
    }

    private static List<String> cells(CSVRecord found) {
        return found.stream().map(String::strip).toList();
    }

    private void checkColumns(Line header) {
        var seen = new HashSet<String>();
        for (var column : header.cells()) {
            if (!table.columns().contains(column)) {
                var hint = Nearest.hint(column, table.columns(), "Take it out.");
                problem(
                        header.number(),
                        "there is no column " + Problems.quote(column) + "." + hint);
            } else if (!seen.add(column)) {
                problem(header.number(), "the column '" + column + "' is here twice. Keep one.");
            }
        }
        for (var column : table.needed()) {
            if (!seen.contains(column)) {
                var all = "The columns are " + columns() + ".";
                problem(header.number(), "the column '" + column + "' is missing. " + all);
                whole = false;
            }
        }
    }

    private Row row(List<String> header, Line line) {
        var cells =
                IntStream.range(0, header.size())
                        .boxed()
                        .collect(toMap(header::get, line.cells()::get, (first, _) -> first));
        var row = new Row(table, line.number(), cells);
        for (var column : table.columns()) {
            if (row.leftBlank(column) && !table.mayBeBlank(column)) {
                problems.at(row, column, "this is blank. Fill it in, or take the row out.");
            }
        }
        return row;
    }

    private void wrongWidth(Line line, int columns) {
        problem(
                line.number(),
                "this row has %d cells, and there are %d columns. Put quotation marks round a cell"
                                .formatted(line.cells().size(), columns)
                        + " that has a comma in it.");
        whole = false;
    }

    private String columns() {
        return String.join(", ", table.columns());
    }

    private void problem(long line, String says) {
        problems.on(table, line, says);
    }

    /** The cells of one line, or of several when a quoted cell runs on. */
    private record Line(long number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
