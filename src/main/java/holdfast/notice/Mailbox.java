package holdfast.notice;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a person's messages go.
 *
 * @param address how Teams reaches the person's chat, as Teams gave it and in Teams' own words;
 *     absent until the app has been installed for them
 * @param leasedUntil until when one sender has this chat for itself, which keeps what is sent in
 *     order
 * @param lastSent when the last message went out
 * @param shut why Teams refuses messages to this person for now; cleared by the next thing heard of
 *     them
 */
public record Mailbox(
        Authority authority,
        PersonId person,
        Optional<String> address,
        Optional<Instant> leasedUntil,
        Optional<Instant> lastSent,
        Optional<String> shut) {

    /** The mailbox of somebody never heard of yet. */
    public static Mailbox of(Authority authority, PersonId person) {
        return new Mailbox(
                authority,
                person,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Reachable at {@code address} from now on. */
    public Mailbox reachedAt(String address) {
        return new Mailbox(
                authority, person, Optional.of(address), leasedUntil, lastSent, Optional.empty());
    }

    /** Refused by Teams for {@code reason}, until something is heard of the person. */
    public Mailbox shutFor(String reason) {
        return new Mailbox(authority, person, address, leasedUntil, lastSent, Optional.of(reason));
    }

    /** Taken by one sender until {@code until}. */
    public Mailbox leased(Instant until) {
        return new Mailbox(authority, person, address, Optional.of(until), lastSent, shut);
    }

    /** Given back by its sender, who last sent something at {@code sent}. */
    public Mailbox released(Optional<Instant> sent) {
        return new Mailbox(
                authority, person, address, Optional.empty(), sent.or(() -> lastSent), shut);
    }
}
