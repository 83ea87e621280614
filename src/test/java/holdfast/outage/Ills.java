package holdfast.outage;

import holdfast.outage.AilingStore.Ill;
import holdfast.storage.StoreUnavailable;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What can be wrong with a store. */
public final class Ills {

    private Ills() {}

    /** It fails at once, and does nothing. */
    public static Ill refusing() {
        return throwing(() -> new StoreUnavailable("The store is refused."));
    }

    public static Ill throwing(Supplier<RuntimeException> failure) {
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                throw failure.get();
            }
        };
    }

    /** It does what it is asked, and then fails: nobody can tell from the failure. */
    public static Ill afterwards() {
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                sound.get();
                throw new StoreUnavailable("The connection broke.");
            }
        };
    }

    /** It answers, after so long. */
    public static Ill slow(Duration by) {
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                within(new CountDownLatch(1), by);
                return sound.get();
            }
        };
    }

    /** It answers nobody until it is let go. */
    public static Ill waiting(CountDownLatch until) {
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                within(until, Duration.ofMinutes(1));
                return sound.get();
            }
        };
    }

    /** Only these operations are ill, or those on documents of these types. */
    public static Ill of(Collection<String> ills, Ill ill) {
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                return ills.contains(operation) || type.filter(ills::contains).isPresent()
                        ? ill.with(operation, type, sound)
                        : sound.get();
            }
        };
    }

    private static void within(CountDownLatch latch, Duration time) {
        try {
            latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
