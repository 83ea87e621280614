package holdfast.notice;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The mailboxes of everybody, each one document of its own. */
public interface Mailboxes {

    /** The person's mailbox; an empty one for somebody never heard of. */
    Mailbox of(Authority authority, PersonId person);

    /**
     * Changes a mailbox, reading it again and deciding anew when somebody else has changed it
     * meanwhile.
     *
     * @param change gives the mailbox as it shall be, or itself when nothing is to change
     * @return the mailbox as it is kept now
     */
    Mailbox change(Authority authority, PersonId person, UnaryOperator<Mailbox> change);

    /**
     * Takes the mailbox for one sender until {@code until}; empty when another has it at {@code
     * now}.
     */
    Optional<Mailbox> lease(Authority authority, PersonId person, Instant now, Instant until);
}
