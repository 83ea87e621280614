package holdfast;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind {@code java -jar holdfast.jar}: settings, each named once. */
final class Arguments {

    /** The exit status of wrong usage. */
    static final int WRONG = 2;

    static final String USAGE =
            """
            Usage: java -jar holdfast.jar [--NAME=VALUE ...]
                   java -jar holdfast.jar policy check FILE...
                   java -jar holdfast.jar policy timeline POLICY EVENT=DATE... [--json]
                   java -jar holdfast.jar people check FOLDER
                   java -jar holdfast.jar people difference OLD_FOLDER NEW_FOLDER
                   java -jar holdfast.jar record verify [--data FOLDER] [--anchors FOLDER]
                   java -jar holdfast.jar store backup FILE [--data FOLDER]
                   java -jar holdfast.jar store restore FILE [--data FOLDER]
            Without arguments it starts the bot, as a rehearsal when nothing is configured.
            Each argument sets one setting, such as --server.port=8080 or --holdfast.data=/srv/holdfast.
            """;

    private static final Pattern SETTING = Pattern.compile("--([^=\\s]+)(=.*)?", Pattern.DOTALL);

    private Arguments() {}

    /** What is wrong with the arguments, with what was expected; empty when nothing is. */
    static Optional<String> wrong(String... arguments) {
        return stray(arguments)
                .or(() -> repeated(arguments))
                .map(sentence -> sentence + "\n" + USAGE);
    }

    private static Optional<String> stray(String... arguments) {
        return List.of(arguments).stream()
                .filter(argument -> !SETTING.matcher(argument).matches())
                .findFirst()
                .map("Holdfast does not know what to do with '%s'."::formatted);
    }

    /** Spring would join the values with a comma, and nobody means that. */
    private static Optional<String> repeated(String... arguments) {
        return List.of(arguments).stream()
                .map(argument -> argument.split("=", 2)[0])
                .collect(groupingBy(identity(), LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .findFirst()
                .map(name -> "%s is given more than once.".formatted(name.getKey()));
    }
}
