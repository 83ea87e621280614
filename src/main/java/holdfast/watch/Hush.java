package holdfast.watch;

import holdfast.notice.Messenger.Outcome;
import holdfast.watch.Parcel.Addressee;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The chats in which Teams has asked for a pause. Only this node knows of them: another one is
 * asked for a pause of its own.
 */
final class Hush {

    private final Map<Addressee, Instant> until = new ConcurrentHashMap<>();

    boolean holds(Addressee chat, Instant now) {
        until.values().removeIf(end -> !now.isBefore(end));
        return until.containsKey(chat);
    }

    /** Notes the pause that an outcome asks for; whether it asks for one. */
    boolean asks(Addressee chat, Outcome outcome, Instant now) {
        var pause = outcome.pause();
        pause.ifPresent(after -> until.put(chat, now.plus(after)));
        return pause.isPresent();
    }
}
