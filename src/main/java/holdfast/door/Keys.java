package holdfast.door;

import static holdfast.door.Refusal.KEYS_AWAY;
import static holdfast.door.Refusal.UNKNOWN_KEY;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which the channel signs what it says, as Microsoft publishes them. They are
 * believed for a day and read again after half of one, so that the place where they are published
 * may be away for a while. A key nobody knows is asked after once an hour at most, whoever shows it
 * (ASVS 9.1.3). Without keys nobody gets in.
 */
public final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    static final Duration LIFE = Duration.ofHours(24);
    static final Duration RENEWED = Duration.ofHours(12);
    static final Duration PAUSE = Duration.ofHours(1);

    /** While there are none at all. */
    static final Duration SHORT_PAUSE = Duration.ofSeconds(10);

    private record Held(Map<String, RSAKey> keys, Instant read) {

        boolean isYounger(Duration age, Instant now) {
            return !keys.isEmpty() && now.isBefore(read.plus(age));
        }
    }

    private final Callable<Map<String, RSAKey>> published;
    private final InstantSource machine;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Held held = new Held(Map.of(), Instant.EPOCH);
    private Instant asked = Instant.EPOCH; // under the lock

    Keys(Callable<Map<String, RSAKey>> published, InstantSource machine) {
        this.published = published;
        this.machine = machine;
    }

    /**
     * The keys of an OpenID configuration (setting {@code holdfast.teams.openid-configuration}).
     * Nothing is read before the first caller comes.
     *
     * @throws IllegalArgumentException when the address is neither https nor on this machine
     */
    public static Keys publishedAt(URI configuration, InstantSource machine) {
        return new Keys(new Published(configuration), machine);
    }

    /** When the keys in use were read; empty while there are none. An old day is a warning. */
    public Optional<Instant> read() {
        return Optional.of(held).filter(it -> !it.keys().isEmpty()).map(Held::read);
    }

    /**
     * The key of that id.
     *
     * @param patience how long to wait for keys that must be read first; they are read to the end
     */
    RSAKey of(String id, Duration patience) throws TurnedAway {
        var now = machine.instant();
        var before = held;
        if (before.isYounger(LIFE, now) && before.keys().get(id) instanceof RSAKey key) {
            if (!before.isYounger(RENEWED, now)) {
                Thread.startVirtualThread(() -> read(Duration.ZERO));
            }
            return key;
        }
        ask(patience);
        var after = held;
        if (!after.isYounger(LIFE, machine.instant())) {
            throw new TurnedAway(KEYS_AWAY);
        }
        if (after.keys().get(id) instanceof RSAKey key) {
            return key;
        }
        throw new TurnedAway(UNKNOWN_KEY);
    }

    /** Has the keys read again if it is time to, and waits for it no longer than one can. */
    private void ask(Duration patience) {
        try {
            Thread.startVirtualThread(() -> read(Published.PATIENCE)).join(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the keys, or waits until somebody else has. */
    private void read(Duration patience) {
        try {
            if (reading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    readIfTime(machine.instant());
                } finally {
                    reading.unlock();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readIfTime(Instant now) throws InterruptedException {
        var pause = held.isYounger(LIFE, now) ? PAUSE : SHORT_PAUSE;
        if (!asked.isAfter(now) && now.isBefore(asked.plus(pause))) {
            return;
        }
        asked = now;
        try {
            held = new Held(Map.copyOf(published.call()), now);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            LOG.warn("Teams' signing keys cannot be read: {}.", why(failure));
        }
    }

    private static String why(Exception failure) {
        return failure instanceof IOException && failure.getMessage() instanceof String said
                ? said
                : failure.getClass().getSimpleName();
    }
}
