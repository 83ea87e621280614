package holdfast.storage.cosmos;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long one operation may take, all its tries together. Teams gives a turn 15 seconds and a turn
 * reads and writes more than once, so this is the one bound that counts; the library's own are far
 * beyond it.
 */
record Limit(InstantSource clock, Instant until) {

    /** With a few of them a turn is still answered within 10 seconds. */
    static final Duration USUAL = Duration.ofSeconds(3);

    /** Less than this and a request could not come back. */
    private static final Duration LEAST = Duration.ofMillis(20);

    /** The limit of what begins now and may take so long. */
    static Limit of(Duration time, InstantSource clock) {
        return new Limit(clock, clock.instant().plus(time));
    }

    boolean isOver() {
        return left().compareTo(LEAST) < 0;
    }

    /** What one try may take of it: half of the rest, so that there is time to look again. */
    Duration ofOneTry() {
        return left().dividedBy(2).compareTo(LEAST) < 0 ? LEAST : left().dividedBy(2);
    }

    boolean allows(Duration pause) {
        return left().minus(LEAST).compareTo(pause) > 0;
    }

    private Duration left() {
        return Duration.between(clock.instant(), until);
    }
}
