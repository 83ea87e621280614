package holdfast.watch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rounds of the watch: one every ten seconds, and one at once when somebody has done something.
 * What fails is tried again in the next; the log says so once, and once more when it is over.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Promises, P5: what is due is handed over within this and five seconds. */
    public static final Duration EVERY = Duration.ofSeconds(10);

    static final String THREAD = "watch";

    /** When something is left that another node, or this one, has in hand. */
    private static final Duration IN_A_MOMENT = Duration.ofSeconds(1);

    /** However many things people do, the store has this long to itself between two rounds. */
    private static final Duration BREATH = Duration.ofMillis(200);

    /** So long a stop waits for what is in hand (promises, F5). */
    private static final Duration LAST_CALL = Duration.ofSeconds(20);

    private final Watch watch;
    private final Duration every;
    private final InstantSource machine;
    private final Consumer<Duration> took;
    private final ObservationRegistry steps;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore end = new Semaphore(0);
    private volatile Optional<Thread> thread = Optional.empty();
    private volatile Optional<Instant> lastRound = Optional.empty();
    private volatile boolean stopped;
    private Optional<String> trouble = Optional.empty();

    /**
     * @param every how long it is from one round to the next, when nothing happens
     * @param machine the machine's own time
     */
    public Rounds(Watch watch, Duration every, InstantSource machine) {
        this(watch, every, machine, _ -> {}, ObservationRegistry.NOOP);
    }

    /**
     * The same, timed and followed.
     *
     * @param took is told how long each good round took
     * @param steps each round is one trace
     */
    public Rounds(
            Watch watch,
            Duration every,
            InstantSource machine,
            Consumer<Duration> took,
            ObservationRegistry steps) {
        this.watch = watch;
        this.every = every;
        this.machine = machine;
        this.took = took;
        this.steps = steps;
    }

    /** Begins them. */
    public synchronized void start() {
        if (thread.isEmpty()) {
            thread = Optional.of(Thread.ofPlatform().name(THREAD).daemon().start(this::goOn));
        }
    }

    /** Lets the next round begin at once: somebody has done something of which others must hear. */
    public void soon() {
        bell.release();
    }

    /** When a round last came to a good end, by the machine's time; never yet, when empty. */
    public Optional<Instant> lastRound() {
        return lastRound;
    }

    public boolean isRunning() {
        return thread.filter(Thread::isAlive).isPresent();
    }

    /**
     * Begins nothing more, waits for what is in hand, and hands this node's part to the others.
     * Whatever was not sent is still due.
     */
    public synchronized void stop() {
        stopped = true;
        watch.stop();
        bell.release();
        end.release();
        try {
            if (thread.isPresent() && !thread.orElseThrow().join(LAST_CALL)) {
                LOG.warn("The watch stops with a letter in hand; it may be sent once more.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leave();
    }

    private void leave() {
        try {
            watch.leave();
        } catch (RuntimeException e) {
            LOG.warn("The other nodes will notice in half a minute that this one has left", e);
        }
    }

    private void goOn() {
        try {
            while (!stopped) {
                var good = round();
                var pause = good && watch.awaits() ? IN_A_MOMENT : every;
                end.tryAcquire(BREATH.toMillis(), MILLISECONDS);
                bell.tryAcquire(pause.toMillis(), MILLISECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean round() {
        var start = machine.instant();
        try {
            Observation.createNotStarted("holdfast.step.round", steps)
                    .contextualName("watch round")
                    .observe(() -> watch.run());
            var end = machine.instant();
            lastRound = Optional.of(end);
            took.accept(Duration.between(start, end));
            trouble.ifPresent(_ -> LOG.info("The watch goes its rounds again."));
            trouble = Optional.empty();
            return true;
        } catch (RuntimeException | Error e) {
            var now = e.toString();
            if (trouble.filter(now::equals).isEmpty()) {
                LOG.warn("The watch could not go its round and will try again", e);
            }
            trouble = Optional.of(now);
            return false;
        }
    }
}
