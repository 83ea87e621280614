package holdfast.conversation;

import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.Optional;

/** The bot's side of everybody's personal chat. */
public interface Conversation {

    /**
     * Hears a person out and answers. What it calls recorded is kept, with the notices it owes,
     * before this returns.
     */
    Reply hear(Heard heard);

    /**
     * Notes which message shows a concern's card to a person, so that it is drawn again when the
     * concern moves. Best effort.
     */
    void shown(Authority authority, PersonId person, String concern, String activity);

    /**
     * Draws what a notice says, from the concern as it stands now; empty when the concern can no
     * longer be read.
     */
    Optional<Reply.Message> draw(Letter letter);
}
