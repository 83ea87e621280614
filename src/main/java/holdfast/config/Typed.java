package holdfast.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed behind a command's words.
 *
 * @param words in their order
 * @param options each {@code --name}, or {@code -o}, with the value behind it
 */
record Typed(List<String> words, Map<String, String> options) {

    /** Tells words from options. */
    static Typed of(List<String> arguments, List<String> known) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (!argument.startsWith("--") && !known.contains(argument)) {
                words.add(argument);
                continue;
            }
            var parts = argument.split("=", 2);
            if (!known.contains(parts[0])) {
                throw CommandRefused.usage("There is no option %s here.".formatted(parts[0]));
            }
            if (parts.length == 1 && !rest.hasNext()) {
                throw CommandRefused.usage("Say what %s is.".formatted(parts[0]));
            }
            if (options.put(parts[0], parts.length == 2 ? parts[1] : rest.next()) != null) {
                throw CommandRefused.usage("%s is given more than once.".formatted(parts[0]));
            }
        }
        return new Typed(List.copyOf(words), Map.copyOf(options));
    }

    /** The folder of the store: as typed, or as Holdfast itself finds it in the environment. */
    Path data() {
        return folder("--data", "HOLDFAST_DATA").orElse(Path.of("data"));
    }

    /** Whether somebody has typed a folder. */
    boolean namesData() {
        return options.containsKey("--data");
    }

    AnchorFolder anchors() {
        return AnchorFolder.in(folder("--anchors", "HOLDFAST_ANCHORS"), data());
    }

    private Optional<Path> folder(String option, String variable) {
        return Optional.ofNullable(options.get(option))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }
}
