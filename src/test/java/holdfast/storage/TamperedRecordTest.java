package holdfast.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.fault.Faults;
import holdfast.record.Break;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever changes anything of a history is found out (F25), in concerns to which everything has
 * happened that can. Each byte is tried in a whole run of the faults, every seventh in a quick one.
 */
@Tag("faults")
class TamperedRecordTest {

    private static final int STRIDE = Faults.rounds(7, 1);

    @TempDir Path data;

    static Stream<Concern> concerns() {
        return Filled.concerns().stream()
                .map(it ->
                        Concern.of(it.authority(), Forgery.REF, it.history(), List.of(), Map.of()));
    }

    /** Of what was erased nothing is missing. */
    static Stream<Concern> concernsWithWords() {
        return concerns()
                .filter(it ->
                        it.history().stream()
                                .noneMatch(line -> line.event().word().equals("erased")));
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void a_history_that_nobody_has_touched_is_sound(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            assertThat(Forgery.of(store, concern).found()).isEmpty();
        }
    }

    /** THE GUARD is {@code Entry.intact}, asked by {@code Chain.lines}. */
    @ParameterizedTest
    @MethodSource("concerns")
    void a_flipped_bit_is_found_unless_the_history_reads_the_same(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            var sound = forgery.read(forgery.body());
            var bytes = forgery.body().getBytes(UTF_8);
            var from = forgery.body().indexOf("\"history\"");
            var to = forgery.body().indexOf("\"notices\"");
            for (var n = from; n < to; n += STRIDE) {
                var body = flipped(bytes, n);
                if (forgery.saying(body).isEmpty()) {
                    assertThat(forgery.read(body)).as(body).isEqualTo(sound);
                }
            }
        }
    }

    /** THE GUARDS are {@code Chain.gaps}, and for the last line {@code Sheets.against}. */
    @ParameterizedTest
    @MethodSource("concerns")
    void each_removed_line_and_each_cut_off_end_is_found(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            var size = concern.history().size();
            for (var n = 0; n < size; n++) {
                var line = n;
                assertThat(forgery.with(lines -> lines.remove(line)))
                        .contains(
                                size == 1
                                        ? new Break.ConcernGone(Bucks.COUNCIL, Forgery.REF)
                                        : n == size - 1
                                                ? cut(n, size)
                                                : new Break.LinesRemoved(
                                                        Bucks.COUNCIL, Forgery.REF, n + 1, n + 1));
                assertThat(
                                forgery.with(lines ->
                                        IntStream.range(line, size)
                                                .forEach(_ -> lines.remove(line))))
                        .contains(cut(n, size));
            }
        }
    }

    private static Break cut(int lines, int size) {
        return new Break.CutShort(
                Bucks.COUNCIL, Forgery.REF, lines, size, Forgery.TODAY.minusDays(1));
    }

    /** THE GUARDS are {@code Chain.lines} for the number and {@code Chain.link} for the link. */
    @ParameterizedTest
    @MethodSource("concerns")
    void each_added_line_is_found(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            for (var n = 0; n < concern.history().size(); n++) {
                var line = n;
                assertThat(forgery.with(lines -> lines.insert(line, lines.get(line).deepCopy())))
                        .as("a copy of line %d", n + 1)
                        .contains(new Break.LineAdded(Bucks.COUNCIL, Forgery.REF, n + 1));
                assertThat(
                                forgery.with(lines ->
                                        lines.insert(
                                                line,
                                                forged(lines.get(line).deepCopy().asObject()))))
                        .as("another line, with a hash of its own, before line %d", n + 1)
                        .isNotEmpty();
                assertThat(
                                forgery.with(lines ->
                                        lines.set(
                                                line,
                                                forged(lines.get(line).deepCopy().asObject()))))
                        .as("another line in the place of line %d", n + 1)
                        .isNotEmpty();
            }
        }
    }

    /** THE GUARD is {@code Chain.lines}, which looks at the order. */
    @ParameterizedTest
    @MethodSource("concerns")
    void each_two_swapped_lines_are_found(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            for (var n = 0; n < concern.history().size(); n++) {
                for (var m = n + 1; m < concern.history().size(); m++) {
                    var one = n;
                    var other = m;
                    assertThat(
                                    forgery.with(lines -> {
                                        var line = lines.get(one);
                                        lines.set(one, lines.get(other));
                                        lines.set(other, line);
                                    }))
                            .contains(
                                    new Break.LinesSwapped(
                                            Bucks.COUNCIL, Forgery.REF, n + 1, m + 1));
                }
            }
        }
    }

    /** THE GUARD is {@code Sheets.against}: the chain is sound, and only the anchor is not. */
    @ParameterizedTest
    @MethodSource("concerns")
    void whoever_computes_the_whole_chain_anew_is_found_by_the_anchors(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            var size = concern.history().size();
            for (var n = 0; n < size; n++) {
                var line = n;
                assertThat(
                                forgery.with(lines -> {
                                    forged(lines.get(line).asObject());
                                    Forger.chained(lines, line);
                                }))
                        .containsExactly(
                                new Break.Rewritten(
                                        Bucks.COUNCIL,
                                        Forgery.REF,
                                        size,
                                        Forgery.TODAY.minusDays(1)));
            }
        }
    }

    /** THE GUARD is {@code Sheet.read}. */
    @ParameterizedTest
    @MethodSource("concerns")
    void a_flipped_bit_of_the_anchors_is_found(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            var sheets = forgery.paper().sheets;
            var day = sheets.firstKey();
            var bytes = sheets.get(day).getBytes(UTF_8);
            for (var n = 0; n < bytes.length; n++) {
                sheets.put(day, flipped(bytes, n));
                assertThat(forgery.found())
                        .as(sheets.get(day))
                        .contains(new Break.SheetChanged(Bucks.COUNCIL, day));
            }
        }
    }

    /** THE GUARD is {@code Verification.words}. */
    @ParameterizedTest
    @MethodSource("concernsWithWords")
    void changed_or_missing_words_are_found(Concern concern) {
        try (var store = SqliteStore.in(data)) {
            var forgery = Forgery.of(store, concern);
            for (var text : forgery.texts()) {
                assertThat(forgery.without(text))
                        .isNotEmpty()
                        .hasOnlyElementsOfType(Break.WordsGone.class);
                var body = forgery.said(text);
                var bytes = body.getBytes(UTF_8);
                for (var n = body.indexOf("salt"); n < bytes.length; n += STRIDE) {
                    assertThat(forgery.saying(text, flipped(bytes, n)))
                            .isNotEmpty()
                            .hasOnlyElementsOfType(Break.WordsChanged.class);
                }
            }
        }
    }

    private static ObjectNode forged(ObjectNode line) {
        line.put("at", "2025-04-16T09:31:00Z");
        return Forger.sealed(line);
    }

    private static String flipped(byte[] bytes, int n) {
        var copy = bytes.clone();
        copy[n] ^= (byte) (1 << n % 7);
        return new String(copy, UTF_8);
    }
}
