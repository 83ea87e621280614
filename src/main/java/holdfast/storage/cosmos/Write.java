package holdfast.storage.cosmos;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.MOVED;
import static holdfast.storage.DocumentStore.Outcome.TAKEN;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore.Outcome;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.Stored;
import holdfast.storage.cosmos.Sending.Sent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One change, known by an id of its own however often it is sent.
 *
 * <p>A network can lose the answer to a change that was made. So whatever is not plainly done is
 * looked at again: an item that carries this id, as its write or as the one before, has it. One
 * that is still what was seen has not, and the change is sent again with the same id and the same
 * condition; should the first yet arrive, only one of the two can be kept. One whose write before
 * is the one seen has gone another way. Of anything else nobody can tell, and that is what is said.
 */
final class Write {

    private enum Verdict {
        DONE,
        OTHERS,
        NOT_DONE,
        UNKNOWN
    }

    private final Tries tries;
    private final Reading reading;
    private final Sending sending;
    private final Limit limit;
    private final String id = UUID.randomUUID().toString();

    Write(Tries tries, Reading reading, Sending sending, Limit limit) {
        this.tries = tries;
        this.reading = reading;
        this.sending = sending;
        this.limit = limit;
    }

    Outcome create(Document document) {
        var item = Item.of(document, id, Optional.empty());
        return until(
                () -> sending.create(limit, item),
                item.key(),
                there -> there.map(it -> created(document, it)).orElse(Verdict.NOT_DONE),
                TAKEN);
    }

    Outcome replace(Stored seen, Document document) {
        var item = Item.of(document, id, Optional.of(Item.write(seen)));
        return until(
                () -> sending.replace(limit, item, Item.etag(seen)),
                item.key(),
                there -> there.map(it -> changed(seen, it)).orElse(Verdict.UNKNOWN),
                MOVED);
    }

    /** What is gone after a doubtful removal is as it was asked to be, whoever took it away. */
    Outcome remove(Stored seen) {
        var key = seen.document().key();
        return until(
                () -> sending.remove(limit, key, Optional.of(Item.etag(seen))),
                key,
                there -> there.map(it -> changed(seen, it)).orElse(Verdict.DONE),
                MOVED);
    }

    private Outcome until(
            Supplier<Sent> send,
            Key key,
            Function<Optional<Item>, Verdict> judge,
            Outcome otherwise) {
        var inDoubt = false;
        while (true) {
            var sent = inDoubt ? again(send) : send.get();
            if (sent instanceof Sent.Done) {
                return KEPT;
            }
            var there = reading.find(limit, key);
            if (there.filter(this::isOurs).isPresent()) {
                return KEPT; // also when it was refused: what lies between may have sent it twice
            }
            if (sent instanceof Sent.Refused && !inDoubt) {
                return otherwise;
            }
            inDoubt = true;
            switch (judge.apply(there)) {
                case DONE -> {
                    return KEPT;
                }
                case OTHERS -> {
                    return otherwise;
                }
                case UNKNOWN -> throw new StoreUnavailable(Failure.UNKNOWN);
                case NOT_DONE -> {
                    if (!(sent instanceof Sent.Doubtful(var why))) {
                        return otherwise;
                    }
                    tries.rest(limit, why);
                }
            }
        }
    }

    /** What was sent before may have been done, whatever becomes of this sending. */
    private static Sent again(Supplier<Sent> send) {
        try {
            return send.get();
        } catch (NotBegun refused) {
            throw new StoreUnavailable(String.valueOf(refused.getMessage()), refused);
        }
    }

    private Verdict created(Document document, Item there) {
        var isNew = there.before().isEmpty();
        return isNew || !there.operation().equals(document.operation())
                ? Verdict.OTHERS
                : Verdict.UNKNOWN;
    }

    private Verdict changed(Stored seen, Item there) {
        if (there.etag().equals(Item.etag(seen))) {
            return Verdict.NOT_DONE;
        }
        return there.before().equals(Optional.of(Item.write(seen)))
                ? Verdict.OTHERS
                : Verdict.UNKNOWN;
    }

    private boolean isOurs(Item there) {
        return there.write().equals(id) || there.before().equals(Optional.of(id));
    }
}
