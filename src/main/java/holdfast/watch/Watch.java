package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Asks what is due, and sees to it: stages lapse, reminders and pings go out, whatever is owed is
 * sent. One round at a time in one process; rounds of several processes are kept apart by the
 * store.
 */
public final class Watch {

    private static final int PAGE = 100;

    /**
     * What one round sends may make something else due at once, such as news of somebody who cannot
     * be reached.
     */
    private static final int PASSES = 8;

    private final Concerns concerns;
    private final Waking waking;
    private final Delivery delivery;
    private final Returns returns;
    private final Revisit revisit;
    private final Node node;
    private final InstantSource clock;
    private final ReentrantLock round = new ReentrantLock();
    private volatile boolean awaits;

    /** The watch of a process that has its store to itself. */
    public Watch(
            Concerns concerns,
            Processes processes,
            Revisit revisit,
            Delivery delivery,
            Returns returns,
            InstantSource clock) {
        this(concerns, processes, revisit, delivery, returns, Node.alone(), clock);
    }

    /** The watch of one of several processes. */
    public Watch(
            Concerns concerns,
            Processes processes,
            Revisit revisit,
            Delivery delivery,
            Returns returns,
            Node node,
            InstantSource clock) {
        this.concerns = concerns;
        this.waking = new Waking(concerns, processes, delivery.sorting());
        this.delivery = delivery;
        this.returns = returns;
        this.revisit = revisit;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Sees to everything due by now, as far as it is this node's.
     *
     * @return how many concerns were woken
     */
    public int run() {
        if (delivery.crew().isStopped()) {
            return 0;
        }
        round.lock();
        try {
            delivery.catchUp();
            revisit.run(node.share()); // first, so that nothing lapses on a day that counts no more
            var woken = returns.run(clock.instant(), node.share());
            var more = true;
            for (int pass = 0; pass < PASSES && more && !delivery.crew().isStopped(); pass++) {
                var progress = pass(Look.at(clock, node));
                woken += progress.woken();
                more = progress.isAny();
                awaits = progress.awaits() || more;
            }
            return woken;
        } finally {
            round.unlock();
        }
    }

    /** Whether the last round left something that is worth another in a moment. */
    boolean awaits() {
        return awaits;
    }

    /** Begins nothing more; what is in hand is brought to an end. */
    void stop() {
        delivery.crew().stop();
    }

    /** Leaves this node's part to the others, when nothing is in hand any more. */
    void leave() {
        node.leave();
    }

    /** The earliest instant at which anything is due; empty when nothing ever is. */
    public Optional<Instant> next() {
        return Stream.concat(concerns.nextWake().stream(), returns.next(clock.instant()).stream())
                .min(Instant::compareTo);
    }

    private Progress pass(Look look) {
        var progress = new Progress(delivery, look);
        var page = concerns.due(look.now(), Optional.empty(), PAGE);
        while (true) {
            delivery.crew()
                    .each(
                            page.concerns(),
                            "Something due could not be kept",
                            held -> waking.wake(held, look))
                    .forEach(progress::note);
            if (page.more().isEmpty() || delivery.crew().isStopped()) {
                progress.settle();
                return progress;
            }
            progress.settleIfFull();
            page = concerns.due(look.now(), page.more(), PAGE);
        }
    }
}
