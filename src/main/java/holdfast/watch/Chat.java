package holdfast.watch;

import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.notice.Messenger.Outcome;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way into people's chats, which one sender at a time has for itself. */
final class Chat {

    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

    /** Longer than the messenger's own time limit, for each letter. */
    private static final Duration LEASE_PER_LETTER = Duration.ofSeconds(15);

    private final Mailboxes mailboxes;
    private final Messenger messenger;
    private final InstantSource machine;

    Chat(Mailboxes mailboxes, Messenger messenger, InstantSource machine) {
        this.mailboxes = mailboxes;
        this.messenger = messenger;
        this.machine = machine;
    }

    /**
     * Lets one sender send to somebody; whether it could, since nobody else had the chat.
     *
     * @param letters how many it may send
     * @param besides what it takes beside the letters
     * @param sending gives the mailbox as it is afterwards
     */
    boolean open(Addressee to, int letters, Duration besides, UnaryOperator<Mailbox> sending) {
        var start = machine.instant();
        var until = start.plus(LEASE_PER_LETTER.multipliedBy(letters)).plus(besides);
        var leased = mailboxes.lease(to.authority(), to.person(), start, until);
        leased.map(sending)
                .ifPresent(last ->
                        mailboxes.change(
                                to.authority(),
                                to.person(),
                                kept ->
                                        last.shut()
                                                .map(kept::shutFor)
                                                .orElse(kept)
                                                .released(last.lastSent())));
        return leased.isPresent();
    }

    /** Sends one letter, unless Teams takes none for this person. */
    Outcome send(Mailbox mailbox, Letter letter) {
        return mailbox.shut()
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> handed(mailbox, letter));
    }

    /** One letter that cannot be written keeps no other from being sent. */
    private Outcome handed(Mailbox mailbox, Letter letter) {
        try {
            return messenger.send(mailbox, letter);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} of {}: a notice failed",
                    letter.concern().orElse("A digest"),
                    mailbox.authority(),
                    e);
            return new Outcome.Unclear("failed", Optional.empty());
        }
    }

    /** The mailbox after a letter; shut when Teams refuses it. */
    static Mailbox after(Mailbox mailbox, Outcome outcome, Instant now, String what) {
        return switch (outcome) {
            case Outcome.Taken _ -> mailbox.released(Optional.of(now));
            case Outcome.Refused(var reason) -> {
                LOG.warn("{} of {} was refused: {}", what, mailbox.authority(), reason);
                yield mailbox.shutFor(reason);
            }
            case Outcome.Unclear(var reason, var _) -> {
                LOG.warn("{} of {} will be tried again: {}", what, mailbox.authority(), reason);
                yield mailbox;
            }
        };
    }
}
