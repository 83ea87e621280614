package holdfast.rehearsal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One office, in which one thing happens at a time. What the bot calls back meanwhile goes straight
 * into the chats and waits for nothing here.
 */
final class Office {

    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile boolean closing;
    private final Chats chats;
    private final Activities activities;
    private final Endpoint endpoint;
    private final PassingTime time;
    private final Installation installation;
    private final Staffing staffing;
    private final Proclamations proclamations;

    Office(
            Chats chats,
            Activities activities,
            Endpoint endpoint,
            PassingTime time,
            Installation installation,
            Staffing staffing,
            Proclamations proclamations) {
        this.chats = chats;
        this.activities = activities;
        this.endpoint = endpoint;
        this.time = time;
        this.installation = installation;
        this.staffing = staffing;
        this.proclamations = proclamations;
    }

    /** What a press came to, with the messages it brought the person. */
    record Pressed(PressAnswer answer, List<JsonNode> messages) {}

    /** Where the clock stands now, and how many documents were woken on the way. */
    record Moved(Instant now, int woken) {}

    /** What the clock says, and when anything is next due. */
    record Clock(Instant now, Optional<Instant> nextDue) {}

    /** Sees that everybody can be reached, and that what was owed before a stop goes out. */
    void open() {
        alone(time::settle);
    }

    /** A look round on the machine's own time: sees to what is due, if anything. */
    void lookRound() {
        locked(time::settleIfDue);
    }

    /**
     * Lets nothing more begin, and waits for what is happening: its calls need the server.
     *
     * @param patience how long it is waited for
     */
    void close(Duration patience) throws InterruptedException {
        closing = true;
        if (lock.tryLock(patience.toMillis(), MILLISECONDS)) {
            lock.unlock();
        }
    }

    /** Reads something while nothing else happens. */
    <T> T read(Supplier<T> reading) {
        return locked(reading);
    }

    Clock clock() {
        return locked(() -> new Clock(time.now(), time.next()));
    }

    List<JsonNode> chat(Seat seat) {
        return locked(() -> chats.of(seat.chat()));
    }

    /** Changes who is who, and sees to what is due under the new directory. */
    void staff(Consumer<Staffing> change) {
        alone(() -> {
            change.accept(staffing);
            return time.settle();
        });
    }

    /** Changes the calendar, and sees to what follows from that. */
    void proclaim(Entry.Changed changed) {
        alone(() -> {
            proclamations.make(changed);
            return time.settle();
        });
    }

    void install(Seat seat, boolean wanted) {
        alone(() -> {
            if (wanted) {
                installation.putBack(seat);
            } else {
                installation.remove(seat);
            }
            return time.settle();
        });
    }

    List<JsonNode> say(Seat seat, String text) {
        return as(
                seat,
                () -> {
                    var message = activities.message(seat, text);
                    chats.put(seat.chat(), message);
                    var answer = endpoint.post(message);
                    if (!answer.isTaken()) {
                        throw NotPossible.refused(answer.status());
                    }
                    return settled(seat, message);
                });
    }

    Pressed press(Seat seat, String verb, ObjectNode data, ObjectNode inputs) {
        return as(
                seat,
                () -> {
                    var on = ShownCards.pressed(chats.of(seat.chat()), verb, data);
                    var press = activities.press(seat, verb, data.deepCopy().setAll(inputs));
                    on.ifPresent(message -> press.set("replyToId", message.path("id")));
                    var answer = PressAnswer.of(endpoint.post(press));
                    answer.card().ifPresent(card -> on.ifPresent(old -> redraw(seat, old, card)));
                    return new Pressed(answer, settled(seat, press));
                });
    }

    /** What a card's list offers to somebody who types this into it. */
    JsonNode search(Seat seat, String dataset, String typed) {
        return as(
                seat,
                () -> PressAnswer.value(endpoint.post(activities.search(seat, dataset, typed))));
    }

    Moved moveClock(Instant then) {
        return alone(() -> {
            if (then.isBefore(time.now())) {
                throw NotPossible.back(time.now());
            }
            return new Moved(then, time.passTo(then));
        });
    }

    void startAgain(Instant now) {
        locked(() -> {
            installation.forget(now);
            chats.clear();
            staffing.forget();
            proclamations.forget();
            time.standAt(now);
            installation.complete();
            return time.settle();
        });
    }

    // What the bot sent during a call bears a higher id than what the person sent to begin it.
    private List<JsonNode> settled(Seat seat, JsonNode sent) {
        time.settle();
        return chats.of(seat.chat()).stream()
                .filter(Activities::isFromBot)
                .filter(activity -> number(activity) > number(sent))
                .toList();
    }

    // Drawn into the message as it is now: the bot may have changed it before it answered.
    private void redraw(Seat seat, JsonNode pressed, JsonNode card) {
        chats.find(seat.chat(), pressed.path("id").asString())
                .ifPresent(now -> chats.put(seat.chat(), ShownCards.redrawn(now, card)));
    }

    private static long number(JsonNode activity) {
        return Long.parseLong(activity.path("id").asString());
    }

    private <T> T as(Seat seat, Supplier<T> act) {
        return alone(() -> {
            if (!installation.isIn(seat)) {
                throw NotPossible.notInstalled(seat.member().name(), seat.person());
            }
            return act.get();
        });
    }

    private <T> T alone(Supplier<T> act) {
        return locked(() -> {
            installation.complete();
            return act.get();
        });
    }

    private <T> T locked(Supplier<T> act) {
        lock.lock();
        try {
            if (closing) {
                throw NotPossible.closing();
            }
            return act.get();
        } finally {
            lock.unlock();
        }
    }
}
