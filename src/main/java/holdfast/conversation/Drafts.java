package holdfast.conversation;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Everybody's drafts. They survive a restart. */
public interface Drafts {

    /** A person's drafts, the newest last. */
    List<Draft> of(Authority authority, PersonId person);

    /**
     * Changes a person's drafts, reading them again and deciding anew when another node has changed
     * them meanwhile.
     */
    void change(Authority authority, PersonId person, UnaryOperator<List<Draft>> change);

    /**
     * Erases everybody's drafts that are not kept any more, also of who never comes back.
     *
     * @return how many there were
     */
    int eraseOver(Authority authority, LocalDate today);
}
