package holdfast.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A Teams that takes no more of one bot than Microsoft says: in any one second 50 messages in a
 * tenant, and 7 in one conversation. What is more is refused with a 429.
 */
final class TeamsLimits implements FakeTeams.Mood {

    static final int IN_A_TENANT = 50;
    private static final int IN_A_CHAT = 7;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Deque<Long> tenant = new ArrayDeque<>();
    private final Map<String, Deque<Long>> chats = new HashMap<>();
    private int refused;

    @Override
    public synchronized FakeTeams.Manner to(FakeTeams.Sent sent) {
        var now = System.nanoTime();
        var chat = chats.computeIfAbsent(sent.chat(), _ -> new ArrayDeque<>());
        if (lately(tenant, now) >= IN_A_TENANT || lately(chat, now) >= IN_A_CHAT) {
            refused++;
            return new FakeTeams.Manner.TooMany(SECOND);
        }
        tenant.add(now);
        chat.add(now);
        return new FakeTeams.Manner.Takes(Duration.ZERO);
    }

    private static int lately(Deque<Long> taken, long now) {
        while (!taken.isEmpty() && now - taken.element() >= SECOND.toNanos()) {
            taken.remove();
        }
        return taken.size();
    }

    /** How often it has said that it was too much. */
    synchronized int refused() {
        return refused;
    }
}
