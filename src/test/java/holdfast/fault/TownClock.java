package holdfast.fault;

import holdfast.workingday.London;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The machine's clock, put ahead or back: it is another day in the town, and time goes on. */
public final class TownClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is that much later than on the machine. */
    String goAhead(Duration much) {
        ahead = much;
        return much.toString();
    }

    Duration ahead() {
        return ahead;
    }

    /** From now on it is that late. */
    public void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }
}
