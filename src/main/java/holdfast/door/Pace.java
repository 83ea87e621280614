package holdfast.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * How much one person may do in a minute, and a whole council, so that nobody takes the bot away
 * from the others. No person who types and presses by hand gets there. It runs by the machine's
 * steady clock, in a rehearsal too.
 */
public final class Pace {

    /** Acts of one person in a minute; never below 60. */
    static final int ACTS = 80;

    /** What only looks, such as each letter typed into a searched list. */
    static final int LOOKS = 300;

    /** Acts of a council in a minute. */
    static final int COUNCIL = 3_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int PEOPLE = 20_000;
    private static final int COUNCILS = 1_000;

    private record Somebody(Authority council, PersonId person) {}

    private record Allowance(Bucket acts, Bucket looks, Bucket words) {}

    /**
     * Somebody has done too much.
     *
     * @param seconds until they may go on, at least 1
     * @param isNews whether they have not been told so just now
     */
    public record Wait(int seconds, boolean isNews) {}

    private final TimeMeter clock;
    private final LoadingCache<Somebody, Allowance> people;
    private final LoadingCache<Authority, Bucket> councils;

    private Pace(TimeMeter clock, Duration silence) {
        this.clock = clock;
        this.people =
                Caffeine.newBuilder()
                        .maximumSize(PEOPLE)
                        .expireAfterAccess(MINUTE.multipliedBy(2))
                        .build(_ ->
                                new Allowance(
                                        bucket(ACTS, MINUTE),
                                        bucket(LOOKS, MINUTE),
                                        bucket(1, silence)));
        this.councils =
                Caffeine.newBuilder().maximumSize(COUNCILS).build(_ -> bucket(COUNCIL, MINUTE));
    }

    /** Where Teams carries the answers: whoever is told to wait is told it once in 5 seconds. */
    public static Pace ofTeams() {
        return of(TimeMeter.SYSTEM_NANOTIME, Duration.ofSeconds(5));
    }

    /** In a rehearsal everything is answered. */
    public static Pace ofRehearsal() {
        return of(TimeMeter.SYSTEM_NANOTIME, Duration.ofNanos(1));
    }

    static Pace of(TimeMeter clock, Duration silence) {
        return new Pace(clock, silence);
    }

    /** Somebody does something; answers how long they must wait instead, if they must. */
    public Optional<Wait> act(Authority council, PersonId person) {
        var own = people.get(new Somebody(council, person));
        return wait(own.acts(), own).or(() -> wait(councils.get(council), own));
    }

    /** Somebody looks at something, which changes nothing. */
    public Optional<Wait> look(Authority council, PersonId person) {
        var own = people.get(new Somebody(council, person));
        return wait(own.looks(), own).or(() -> wait(councils.get(council), own));
    }

    /** Everybody starts anew, as after a reset of the rehearsal. */
    public void forget() {
        people.invalidateAll();
        councils.invalidateAll();
    }

    private static Optional<Wait> wait(Bucket bucket, Allowance own) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        var left = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Optional.of(new Wait((int) left.toSeconds() + 1, own.words().tryConsume(1)));
    }

    private Bucket bucket(int capacity, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .withCustomTimePrecision(clock)
                .build();
    }
}
