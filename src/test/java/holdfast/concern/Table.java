package holdfast.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A table beside the tests, as its reader sees it. */
final class Table {

    private Table() {}

    /** The first two columns of each row. */
    static List<String> rows(String file) throws IOException {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> cells[0].strip() + " | " + cells[1].strip())
                    .toList();
        }
    }
}
