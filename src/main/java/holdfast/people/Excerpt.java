package holdfast.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** One council's lines of the files that hold several, with every column that they have. */
final class Excerpt {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Excerpt() {}

    static Map<String, String> of(Map<String, String> files, Authority council) {
        var excerpt = new TreeMap<String, String>();
        files.forEach((name, text) -> excerpt.put(name, of(text, council)));
        return excerpt;
    }

    private static String of(String text, Authority council) {
        var kept = new StringBuilder();
        var whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = CSVParser.parse(whole, FORMAT);
                var printer = new CSVPrinter(kept, FORMAT)) {
            var column = -1;
            for (var line : parser) {
                if (column < 0) {
                    column = line.stream().map(String::strip).toList().indexOf("council");
                    printer.printRecord(line);
                } else if (column < line.size() && line.get(column).strip().equals(council.id())) {
                    printer.printRecord(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.toString();
    }
}
