package holdfast.watch;

import holdfast.watch.Nodes.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/** This process among those that see to one store. */
public final class Node {

    /** Often enough that a store which fails once or twice makes nobody look dead. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private record Beat(Instant at, Share share) {}

    private final String id;
    private final Optional<Nodes> nodes;
    private final InstantSource machine;
    private final Predicate<String> dead;
    private volatile Optional<Beat> last = Optional.empty();
    private boolean left;

    /**
     * @param id like no other node's, and another after each start
     * @param machine the machine's own time
     * @param dead which other nodes have surely died, whatever they said a moment ago
     */
    public Node(String id, Nodes nodes, InstantSource machine, Predicate<String> dead) {
        this(id, Optional.of(nodes), machine, dead);
    }

    private Node(String id, Optional<Nodes> nodes, InstantSource machine, Predicate<String> dead) {
        this.id = id;
        this.nodes = nodes;
        this.machine = machine;
        this.dead = dead;
    }

    /** The only one there is. */
    public static Node alone() {
        return new Node("", Optional.empty(), () -> Instant.EPOCH, _ -> false);
    }

    /** What part of the work is this node's; says that it is there when it is time to. */
    Share share() {
        return nodes.map(this::share).orElseGet(Share::whole);
    }

    private synchronized Share share(Nodes others) {
        var now = machine.instant();
        var fresh =
                last.filter(beat -> !now.isBefore(beat.at()))
                        .filter(beat -> now.isBefore(beat.at().plus(BEAT)));
        if (fresh.isEmpty() && !(left && last.isPresent())) {
            last = Optional.of(new Beat(now, beat(others, now)));
        }
        return last.orElseThrow().share();
    }

    private Share beat(Nodes others, Instant now) {
        var share = others.beat(id, now);
        var gone = share.live().stream().filter(dead).toList();
        gone.forEach(others::leave);
        return gone.isEmpty() ? share : others.beat(id, now);
    }

    /** How many nodes there are, as far as this one has heard, itself included. */
    public int live() {
        return last.map(beat -> Math.max(1, beat.share().live().size())).orElse(1);
    }

    /** Hands its part over to the others. */
    public synchronized void leave() {
        left = true;
        nodes.ifPresent(others -> others.leave(id));
    }
}
