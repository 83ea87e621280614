package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.picture.Picture;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code policy picture POLICY [-o FILE.svg]}: a council's process as a flow chart. */
final class PolicyPicture {

    private static final String INTO = "-o";

    private PolicyPicture() {}

    /** Draws it into the file that is named, or else onto {@code out}. */
    static void run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var file = file(words);
        if (words.isEmpty()) {
            throw CommandRefused.usage("Name a policy.");
        }
        if (words.size() > 1) {
            throw CommandRefused.usage(
                    "'%s' is too much. Name one policy.".formatted(words.get(1)));
        }
        var picture = Picture.of(new PackagedPolicies().policy(words.getFirst()));
        file.ifPresentOrElse(
                name -> {
                    write(picture, name);
                    out.println("%s is drawn.".formatted(name));
                },
                () -> out.writeBytes(picture.getBytes(UTF_8)));
        out.flush();
    }

    /** Takes the file out of the words. */
    private static Optional<String> file(List<String> words) {
        var at = words.indexOf(INTO);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw CommandRefused.usage("Name a file after -o, such as picture.svg.");
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    private static void write(String picture, String file) {
        try {
            Files.writeString(Path.of(file), picture);
        } catch (IOException | InvalidPathException e) {
            throw CommandRefused.problem(
                    "%s cannot be written. Check that its folder is there and that you may write to it."
                            .formatted(file));
        }
    }
}
