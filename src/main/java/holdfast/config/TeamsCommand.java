package holdfast.config;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code teams package COUNCIL}: the app that a Teams administrator uploads for this council. */
final class TeamsCommand {

    private TeamsCommand() {}

    /** The exit status: 0 when it is made. */
    static int run(List<String> arguments, PrintStream out) {
        var what = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!what.equals("package")) {
            throw CommandRefused.usage(
                    what.isEmpty()
                            ? "Say what to make for Teams: package."
                            : "Holdfast cannot '%s' for Teams. It makes a package."
                                    .formatted(what));
        }
        var asked = TeamsAppOptions.read(arguments.subList(1, arguments.size()));
        var made = new TeamsPackage().of(asked.app());
        write(made.zip(), asked.file());
        out.println(
                "%s is made: %s %s of %s. Upload it in the Teams admin centre, under Manage apps."
                        .formatted(
                                asked.file(),
                                asked.app().name(),
                                made.version(),
                                asked.app().publisher()));
        return 0;
    }

    private static void write(byte[] zip, Path file) {
        try {
            Files.write(file, zip);
        } catch (IOException e) {
            throw CommandRefused.problem(
                    "%s cannot be written. Check that its folder is there and that you may write to it."
                            .formatted(file));
        }
    }
}
