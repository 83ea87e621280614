package holdfast.teams;

import holdfast.door.Refusal;
import holdfast.people.Authority;
import holdfast.people.PersonId;

/** Who is speaking to the bot, and where. */
sealed interface Caller {

    /** Somebody of a council of ours, in their own private chat. */
    record Known(Authority authority, PersonId person) implements Caller {}

    /** Somebody of a council of ours where others can read along. */
    record Overheard(Authority authority) implements Caller {}

    /** Somebody in a council of ours of whom Teams does not say who they are. */
    record Nameless(Authority authority) implements Caller {}

    /**
     * Nobody who is answered at all.
     *
     * @param why for the log and the figures
     */
    record Stranger(Refusal why) implements Caller {}
}
