package holdfast.storage.cosmos;

import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosItemResponse;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.cosmos.CosmosStore.Charges;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/**
 * One request after the other until one is answered or the limit is reached, and what they cost.
 */
final class Tries {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int THROTTLED = 429;

    private final Charges charges;

    Tries(Charges charges) {
        this.charges = charges;
    }

    /**
     * Reads until there is an answer.
     *
     * @throws CosmosException that which trying again would not mend
     * @throws StoreUnavailable when the limit is reached
     */
    <T> T read(Limit limit, Mono<T> request) {
        while (true) {
            try {
                return once(limit, request);
            } catch (TimeoutException e) {
                if (limit.isOver()) {
                    throw new StoreUnavailable(Failure.SILENT, e);
                }
            } catch (CosmosException e) {
                if (!mayPass(e)) {
                    throw e;
                }
                rest(limit, e, Failure.of(e));
            }
        }
    }

    /** Asks once, and waits no longer for it than for one try. */
    <T> T once(Limit limit, Mono<T> request) throws TimeoutException {
        try {
            return Optional.ofNullable(request.block(limit.ofOneTry())).orElseThrow();
        } catch (CosmosException e) {
            throw e;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof TimeoutException late) {
                throw late;
            }
            throw Failure.of(Exceptions.unwrap(e));
        }
    }

    /** Waits before the next try, as long as the service asks for; throws when that is too long. */
    void rest(Limit limit, CosmosException answer, StoreUnavailable otherwise) {
        var asked = isThrottled(answer) ? answer.getRetryAfterDuration() : Duration.ZERO;
        rest(limit, asked.compareTo(PAUSE) > 0 ? asked : PAUSE, otherwise);
    }

    void rest(Limit limit, StoreUnavailable otherwise) {
        rest(limit, PAUSE, otherwise);
    }

    <T extends CosmosItemResponse<?>> Mono<T> charged(String operation, Mono<T> request) {
        return request.doOnNext(it -> charges.spent(operation, it.getRequestCharge()))
                .doOnError(
                        CosmosException.class, e -> charges.spent(operation, e.getRequestCharge()));
    }

    void spent(String operation, double units) {
        charges.spent(operation, units);
    }

    /** Whether an item is not there. Where its container is not there either, that is a failure. */
    static boolean isMissingItem(CosmosException e) {
        return e.getStatusCode() == 404 && e.getSubStatusCode() == 0;
    }

    /** The one failure of which it is certain that nothing was done, and that may pass. */
    static boolean isThrottled(CosmosException e) {
        return e.getStatusCode() == THROTTLED;
    }

    /** Whether the same request may have another answer in a moment. */
    static boolean mayPass(CosmosException e) {
        return switch (e.getStatusCode()) {
            case 400, 401, 403, 404, 413 -> false;
            default -> true;
        };
    }

    private static void rest(Limit limit, Duration pause, StoreUnavailable otherwise) {
        if (!limit.allows(pause)) {
            throw otherwise;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(Failure.CLOSED, e);
        }
    }
}
