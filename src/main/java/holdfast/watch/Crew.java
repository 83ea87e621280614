package holdfast.watch;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * So many do the work of a round side by side. What fails keeps back nothing else, until nothing
 * succeeds any more; after a stop nothing new is begun.
 */
final class Crew {

    /** So many failures in a row are an outage, and the rest would only wait for the same. */
    private static final int OUTAGE = 8;

    /** What is done side by side belongs to the same round for whoever follows it. */
    private static final ContextSnapshotFactory CONTEXT = ContextSnapshotFactory.builder().build();

    private final int size;
    private final Once once;
    private volatile boolean stopped;

    Crew(int size, Once once) {
        this.size = size;
        this.once = once;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** What became of each, in order; what failed or was not begun is left out. */
    <T, R> List<R> each(List<T> work, String what, Function<T, R> task) {
        var spree = new Spree(what);
        var tasks =
                work.stream()
                        .<Callable<Optional<R>>>map(it -> () -> spree.attempt(it, task))
                        .toList();
        var done = size == 1 || work.size() < 2 ? inTurn(tasks) : abreast(tasks);
        spree.end();
        return done.stream().flatMap(Optional::stream).toList();
    }

    private final class Spree {

        private final String what;
        private final AtomicInteger failures = new AtomicInteger();
        private volatile Optional<RuntimeException> last = Optional.empty();

        Spree(String what) {
            this.what = what;
        }

        <T, R> Optional<R> attempt(T work, Function<T, R> task) {
            if (stopped || failures.get() >= OUTAGE) {
                return Optional.empty();
            }
            try {
                var result = task.apply(work);
                failures.updateAndGet(n -> n >= OUTAGE ? n : 0);
                return Optional.of(result);
            } catch (RuntimeException e) {
                failures.incrementAndGet();
                last = Optional.of(e);
                once.warn(what, e);
                return Optional.empty();
            }
        }

        void end() {
            if (failures.get() >= OUTAGE) {
                throw last.orElseThrow();
            }
        }
    }

    private static <R> List<R> inTurn(List<Callable<R>> tasks) {
        return tasks.stream().map(Crew::now).toList();
    }

    private static <R> R now(Callable<R> task) {
        try {
            return task.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <R> List<R> abreast(List<Callable<R>> tasks) {
        try (var threads = Executors.newFixedThreadPool(size, Thread.ofVirtual().factory())) {
            var context = CONTEXT.captureAll();
            return threads.invokeAll(tasks.stream().map(context::wrap).toList()).stream()
                    .map(Crew::result)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A round was broken off.", e);
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A round was broken off.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        }
    }
}
