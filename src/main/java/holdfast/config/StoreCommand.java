package holdfast.config;

import holdfast.storage.StoreUnavailable;
import holdfast.storage.sqlite.SqliteCopy;
import holdfast.workingday.London;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * {@code store backup FILE}: a copy of the store at one moment, also while Holdfast runs. {@code
 * store restore FILE}: puts such a copy back.
 */
final class StoreCommand {

    private StoreCommand() {}

    /** The exit status: 0 when it is done. */
    static int run(List<String> arguments, PrintStream out) {
        var typed = Typed.of(arguments, List.of("--data"));
        var what = typed.words().isEmpty() ? "" : typed.words().getFirst();
        if (!List.of("backup", "restore").contains(what)) {
            throw CommandRefused.usage("Say 'backup' or 'restore'.");
        }
        if (typed.words().size() != 2) {
            throw CommandRefused.usage("Name the one file of the copy.");
        }
        var file = Path.of(typed.words().getLast());
        try {
            out.println(what.equals("backup") ? backup(typed, file) : restore(typed, file));
            return 0;
        } catch (StoreUnavailable e) {
            throw CommandRefused.problem(String.valueOf(e.getMessage()));
        }
    }

    private static String backup(Typed typed, Path file) {
        var concerns = SqliteCopy.make(typed.data(), file);
        return "Copied to '%s' and checked. Concerns: %d.".formatted(file, concerns);
    }

    /** What a council has recorded is never put where anybody can empty it at a press. */
    private static void takeForReal(Path data) {
        var premises = new Premises(data, true);
        if (premises.checkForReal().isPresent()) {
            throw CommandRefused.problem(
                    "The folder '%s' holds a rehearsal, which anybody can empty. Name another with --data."
                            .formatted(data));
        }
        try {
            premises.takeForReal();
        } catch (StartRefused unwritable) {
            throw CommandRefused.problem(unwritable.getMessage());
        }
    }

    private static String restore(Typed typed, Path file) {
        takeForReal(typed.data());
        var today = London.day(InstantSource.system().instant());
        return SqliteCopy.putBack(typed.data(), file, today)
                        .map("The store that was there is now '%s'.%n"::formatted)
                        .orElse("")
                + "The copy is in its place. Before you start Holdfast, see what the copy does not have: record verify.";
    }
}
