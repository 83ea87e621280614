package holdfast.teams;

import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Mailboxes in memory, with every change that was kept. */
final class KeptMailboxes implements Mailboxes {

    private final Map<PersonId, Mailbox> boxes = new HashMap<>();
    final List<Mailbox> written = new ArrayList<>();

    @Override
    public Mailbox of(Authority authority, PersonId person) {
        return boxes.getOrDefault(person, Mailbox.of(authority, person));
    }

    @Override
    public Mailbox change(Authority authority, PersonId person, UnaryOperator<Mailbox> change) {
        var before = of(authority, person);
        var after = change.apply(before);
        if (!after.equals(before)) {
            boxes.put(person, after);
            written.add(after);
        }
        return after;
    }

    @Override
    public Optional<Mailbox> lease(
            Authority authority, PersonId person, Instant now, Instant until) {
        throw new UnsupportedOperationException("nobody here sends by turns");
    }
}
