package holdfast.watch;

import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger;
import holdfast.notice.Messenger.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One sender's time in somebody's chat. It looks at the machine's clock before every letter: a
 * process that was stopped for a while and wakes may find that the chat is another's by now.
 */
final class Visit {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    /** The messenger's own time limit, and a margin. */
    static final Duration LAST_CALL = Duration.ofSeconds(12);

    private final Mailbox mailbox;
    private final Instant until;
    private final Messenger messenger;
    private final InstantSource machine;
    private final BooleanSupplier stopped;
    private Optional<String> shut;
    private Optional<String> refused = Optional.empty();
    private Optional<Instant> sent = Optional.empty();
    private boolean over;

    Visit(
            Mailbox mailbox,
            Instant until,
            Messenger messenger,
            InstantSource machine,
            BooleanSupplier stopped) {
        this.mailbox = mailbox;
        this.until = until;
        this.messenger = messenger;
        this.machine = machine;
        this.stopped = stopped;
        this.shut = mailbox.shut();
    }

    /** Whether a letter was left because the time here is over, or Holdfast is stopping. */
    boolean isOver() {
        return over;
    }

    /** Whether Teams takes nothing for this person, or their chat was never heard of. */
    boolean isShut() {
        return shut.isPresent() || mailbox.address().isEmpty();
    }

    /**
     * Sends one letter, unless Teams takes none for this person.
     *
     * @param what what the log calls it
     * @return nothing, when the time here is over
     */
    Optional<Outcome> send(Letter letter, String what, Instant now) {
        over |= stopped.getAsBoolean() || !machine.instant().isBefore(until.minus(LAST_CALL));
        if (over) {
            return Optional.empty();
        }
        var outcome = shut.<Outcome>map(Outcome.Refused::new).orElseGet(() -> handed(letter));
        note(outcome, what, now);
        return Optional.of(outcome);
    }

    /** One letter that cannot be written keeps no other from being sent. */
    private Outcome handed(Letter letter) {
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

    private void note(Outcome outcome, String what, Instant now) {
        switch (outcome) {
            case Outcome.Taken _ -> sent = Optional.of(now);
            case Outcome.Refused(var reason) -> {
                LOG.warn("{} of {} was refused: {}", what, mailbox.authority(), reason);
                refused = shut.isPresent() ? refused : Optional.of(reason);
                shut = Optional.of(reason);
            }
            case Outcome.Unfit(var reason) ->
                    LOG.warn("{} of {} cannot be sent: {}", what, mailbox.authority(), reason);
            case Outcome.Later(var reason, var _) ->
                    LOG.debug("{} of {} waits: {}", what, mailbox.authority(), reason);
            case Outcome.Unclear(var reason, var _) ->
                    LOG.warn("{} of {} will be tried again: {}", what, mailbox.authority(), reason);
        }
    }

    /** The mailbox when this visit ends; whoever has it by now keeps it. */
    Mailbox left(Mailbox kept) {
        var told = refused.map(kept::shutFor).orElse(kept);
        return kept.leasedUntil().equals(Optional.of(until)) ? told.released(sent) : told;
    }
}
