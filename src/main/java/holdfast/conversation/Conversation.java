package holdfast.conversation;

import holdfast.conversation.Reply.Message.About;
import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.List;
import java.util.Optional;

/** The bot's side of everybody's personal chat. */
public interface Conversation {

    /**
     * Hears a person out and answers. What it calls recorded is kept, with the notices it owes,
     * before this returns.
     */
    Reply hear(Heard heard);

    /**
     * An answer that was given without hearing them out, with whom to ring before it when what they
     * said speaks of danger.
     */
    Reply signposted(Reply reply, Heard heard);

    /**
     * Somebody looks for a child or a person in a list too long for a card.
     *
     * @param dataset which list: {@code children} or {@code people}
     * @param typed what they have typed of it so far; the beginning of the list when blank
     * @param skip how many they have been shown already
     * @param top how many they are to be shown
     */
    record Sought(
            Authority authority, PersonId by, String dataset, String typed, int skip, int top) {}

    /** Something to choose: its value is an id. */
    record Choice(String value, String title) {}

    /** What is found, as far as this person may choose it; nothing in a list that is not there. */
    List<Choice> find(Sought sought);

    /**
     * Notes which message shows a concern to a person, so that it is drawn again when the concern
     * moves, or when nothing of it may be shown any more. Best effort.
     */
    void shown(Authority authority, PersonId person, About about, String activity);

    /**
     * Draws what a notice says, from the concern as it stands now; empty when the concern can no
     * longer be read.
     */
    Optional<Reply.Message> draw(Letter letter);
}
