package holdfast.teams;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A steady clock that a test moves on. */
final class SetTime implements TimeMeter {

    private volatile long nanos = Duration.ofDays(1).toNanos();

    void passes(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
