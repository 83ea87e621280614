package holdfast.config;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the store answers in time. While it has not answered nobody asks it once more: however
 * often health is asked for, one question waits.
 */
final class StoreHealth implements HealthIndicator {

    private final Runnable question;
    private final Duration patience;
    private Optional<FutureTask<Boolean>> asked = Optional.empty();

    /**
     * @param question one that costs next to nothing
     */
    StoreHealth(Runnable question, Duration patience) {
        this.question = question;
        this.patience = patience;
    }

    @Override
    public Health health() {
        try {
            ask().get(patience.toMillis(), MILLISECONDS);
            return Health.up().build();
        } catch (ExecutionException e) {
            return Wellness.storeFails(cause(e));
        } catch (TimeoutException e) {
            return Wellness.down(
                    "The store has not answered within %d ms.".formatted(patience.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Wellness.down("Holdfast is stopping.");
        }
    }

    private static Throwable cause(ExecutionException e) {
        return Optional.ofNullable(e.getCause()).orElse(e);
    }

    private synchronized FutureTask<Boolean> ask() {
        var waiting = asked.filter(task -> !task.isDone());
        if (waiting.isPresent()) {
            return waiting.orElseThrow();
        }
        var task = new FutureTask<>(question, true);
        asked = Optional.of(task);
        Thread.ofVirtual().name("store-health").start(task);
        return task;
    }
}
