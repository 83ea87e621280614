package holdfast.teams;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * The time there is for one turn, or for one letter. It runs by the machine's steady clock, which
 * nobody sets.
 *
 * @param end in nanoseconds of that clock
 */
record Hourglass(long end) {

    /** The same by which the limits of Teams are counted. */
    private static final TimeMeter STEADY = TimeMeter.SYSTEM_NANOTIME;

    static Hourglass of(Duration time) {
        return new Hourglass(STEADY.currentTimeNanos() + time.toNanos());
    }

    /** What is left; zero when it has run out. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - STEADY.currentTimeNanos()));
    }

    /** This one, or a shorter one when that runs out first. */
    Hourglass atMost(Duration time) {
        var other = of(time);
        return other.end - end < 0 ? other : this;
    }
}
