package holdfast.notice;

import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;

/**
 * Whom a notice is for. A role becomes a person only when the notice is sent, so cover, leavers and
 * vacancies touch no concern.
 */
public sealed interface Recipient {

    /**
     * Whoever holds {@code role} for that child, those children or that team on the day of sending.
     */
    record RoleFor(Role role, Subject subject) implements Recipient {}

    /** This person and nobody in their stead, in the role in which they are told. */
    record Named(PersonId person, Role role) implements Recipient {}

    /** The role in which somebody is told. */
    Role role();
}
