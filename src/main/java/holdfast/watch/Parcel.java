package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.notice.Letter;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.Optional;

/**
 * A notice on its way to one person.
 *
 * @param notice the id of the notice it came from, before it was made out to one of several holders
 *     of its role
 */
record Parcel(Concern concern, String notice, Notice made, PersonId to) {

    /** Whether nobody did what it tells of: the clock, the calendar or the directory brought it. */
    boolean isOfTheClock() {
        return concern.history().get(concern.line(notice) - 1).by().isEmpty();
    }

    Letter.Item item() {
        return new Letter.Item(concern.ref().toString(), made.id());
    }

    Addressee addressee() {
        return new Addressee(concern.authority(), to);
    }

    Letter letter() {
        return new Letter(
                concern.authority(),
                to,
                Optional.of(concern.ref().toString()),
                Optional.of(made.id()),
                Optional.of(made.why()));
    }

    /** Whose mailbox it goes into. */
    record Addressee(Authority authority, PersonId person) {}
}
