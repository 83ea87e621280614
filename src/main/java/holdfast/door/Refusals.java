package holdfast.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps account of whom the door turned away: every one is counted, and the log says it once a
 * minute for each reason, however many there were. It never says who or what.
 */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Consumer<Refusal> tally;
    private final InstantSource machine;
    private final Map<Refusal, Said> said = new EnumMap<>(Refusal.class);

    private record Said(Instant at, int since) {}

    /**
     * @param tally counts each, such as a figure for operators
     * @param machine the machine's own time
     */
    public Refusals(Consumer<Refusal> tally, InstantSource machine) {
        this.tally = tally;
        this.machine = machine;
    }

    /**
     * Somebody was turned away.
     *
     * @param council whose bot was called; empty when that is not certain
     */
    public void note(Refusal why, String council) {
        tally.accept(why);
        unsaid(why)
                .ifPresent(before ->
                        LOG.warn(
                                "Turned away at the door{}: {}. {} more since this was last said.",
                                council.isEmpty() ? "" : " of " + council,
                                why.word(),
                                before));
    }

    /** How many were kept from the log since it was said last; empty when it need not be said. */
    private synchronized Optional<Integer> unsaid(Refusal why) {
        var now = machine.instant();
        var last = said.getOrDefault(why, new Said(Instant.MIN, 0));
        if (last.at().isAfter(now.minus(QUIET)) && !last.at().isAfter(now)) {
            said.put(why, new Said(last.at(), last.since() + 1));
            return Optional.empty();
        }
        said.put(why, new Said(now, 0));
        return Optional.of(last.since());
    }
}
