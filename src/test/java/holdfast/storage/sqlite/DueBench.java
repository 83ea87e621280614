package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.fault.ManyOpen;
import holdfast.storage.Filled;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it takes to find the five that are due among all that are stored, against a reading of
 * everything in the same file, one after the other. It is measured and never judged.
 */
@Tag("bench")
class DueBench {

    private static final int DUE = 5;
    private static final int PAIRS = 5;
    private static final int WARM = 20;

    /** A due query takes too short a time to be measured alone. */
    private static final int QUERIES = 200;

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** The first is due already; the others are its copies, which wake in thousands of years. */
    private static final String WAKES_NOW =
            "UPDATE documents SET wake_at = '2026-03-02T08:00:00.000000000Z' WHERE id IN"
                    + " (SELECT id FROM documents WHERE operation LIKE 'again-%' ORDER BY id DESC LIMIT "
                    + (DUE - 1)
                    + ")";

    private static final String EVERYTHING =
            "SELECT id, body FROM documents NOT INDEXED WHERE wake_at <= '2026-03-02T09:00:00.000000000Z'"
                    + " ORDER BY wake_at, authority, id";

    @TempDir Path data;

    @Test
    void what_is_due_is_found_among_much_as_among_little() throws Exception {
        var few = medianOf(1_000);
        medianOf(10_000);
        var many = medianOf(100_000);
        say("B5, from 1,000 to 100,000: %.2f times, a slope of %.3f", many / few, slope(few, many));
    }

    private static double slope(double few, double many) {
        return Math.log(many / few) / Math.log(100);
    }

    /** Milliseconds that the query takes among so many. */
    private double medianOf(int stored) throws Exception {
        var folder = data.resolve("of-" + stored);
        try (var store = SqliteStore.in(folder);
                var scan =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("holdfast.db"))) {
            Filled.more(store, 1001);
            ManyOpen.in(folder, stored - 1);
            scan.createStatement().executeUpdate(WAKES_NOW);
            Callable<Integer> query = () -> store.due(NOW, Optional.empty(), 200).size();
            Callable<Integer> reading = () -> read(scan);
            IntStream.range(0, WARM).forEach(_ -> pair(query, reading));
            var pairs = IntStream.range(0, PAIRS).mapToObj(_ -> pair(query, reading)).toList();
            var ours = median(pairs.stream().mapToDouble(it -> it[0]).toArray());
            var ratio = pairs.stream().mapToDouble(it -> it[1] / it[0]).sorted().toArray();
            say(
                    "B5, %,d stored: %.3f ms; reading everything takes %.1f times as long"
                            + " (median of %d pairs, from %.1f to %.1f)",
                    stored, ours, median(ratio), PAIRS, ratio[0], ratio[PAIRS - 1]);
            return ours;
        }
    }

    private static double[] pair(Callable<Integer> query, Callable<Integer> reading) {
        return new double[] {millis(query, QUERIES), millis(reading, 1)};
    }

    private static double millis(Callable<Integer> query, int times) {
        try {
            var begun = System.nanoTime();
            for (var n = 0; n < times; n++) {
                assertThat(query.call()).isEqualTo(DUE);
            }
            return (System.nanoTime() - begun) / 1e6 / times;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int read(Connection file) throws SQLException {
        try (var rows = file.createStatement().executeQuery(EVERYTHING)) {
            var read = 0;
            while (rows.next()) {
                read += rows.getString(2).isEmpty() ? 0 : 1;
            }
            return read;
        }
    }

    private static double median(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }
}
