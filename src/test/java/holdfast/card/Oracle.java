package holdfast.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official packages, run by node from {@code target/oracle}. */
final class Oracle {

    private static final Path SCRIPTS = Path.of("src/test/oracle");
    private static final Path HOME = Path.of("target/oracle");
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "expand.js", "markdown.js");

    private Oracle() {}

    /** What the script makes of this. */
    static JsonNode asked(String script, JsonNode question) {
        install();
        return new JsonMapper().readTree(run(List.of("node", script), question.toString()));
    }

    private static void install() {
        try {
            Files.createDirectories(HOME);
            var wanted = Files.readString(SCRIPTS.resolve("package-lock.json"));
            var lock = HOME.resolve("package-lock.json");
            var installed = HOME.resolve("node_modules/.package-lock.json");
            var same = Files.exists(lock) && Files.readString(lock).equals(wanted);
            for (var file : FILES) {
                Files.writeString(HOME.resolve(file), Files.readString(SCRIPTS.resolve(file)));
            }
            if (!same || Files.notExists(installed)) {
                run(List.of("npm", "ci", "--no-fund", "--no-audit"), "");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String run(List<String> command, String input) {
        try {
            var process = started(command);
            try (var in = process.outputWriter(UTF_8)) {
                in.write(input);
            }
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("%s failed; its reason is above.".formatted(command));
            }
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static Process started(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "Cards are compared with the official packages by node and npm: install Node.js"
                            + " 20 or later, so that '%s' can be run."
                                    .formatted(command.getFirst()),
                    missing);
        }
    }
}
