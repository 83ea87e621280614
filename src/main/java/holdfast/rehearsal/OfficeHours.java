package holdfast.rehearsal;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Opens the office once the server answers, looks round every second for what has fallen due, and
 * stops before the server does.
 */
final class OfficeHours {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeHours.class);

    static final String THREAD = "rehearsal rounds";

    /** So long a stop waits for what is happening; the server has its own time after that. */
    private static final Duration LAST_CALL = Duration.ofSeconds(8);

    private final Office office;
    private final ScheduledThreadPoolExecutor rounds =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().name(THREAD).daemon().factory(),
                    new DiscardPolicy()); // a stop may come before the opening
    private boolean failing;
    private volatile boolean closed;

    OfficeHours(Office office) {
        this.office = office;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        guarded(office::open);
        rounds.scheduleWithFixedDelay(() -> guarded(office::lookRound), 1, 1, SECONDS);
    }

    @EventListener
    void close(ContextClosedEvent event) throws InterruptedException {
        this.closed = true;
        rounds.shutdown();
        office.close(LAST_CALL);
    }

    // Told once: a store that is away for long would fill the log with the same line every second.
    private void guarded(Runnable round) {
        try {
            round.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !closed) {
                LOG.warn("The rehearsal could not do its round and will try again", e);
            }
            failing = true;
        }
    }
}
