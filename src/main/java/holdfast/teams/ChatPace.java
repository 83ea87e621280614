package holdfast.teams;

import static io.github.bucket4j.local.SynchronizationStrategy.NONE;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import holdfast.teams.Errand.Kind;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * How fast the bot may speak in one chat.
 *
 * <p>A bucket that holds h and into which f flow in a second lets at most h + f·s out in any s
 * seconds. With 5 and 1.2 that is 6 in 1 second, 7 in 2 and 41 in 30; with 900 that become 900 more
 * in an hour it is 1,800: each within Teams' limit, the short ones with one to spare for the way
 * there, which is not always as long. What comes by itself has two thirds of it and leaves the rest
 * to replies.
 */
final class ChatPace {

    /** Within so long both buckets are full again, as for a chat never spoken in. */
    private static final long MEMORY = HOURS.toNanos(1);

    private static final long FIRST_PAUSE = SECONDS.toNanos(2);
    private static final int LONGEST_DOUBLING = 7; // 256 s

    private final TimeMeter time;
    private final Bucket all;
    private final Bucket unasked;
    private long used;
    private long silentUntil;
    private int pauses;

    ChatPace(TimeMeter time) {
        this.time = time;
        this.all = bucket(flow(5, 6), hour(900));
        this.unasked = bucket(flow(3, 4), hour(600));
        this.used = time.currentTimeNanos();
        this.silentUntil = used;
    }

    /** How many nanoseconds something of this kind must wait at least. */
    long wait(Kind kind) {
        used = time.currentTimeNanos();
        var wait = Math.max(silentUntil - used, wait(all));
        return kind == Kind.REPLY ? wait : Math.max(wait, wait(unasked));
    }

    void take(Kind kind) {
        all.tryConsume(1);
        if (kind != Kind.REPLY) {
            unasked.tryConsume(1);
        }
    }

    Duration silence(Optional<Duration> asked) {
        var doubled = FIRST_PAUSE << Math.min(pauses++, LONGEST_DOUBLING);
        var pause = asked.map(Duration::toNanos).orElse(doubled);
        var now = time.currentTimeNanos();
        silentUntil = now + Math.max(pause, silentUntil - now);
        return Duration.ofNanos(silentUntil - now);
    }

    void taken() {
        pauses = 0;
    }

    boolean isForgotten() {
        var now = time.currentTimeNanos();
        return now - used >= MEMORY && now - silentUntil >= 0;
    }

    private static long wait(Bucket bucket) {
        return wait(bucket, 1);
    }

    /** The bucket rounds the wait down, to none at all when a fraction is missing. */
    static long wait(Bucket bucket, int tokens) {
        return bucket.getAvailableTokens() >= tokens
                ? 0
                : bucket.estimateAbilityToConsume(tokens).getNanosToWaitForRefill() + 1;
    }

    private static Bandwidth flow(int holds, int inFiveSeconds) {
        return Bandwidth.builder()
                .capacity(holds)
                .refillGreedy(inFiveSeconds, Duration.ofSeconds(5))
                .build();
    }

    private static Bandwidth hour(int holds) {
        return Bandwidth.builder().capacity(holds).refillGreedy(holds, Duration.ofHours(1)).build();
    }

    private Bucket bucket(Bandwidth flow, Bandwidth hour) {
        return Bucket.builder()
                .addLimit(flow)
                .addLimit(hour)
                .withCustomTimePrecision(time)
                .withSynchronizationStrategy(NONE)
                .build();
    }
}
