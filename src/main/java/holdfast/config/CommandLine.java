package holdfast.config;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;

/** What can be asked of Holdfast at a prompt, answered without starting the bot. */
public final class CommandLine {

    static final String USAGE =
            """
            Usage: java -jar holdfast.jar policy check FILE...
                   java -jar holdfast.jar policy timeline POLICY EVENT=DATE... [--json]
                   java -jar holdfast.jar policy picture POLICY [-o FILE.svg]
                   java -jar holdfast.jar people check FOLDER
                   java -jar holdfast.jar people difference OLD_FOLDER NEW_FOLDER
                   java -jar holdfast.jar record verify [--data FOLDER] [--anchors FOLDER]
                   java -jar holdfast.jar record subject COUNCIL CHILD -o FILE [--data FOLDER] [--people FOLDER]
                   java -jar holdfast.jar store backup FILE [--data FOLDER]
                   java -jar holdfast.jar store restore FILE [--data FOLDER]
                   java -jar holdfast.jar teams package COUNCIL --app-id ID --privacy URL --terms URL [--website URL]
                        [--name NAME] [--publisher NAME] [--version VERSION] -o FILE.zip
            POLICY is a file, or the short name of a policy that comes with Holdfast. COUNCIL is named by its policy.
            EVENT is a word such as raised or review, or a stage such as stage-1. DATE is written like 2025-04-23.
            """;

    private static final int IN_ORDER = 0;

    private CommandLine() {}

    /**
     * Does what the arguments ask, if they are a command: {@code policy check}, {@code policy
     * timeline}, {@code policy picture}, {@code people check}, {@code people difference}, {@code
     * record verify}, {@code record subject}, {@code store backup}, {@code store restore} or {@code
     * teams package}.
     *
     * @return the exit status; none when they are no command
     */
    public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            return OptionalInt.empty();
        }
        var rest = arguments.subList(1, arguments.size());
        try {
            return switch (arguments.getFirst()) {
                case "policy" -> OptionalInt.of(policy(rest, out));
                case "people" -> OptionalInt.of(PeopleCommand.run(rest, out));
                case "record" -> OptionalInt.of(RecordCommand.run(rest, out));
                case "store" -> OptionalInt.of(StoreCommand.run(rest, out));
                case "teams" -> OptionalInt.of(TeamsCommand.run(rest, out));
                default -> OptionalInt.empty();
            };
        } catch (CommandRefused refused) {
            err.println(refused.getMessage());
            if (refused.status() == CommandRefused.WRONG_USAGE) {
                err.print(USAGE);
            }
            return OptionalInt.of(refused.status());
        }
    }

    private static int policy(List<String> arguments, PrintStream out) {
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "check" -> PolicyCheck.run(rest, out);
            case "timeline" -> {
                out.print(PolicyTimeline.of(rest));
                yield IN_ORDER;
            }
            case "picture" -> {
                PolicyPicture.run(rest, out);
                yield IN_ORDER;
            }
            case "" -> throw CommandRefused.usage("Say what to do with a policy.");
            case String other ->
                    throw CommandRefused.usage("Holdfast cannot '%s' a policy.".formatted(other));
        };
    }
}
