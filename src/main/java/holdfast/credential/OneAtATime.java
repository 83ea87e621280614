package holdfast.credential;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one after the other fetch what all of them need; whoever waits too long goes without. */
final class OneAtATime {

    private final ReentrantLock turn = new ReentrantLock();

    /** What it brings; empty when another took longer than there is patience. */
    Optional<String> run(Duration patience, Supplier<Optional<String>> errand) {
        try {
            if (!turn.tryLock(patience.toMillis(), MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return errand.get();
        } finally {
            turn.unlock();
        }
    }
}
