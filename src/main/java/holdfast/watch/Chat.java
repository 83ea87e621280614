package holdfast.watch;

import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The way into people's chats, which one sender at a time has for itself. */
final class Chat {

    /** Longer than the messenger's own time limit, for each letter. */
    private static final Duration PER_LETTER = Duration.ofSeconds(15);

    /** Reading and marking one concern takes far less. */
    private static final Duration PER_CONCERN = Duration.ofMillis(50);

    /** For whatever else it takes. */
    private static final Duration BESIDES = Duration.ofSeconds(5);

    private final Mailboxes mailboxes;
    private final Messenger messenger;
    private final InstantSource machine;
    private final BooleanSupplier stopped;

    Chat(Mailboxes mailboxes, Messenger messenger, InstantSource machine, BooleanSupplier stopped) {
        this.mailboxes = mailboxes;
        this.messenger = messenger;
        this.machine = machine;
        this.stopped = stopped;
    }

    /**
     * Lets one sender send to somebody; whether it could, since nobody else had the chat.
     *
     * @param letters how many it may send
     * @param concerns how many it has to read and mark
     */
    boolean visit(Addressee to, int letters, int concerns, Consumer<Visit> sending) {
        var start = machine.instant();
        var until =
                start.plus(PER_LETTER.multipliedBy(letters))
                        .plus(PER_CONCERN.multipliedBy(concerns))
                        .plus(BESIDES);
        var leased = mailboxes.lease(to.authority(), to.person(), start, until);
        leased.map(mailbox -> new Visit(mailbox, until, messenger, machine, stopped))
                .ifPresent(visit -> make(visit, to, sending));
        return leased.isPresent();
    }

    /** Given back also when something fails, so that nobody waits for the lease to end. */
    private void make(Visit visit, Addressee to, Consumer<Visit> sending) {
        try {
            sending.accept(visit);
        } catch (RuntimeException e) {
            giveBack(visit, to);
            throw e;
        }
        giveBack(visit, to);
    }

    private void giveBack(Visit visit, Addressee to) {
        mailboxes.change(to.authority(), to.person(), visit::left);
    }
}
