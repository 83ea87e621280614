package holdfast.teams;

import holdfast.people.Authority;
import holdfast.teams.Errand.Kind;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what goes out within what Teams allows: to one chat 7 in 1 second, 8 in 2, 60 in 30 and
 * 1,800 in an hour; from one bot to one tenant 50 in a second (Microsoft: "Optimize your bot with
 * rate limiting"). A chat for which Teams asks for a pause gets one, and no other chat does.
 */
class Throttle {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final LiveNodes nodes;
    private final TimeMeter time;
    private final Map<Authority, TenantPace> tenants = new ConcurrentHashMap<>();

    /** In Teams, by the machine's steady clock. */
    static Throttle ofTeams(LiveNodes nodes) {
        return new Throttle(nodes, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Lets everything through, for where there is no Teams. */
    static Throttle open() {
        return new Throttle(() -> 1, TimeMeter.SYSTEM_NANOTIME) {
            @Override
            Duration ask(Authority authority, String chat, Kind kind) {
                return Duration.ZERO;
            }
        };
    }

    Throttle(LiveNodes nodes, TimeMeter time) {
        this.nodes = nodes;
        this.time = time;
    }

    /**
     * How long something must wait at least before it asks again. Zero: it may go, and counts as
     * gone.
     */
    Duration ask(Authority authority, String chat, Kind kind) {
        return of(authority).ask(chat, kind, Math.max(1, nodes.count()));
    }

    /** Waits for its turn; throws {@link NotSent} when that would take too long. */
    void await(Authority authority, String chat, Errand errand) {
        var inLine = errand.inLine();
        var wait = ask(authority, chat, errand.kind());
        while (wait.isPositive()) {
            if (wait.compareTo(inLine.left()) > 0) {
                throw new NotSent("busy", wait.compareTo(SOON) > 0 ? wait : SOON);
            }
            pause(wait);
            wait = ask(authority, chat, errand.kind());
        }
    }

    /**
     * Nothing goes to this chat for a while.
     *
     * @param asked for how long, when Teams has said so; otherwise each pause is twice the last
     * @return how long
     */
    Duration silence(Authority authority, String chat, Optional<Duration> asked) {
        return of(authority).silence(chat, asked);
    }

    /** Teams has taken something for this chat again. */
    void taken(Authority authority, String chat) {
        of(authority).taken(chat);
    }

    /** How many chats it remembers. */
    int chats() {
        return tenants.values().stream().mapToInt(TenantPace::chats).sum();
    }

    private TenantPace of(Authority authority) {
        return tenants.computeIfAbsent(authority, _ -> new TenantPace(time));
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotSent("stopping", wait);
        }
    }
}
