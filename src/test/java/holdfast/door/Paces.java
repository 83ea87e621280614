package holdfast.door;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Paces for trials in which people are faster than people. */
public final class Paces {

    private Paces() {}

    /** Nobody is too fast: the clock is a minute further whenever somebody looks. */
    public static Pace open() {
        return every(Duration.ofMinutes(1));
    }

    /** All in the same instant. */
    public static Pace still() {
        return every(Duration.ZERO);
    }

    private static Pace every(Duration step) {
        var nanos = new AtomicLong();
        return Pace.of(
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.addAndGet(step.toNanos());
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                },
                Duration.ofSeconds(5));
    }
}
