package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a policy file that somebody named at a prompt. */
final class PolicyText {

    /** More than any policy may have; the reader says so. */
    private static final int ENOUGH = 2 * 1_048_576;

    private PolicyText() {}

    static Optional<String> read(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            return Optional.of(new String(in.readNBytes(ENOUGH), UTF_8));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    static String unreadable(String file) {
        return "%s cannot be read. Check that it is there and that you may read it."
                .formatted(file);
    }
}
