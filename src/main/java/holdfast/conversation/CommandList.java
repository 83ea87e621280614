package holdfast.conversation;

import holdfast.language.Language;
import java.util.List;

/**
 * The commands that Teams offers before anything is typed: the ten for which most people come. Its
 * manifest takes no more, and no longer texts (schema 1.19, bots.commandLists).
 */
public final class CommandList {

    private static final List<Command> OFFERED =
            List.of(
                    Command.HELP,
                    Command.RAISE,
                    Command.NOTIFY,
                    Command.TALKED,
                    Command.MINE,
                    Command.OWED,
                    Command.SHOW,
                    Command.TELL,
                    Command.STATUS,
                    Command.AWAY);

    private CommandList() {}

    /**
     * A command as Teams lists it.
     *
     * @param title what is typed, at most 32 characters
     * @param description what it does, at most 128 characters
     */
    public record Listed(String title, String description) {}

    /** The list for a council that is spoken to in this language. */
    public static List<Listed> of(Language language) {
        var words = new Words(language);
        return OFFERED.stream()
                .map(it -> new Listed(it.word(), words.say("listed." + it.word())))
                .toList();
    }
}
