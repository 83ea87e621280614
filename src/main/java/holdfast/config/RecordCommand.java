package holdfast.config;

import holdfast.people.Authority;
import holdfast.record.Verification;
import holdfast.record.Verification.Tally;
import holdfast.storage.Cabinet;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.sqlite.SqliteStore;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code record verify}: whether every history is still what was written, and where it is not. It
 * only reads, also while Holdfast runs.
 */
final class RecordCommand {

    private RecordCommand() {}

    /** The exit status: 0 when everything is sound, otherwise 1. */
    static int run(List<String> arguments, PrintStream out) {
        var typed = Typed.of(arguments, List.of("--data", "--anchors"));
        if (!typed.words().equals(List.of("verify"))) {
            throw CommandRefused.usage("Holdfast can 'verify' the record, and nothing else.");
        }
        try (var store = SqliteStore.reading(typed.data())) {
            var anchors = typed.anchors();
            var verification = new Verification(new Cabinet(store).histories(), anchors);
            var councils =
                    verification.councils(
                            store.authorities().stream().map(Authority::new).toList());
            var broken = 0L;
            for (var council : councils) {
                var tally = verification.council(council, it -> out.println(it.sentence()));
                out.println(line(council, tally, anchors));
                broken += tally.breaks();
            }
            out.println(sum(typed, broken));
            return broken == 0 ? 0 : CommandRefused.PROBLEMS;
        } catch (StoreUnavailable | UncheckedIOException e) {
            throw CommandRefused.problem(String.valueOf(e.getMessage()));
        }
    }

    private static String line(Authority council, Tally tally, AnchorFolder anchors) {
        var days = anchors.days(council);
        return "%s: histories %d, lines %d, breaks %d. %s"
                .formatted(
                        council,
                        tally.histories(),
                        tally.lines(),
                        tally.breaks(),
                        days.isEmpty()
                                ? "Without anchors nobody sees when the end of a history is cut off."
                                : "Anchored up to %s.".formatted(days.getLast()));
    }

    private static String sum(Typed typed, long broken) {
        return broken == 0
                ? "The record in '%s' is sound.".formatted(typed.data())
                : "The record in '%s' is not what was written. Keep it as it is, and ask who could write to it."
                        .formatted(typed.data());
    }
}
