package holdfast.storage.guard;

import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.CLOSED;
import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.OPEN;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the store off after many failures or slow answers, so that everybody else is told at once
 * instead of waiting, and tries it again after a pause. Says each change of state once.
 */
final class Fuse {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedStore.class);

    /** Judged by the last so many calls, as soon as there are a few of them. */
    private static final int LAST = 20;

    private static final int FEW = 5;

    private final CircuitBreaker circuit;
    private final Duration slow;
    private final AtomicBoolean ailing = new AtomicBoolean();

    Fuse(String name, Limits limits) {
        this.slow = limits.slow();
        this.circuit =
                CircuitBreaker.of(
                        name,
                        CircuitBreakerConfig.custom()
                                .slidingWindow(LAST, FEW, SlidingWindowType.COUNT_BASED)
                                .slowCallDurationThreshold(slow)
                                .slowCallRateThreshold(50)
                                .failureRateThreshold(50)
                                .waitDurationInOpenState(limits.pause())
                                .permittedNumberOfCallsInHalfOpenState(3)
                                .recordException(StoreUnavailable.class::isInstance)
                                .build());
        circuit.getEventPublisher().onStateTransition(event -> say(event.getStateTransition()));
    }

    /** Whether the store is cut off. */
    boolean isBlown() {
        return circuit.getState() == OPEN;
    }

    /**
     * Asks the store.
     *
     * @param patience how long it may take; less than what counts as slow proves nothing against it
     * @throws NotBegun when it is cut off
     */
    <T> T through(Duration patience, Supplier<T> call) {
        if (!circuit.tryAcquirePermission()) {
            throw new NotBegun(
                    "The store has failed several times and is left alone for a moment. Holdfast tries it again by itself.");
        }
        var start = circuit.getCurrentTimestamp();
        try {
            var answer = call.get();
            circuit.onSuccess(circuit.getCurrentTimestamp() - start, NANOSECONDS);
            recovered();
            return answer;
        } catch (RuntimeException failure) {
            failed(failure, start, patience);
            throw failure;
        }
    }

    private void failed(RuntimeException failure, long start, Duration patience) {
        if (failure instanceof StoreUnavailable && patience.compareTo(slow) < 0) {
            circuit.releasePermission();
            return;
        }
        circuit.onError(circuit.getCurrentTimestamp() - start, NANOSECONDS, failure);
        if (failure instanceof StoreUnavailable
                && circuit.getState() == CLOSED
                && ailing.compareAndSet(false, true)) {
            LOG.warn("The store failed ({}): {}", circuit.getName(), failure.getMessage());
        }
    }

    /** Well again is what has not failed for a while. */
    private void recovered() {
        if (ailing.get() && circuit.getMetrics().getNumberOfFailedCalls() == 0) {
            ailing.set(false);
        }
    }

    private void say(StateTransition change) {
        switch (change) {
            case CLOSED_TO_OPEN ->
                    LOG.warn(
                            "The store fails or is too slow ({}) and is left alone; Holdfast tries it again by itself.",
                            circuit.getName());
            case HALF_OPEN_TO_CLOSED ->
                    LOG.info("The store answers again ({}).", circuit.getName());
            default -> {}
        }
    }
}
