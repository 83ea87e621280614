package holdfast.teams;

import static io.github.bucket4j.local.SynchronizationStrategy.NONE;

import holdfast.teams.Errand.Kind;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast the bot may speak in one tenant, and to each of its chats. One at a time asks, so that
 * both are taken together or neither is.
 */
final class TenantPace {

    /** What Teams allows a bot in one tenant in a second. */
    private static final int LIMIT = 50;

    /** Counted in tenths, since the rate of a bucket and of its share is no whole number. */
    private static final int ONE = 10;

    /**
     * A bucket lets out what it holds and what flows in: so that no second has more than a share
     * less one (for the way there, which is not always as long), the flow is less by what it holds.
     */
    private static final int HOLDS = 15;

    private static final int SPARE = HOLDS + 1;

    /**
     * A reply that waits is given so much more time to come back before a letter takes its turn.
     */
    private static final long RETURN = Duration.ofMillis(5).toNanos();

    private final TimeMeter time;
    private final Map<String, ChatPace> chats;
    private Bucket bucket;
    private int nodes = 1;
    private long repliesFirst;

    TenantPace(TimeMeter time) {
        this.time = time;
        this.bucket = share(1, HOLDS);
        this.repliesFirst = time.currentTimeNanos();
        this.chats = new LongestUnusedFirst();
    }

    synchronized Duration ask(String name, Kind kind, int live) {
        shareWith(live);
        var chat = chat(name);
        var own = chat.wait(kind);
        var all = wait(kind, own);
        if (own == 0 && all == 0) {
            chat.take(kind);
            bucket.tryConsume(ONE);
        }
        return Duration.ofNanos(Math.max(own, all));
    }

    synchronized Duration silence(String name, Optional<Duration> asked) {
        return chat(name).silence(asked);
    }

    synchronized void taken(String name) {
        chat(name).taken();
    }

    synchronized int chats() {
        return chats.size();
    }

    /** When many wait, whoever only waits for the tenant's turn goes first if it is a reply. */
    private long wait(Kind kind, long own) {
        var now = time.currentTimeNanos();
        var wait = ChatPace.wait(bucket, ONE);
        if (kind != Kind.REPLY) {
            return Math.max(wait, repliesFirst - now);
        }
        if (own == 0 && wait > 0) {
            repliesFirst = now + wait + RETURN;
        }
        return wait;
    }

    private void shareWith(int live) {
        if (live != nodes) {
            nodes = live;
            bucket = share(live, 0);
        }
    }

    private Bucket share(int nodes, int atFirst) {
        var flow = Math.max(ONE / 2, LIMIT * ONE / nodes - SPARE);
        var share =
                Bandwidth.builder()
                        .capacity(HOLDS)
                        .refillGreedy(flow, Duration.ofSeconds(1))
                        .initialTokens(atFirst)
                        .build();
        return Bucket.builder()
                .addLimit(share)
                .withCustomTimePrecision(time)
                .withSynchronizationStrategy(NONE)
                .build();
    }

    private ChatPace chat(String name) {
        return chats.computeIfAbsent(name, _ -> new ChatPace(time));
    }

    /** A new chat takes the place of the one that has been unused for longest, if long enough. */
    private static final class LongestUnusedFirst extends LinkedHashMap<String, ChatPace> {

        private static final long serialVersionUID = 1;

        LongestUnusedFirst() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ChatPace> eldest) {
            return eldest.getValue().isForgotten();
        }
    }
}
