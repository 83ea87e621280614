package holdfast.storage;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.concern.Concern;
import holdfast.fault.Faults;
import holdfast.record.Anchoring;
import holdfast.record.Break;
import holdfast.record.Histories;
import holdfast.record.History;
import holdfast.record.Verification;
import holdfast.storage.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that a disk has damaged (F25): its torn end never gives half a change, and a flipped bit
 * never gives another history that nobody notices.
 */
@Tag("faults")
class DamagedFileTest {

    private static final boolean WHOLE = Faults.whole();

    private static final String DAMAGED =
            "The store '%s' is damaged. Put back its last good copy, then start Holdfast again.";

    @TempDir Path data;
    private Path copy;

    @BeforeEach
    void folder() throws IOException {
        copy = Files.createDirectory(data.resolve("copy"));
    }

    /**
     * Cut off at any byte, the log gives back exactly what was committed before that byte. THE
     * GUARD is SQLite's write-ahead mode, set in {@code StoreFile.line}.
     */
    @Test
    void a_log_that_is_torn_anywhere_gives_every_change_before_that_and_no_half_one()
            throws IOException {
        try (var store = SqliteStore.in(data)) {
            var ends = committed(store);
            var from = (int) (WHOLE ? ends.get(2) : ends.get(4)).longValue();
            var log = Files.readAllBytes(file(data, "-wal"));
            for (var end = from; end < log.length; end += step(end, log.length)) {
                assertThat(kept(Arrays.copyOf(log, end)))
                        .as("cut at %d", end)
                        .isEqualTo(whole(ends, end));
            }
        }
    }

    /**
     * A last record that was half written before the power went: the lengths are right, not the
     * bytes.
     */
    @Test
    void a_last_record_with_a_wrong_byte_anywhere_is_left_out_whole() throws IOException {
        try (var store = SqliteStore.in(data)) {
            var ends = committed(store);
            var log = Files.readAllBytes(file(data, "-wal"));
            var from = ends.get(ends.size() - 2).intValue();
            for (var n = from; n < log.length; n += step(n, log.length)) {
                var torn = log.clone();
                torn[n] ^= (byte) (1 << n % 8);
                assertThat(kept(torn)).as("byte %d", n).isEqualTo(ends.size() - 1);
            }
        }
    }

    /** Every byte of the last page as a whole run, and of the rest a few. */
    private static int step(int at, int length) {
        return WHOLE ? (length - at < 4_120 ? 1 : 61) : 397;
    }

    /** Where the log ends after each of some changes. */
    private List<Long> committed(SqliteStore store) throws IOException {
        var ends = new ArrayList<Long>();
        for (long n = 1001; n < 1007; n++) {
            new Cabinet(store).concerns().add(Bucks.filing(Bucks.raised(n)));
            ends.add(Files.size(file(data, "-wal")));
        }
        return ends;
    }

    private static int whole(List<Long> ends, int length) {
        return (int) ends.stream().filter(end -> end <= length).count();
    }

    /** How many concerns there are with this log, each of them whole and found by its facets. */
    private int kept(byte[] log) throws IOException {
        Files.copy(file(data, ""), file(copy, ""), REPLACE_EXISTING);
        Files.write(file(copy, "-wal"), log);
        Files.deleteIfExists(file(copy, "-shm"));
        try (var store = SqliteStore.in(copy)) {
            var concerns = new Cabinet(store).concerns();
            var count = concerns.last(Bucks.COUNCIL).map(it -> it.number() - 1000).orElse(0L);
            IntStream.rangeClosed(1, count.intValue())
                    .mapToObj(n -> Bucks.raised(1000 + n))
                    .forEach(concern ->
                            assertThat(
                                            concerns.find(Bucks.COUNCIL, concern.ref())
                                                    .orElseThrow()
                                                    .concern())
                                    .isEqualTo(concern));
            assertThat(concerns.open(Bucks.COUNCIL)).hasSize(count.intValue());
            return count.intValue();
        }
    }

    /**
     * Refused at the start or at the reading, told by the verification, or harmless. THE GUARDS are
     * {@code StoreFile.checkSound} and {@code Entry.intact}.
     */
    @Test
    void a_flipped_bit_of_the_file_never_gives_another_history_unnoticed() throws IOException {
        var paper = new Paper();
        try (var store = SqliteStore.in(data)) {
            Filled.all(store);
            new Anchoring(new Cabinet(store).histories(), paper).upTo(Forgery.TODAY, Bucks.COUNCIL);
        }
        var sound = Files.readAllBytes(file(data, ""));
        var refused = 0;
        for (var n = 0; n < sound.length; n += WHOLE ? 127 : 4_093) {
            var flipped = sound.clone();
            flipped[n] ^= (byte) (1 << n % 8);
            Files.write(file(copy, ""), flipped);
            Files.deleteIfExists(file(copy, "-wal"));
            Files.deleteIfExists(file(copy, "-shm"));
            refused += noticed(paper) ? 1 : 0;
        }
        assertThat(refused).as("flips that somebody is told of").isPositive();
    }

    private boolean noticed(Paper paper) {
        try (var store = SqliteStore.in(copy)) {
            var breaks = new ArrayList<Break>();
            new Verification(new Cabinet(store).histories(), paper)
                    .council(Bucks.COUNCIL, breaks::add);
            if (breaks.isEmpty()) {
                Filled.concerns().forEach(concern -> same(store, concern));
            }
            return !breaks.isEmpty();
        } catch (StoreUnavailable e) {
            assertThat(e.getMessage())
                    .isIn(
                            DAMAGED.formatted(file(copy, "")),
                            "The store's file is damaged. Stop Holdfast and put back its last good copy.",
                            "The store '%s' was written by a newer Holdfast. Start that one, or put back the copy made before it."
                                    .formatted(file(copy, "")));
            return true;
        }
    }

    private static void same(SqliteStore store, Concern concern) {
        var history =
                new History(
                        Bucks.COUNCIL,
                        concern.ref(),
                        concern.history().stream().map(Optional::of).toList());
        assertThat(new Cabinet(store).histories().find(Bucks.COUNCIL, concern.ref()))
                .isEqualTo(new Histories.Kept(history));
    }

    @Test
    void a_file_that_may_only_be_read_keeps_nothing_and_says_so() {
        SqliteStore.in(data).close();
        try (var store = SqliteStore.reading(data)) {
            var filing = Bucks.filing(Bucks.raised(1001));

            assertThatThrownBy(() -> new Cabinet(store).concerns().add(filing))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "The store's file cannot be written to. Give Holdfast the right to write its folder.");
            assertThat(new Cabinet(store).concerns().last(Bucks.COUNCIL)).isEmpty();
        }
    }

    private static Path file(Path folder, String ending) {
        return folder.resolve("holdfast.db" + ending);
    }
}
