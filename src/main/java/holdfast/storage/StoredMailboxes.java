package holdfast.storage;

import static java.util.Locale.ROOT;

import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The mailboxes of everybody, one document a person: type {@code mailbox}, id {@code mailbox:} with
 * the person's id in small letters, since Teams and the directory need not agree on their size.
 *
 * <p>Body: {@code {"format":1, "address":"…", "leased-until":"…", "last-sent":"…", "shut":"…"}},
 * each member only when there is something to say.
 */
final class StoredMailboxes implements Mailboxes {

    private final DocumentStore store;

    StoredMailboxes(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Mailbox of(Authority authority, PersonId person) {
        return read(authority, person, document(authority, person).read());
    }

    @Override
    public Mailbox change(Authority authority, PersonId person, UnaryOperator<Mailbox> change) {
        return document(authority, person)
                .change(body -> {
                    var mailbox = change.apply(read(authority, person, body));
                    write(mailbox, body);
                    return mailbox;
                });
    }

    @Override
    public Optional<Mailbox> lease(
            Authority authority, PersonId person, Instant now, Instant until) {
        if (!until.isAfter(now)) {
            // Leasing until a lease's own end would change nothing, and two would both have it.
            throw new IllegalArgumentException("A lease ends after it begins.");
        }
        return document(authority, person)
                .change(body -> {
                    var free =
                            Optional.of(read(authority, person, body))
                                    .filter(it -> it.leasedUntil().filter(now::isBefore).isEmpty())
                                    .map(it -> it.leased(until));
                    free.ifPresent(mailbox -> write(mailbox, body));
                    return free;
                });
    }

    private SharedDocument document(Authority authority, PersonId person) {
        return new SharedDocument(
                store,
                new Key(authority.id(), "mailbox:" + person.value().toLowerCase(ROOT)),
                "mailbox",
                "A mailbox of " + authority);
    }

    private static Mailbox read(Authority authority, PersonId person, Body body) {
        return body.read(json ->
                new Mailbox(
                        authority,
                        person,
                        Json.maybe(json, "address"),
                        Json.maybe(json, "leased-until").map(Instant::parse),
                        Json.maybe(json, "last-sent").map(Instant::parse),
                        Json.maybe(json, "shut")));
    }

    private static void write(Mailbox mailbox, Body body) {
        var json = body.json();
        Json.put(json, "address", mailbox.address());
        Json.put(json, "leased-until", mailbox.leasedUntil());
        Json.put(json, "last-sent", mailbox.lastSent());
        Json.put(json, "shut", mailbox.shut());
    }
}
