package holdfast.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The policies that come with Holdfast. */
final class Shipped {

    private static final Path FOLDER = Path.of("bot/policies");

    private Shipped() {}

    static Policy policy(String id) {
        return policy(FOLDER.resolve(id + ".yaml"));
    }

    static Policy policy(Path file) {
        return Exampleshire.loaded(file.getFileName().toString(), text(file));
    }

    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
