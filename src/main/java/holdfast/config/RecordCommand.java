package holdfast.config;

import holdfast.people.Authority;
import holdfast.record.Verification;
import holdfast.record.Verification.Tally;
import holdfast.storage.Cabinet;
import holdfast.storage.StoreUnavailable;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * {@code record verify}: whether every history is still what was written, and where it is not. It
 * only reads, also while Holdfast runs.
 */
final class RecordCommand {

    private RecordCommand() {}

    /** The exit status: 0 when everything is sound, otherwise 1. */
    static int run(List<String> arguments, PrintStream out) {
        if (arguments.stream().findFirst().filter("subject"::equals).isPresent()) {
            return SubjectCommand.run(arguments.subList(1, arguments.size()), out);
        }
        var typed = Typed.of(arguments, List.of("--data", "--anchors"));
        if (!typed.words().equals(List.of("verify"))) {
            throw CommandRefused.usage(
                    "Holdfast can 'verify' the record, or write down what is kept of one 'subject'.");
        }
        try (var kept = VerifiedStore.of(typed)) {
            return verify(kept, typed.anchors(), out);
        } catch (StartRefused e) {
            throw CommandRefused.problem(e.getMessage() + "\n" + e.action());
        } catch (StoreUnavailable | UncheckedIOException e) {
            throw CommandRefused.problem(String.valueOf(e.getMessage()));
        }
    }

    private static int verify(VerifiedStore kept, AnchorFolder anchors, PrintStream out) {
        var verification = new Verification(new Cabinet(kept.store()).histories(), anchors);
        var councils =
                verification.councils(
                        kept.store().authorities().stream().map(Authority::new).toList());
        var broken = 0L;
        var unanchored = false;
        for (var council : councils) {
            var tally = verification.council(council, it -> out.println(it.sentence()));
            var days = anchors.days(council);
            out.println(line(council, tally, days));
            unanchored |= days.isEmpty();
            broken += tally.breaks();
        }
        if (unanchored) {
            out.println("Without anchors nobody sees when the end of a history is cut off.");
        }
        out.println(sum(kept.place(), broken));
        return broken == 0 ? 0 : CommandRefused.PROBLEMS;
    }

    private static String line(Authority council, Tally tally, SortedSet<LocalDate> days) {
        return "%s: histories %d, lines %d, breaks %d. %s"
                .formatted(
                        council,
                        tally.histories(),
                        tally.lines(),
                        tally.breaks(),
                        days.isEmpty()
                                ? "No anchors."
                                : "Anchored up to %s.".formatted(days.getLast()));
    }

    private static String sum(String place, long broken) {
        return broken == 0
                ? "The record in '%s' is sound.".formatted(place)
                : "The record in '%s' is not what was written. Keep it as it is, and ask who could write to it."
                        .formatted(place);
    }
}
