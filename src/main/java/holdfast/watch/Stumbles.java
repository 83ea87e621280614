package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts by a concern that fails whenever it is seen to, so that it holds up no other. */
final class Stumbles {

    private static final Logger LOG = LoggerFactory.getLogger(Stumbles.class);

    private final Concerns concerns;
    private final Once once = new Once(LOG);

    Stumbles(Concerns concerns) {
        this.concerns = concerns;
    }

    void putBy(Held held, RuntimeException why, Instant now) {
        try {
            concerns.putBy(held, why, now);
        } catch (RuntimeException e) {
            var concern = held.concern();
            once.warn(concern.ref() + " of " + concern.authority() + " was not put by", e);
        }
    }
}
