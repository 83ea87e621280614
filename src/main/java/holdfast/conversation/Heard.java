package holdfast.conversation;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.Map;
import java.util.Optional;

/** Something a person has done in their own chat with the bot. */
public sealed interface Heard {

    /** The council whose tenant it came from. */
    Authority authority();

    /** Who did it. */
    PersonId by();

    /** Teams' id of the activity: the same when Teams delivers it again. */
    String activity();

    /** A typed line, without the mention of the bot that it may have begun with. */
    record Said(Authority authority, PersonId by, String activity, String text) implements Heard {}

    /**
     * A button pressed on a card.
     *
     * @param shownIn the message that holds the card, when Teams says so
     * @param data what the card itself carries: {@code ref}, {@code version}, {@code card}, {@code
     *     arg}; believed no further than that
     * @param inputs what was filled in, by input id; never null, blank when left blank
     */
    record Pressed(
            Authority authority,
            PersonId by,
            String activity,
            Optional<String> shownIn,
            String verb,
            Map<String, String> data,
            Map<String, String> inputs)
            implements Heard {}
}
