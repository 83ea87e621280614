package holdfast.storage.guard;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.TimeLeft;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A few threads that alone talk to the store. Whoever wants something waits for them, and only so
 * long: a store that hangs holds these threads and no other. They are threads of the machine, since
 * a call into SQLite would hold up every virtual one.
 */
final class Lane implements AutoCloseable {

    /** A store that keeps to the time itself is given this to say how it ended. */
    private static final Duration GRACE = Duration.ofMillis(200);

    private static final String TOO_MUCH =
            "The store has more to do than it can. Try again in a minute.";

    private final ThreadPoolExecutor threads;

    Lane(String name, int count, int waiting) {
        this.threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        30,
                        SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().daemon().name("store-" + name + "-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Waits so long for an answer of the store.
     *
     * @throws NotBegun when no thread came free for it
     */
    <T> T run(Duration patience, Supplier<T> work) {
        var taken = new AtomicBoolean(); // by a thread, or back by whoever has waited in vain
        var carried = TimeLeft.carried(work);
        var task =
                new FutureTask<>(() -> {
                    if (taken.compareAndSet(false, true)) {
                        return carried.get();
                    }
                    throw new NotBegun(TOO_MUCH);
                });
        try {
            threads.execute(task);
            return task.get(patience.plus(GRACE).toMillis(), MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw new NotBegun(TOO_MUCH);
        } catch (TimeoutException late) {
            throw givenUp(task, taken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw givenUp(task, taken);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    private StoreUnavailable givenUp(FutureTask<?> task, AtomicBoolean taken) {
        if (taken.compareAndSet(false, true)) {
            threads.remove(task);
            return new NotBegun(TOO_MUCH);
        }
        return new StoreUnavailable(
                "The store did not answer in time. Look whether its disk or server is overloaded.");
    }

    /** Waits a moment for what is under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(5, SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
