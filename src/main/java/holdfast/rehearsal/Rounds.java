package holdfast.rehearsal;

import java.time.Instant;
import java.util.Optional;

/** The bot's rounds, as far as the rehearsal's clock must know them. */
public interface Rounds {

    /**
     * Wakes and delivers everything that is due by the rehearsal's clock.
     *
     * @return how many documents were woken
     */
    int run();

    /** The earliest instant at which anything is due, past or future; empty when nothing is. */
    Optional<Instant> next();
}
