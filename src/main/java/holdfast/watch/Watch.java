package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Processes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what is due, and sees to it: stages lapse, reminders and pings go out, whatever is owed is
 * sent. One round at a time in one process; rounds of several processes are kept apart by the
 * store.
 */
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int PAGE = 100;

    /**
     * What one round sends may make something else due at once, such as news of somebody who cannot
     * be reached.
     */
    private static final int PASSES = 8;

    private final Concerns concerns;
    private final Processes processes;
    private final Delivery delivery;
    private final Returns returns;
    private final Revisit revisit;
    private final InstantSource clock;
    private final ReentrantLock round = new ReentrantLock();

    public Watch(
            Concerns concerns,
            Processes processes,
            Revisit revisit,
            Delivery delivery,
            Returns returns,
            InstantSource clock) {
        this.concerns = concerns;
        this.processes = processes;
        this.delivery = delivery;
        this.returns = returns;
        this.revisit = revisit;
        this.clock = clock;
    }

    /**
     * Sees to everything due by now.
     *
     * @return how many concerns were woken
     */
    public int run() {
        round.lock();
        try {
            revisit.run(); // first, so that nothing lapses on a day that no longer counts
            var woken = returns.run(clock.instant());
            for (int pass = 0, last = 1; pass < PASSES && last > 0; pass++) {
                last = pass(clock.instant());
                woken += last;
            }
            return woken;
        } finally {
            round.unlock();
        }
    }

    /** The earliest instant at which anything is due; empty when nothing ever is. */
    public Optional<Instant> next() {
        return Stream.concat(concerns.nextWake().stream(), returns.next(clock.instant()).stream())
                .min(Instant::compareTo);
    }

    private int pass(Instant now) {
        var woken = 0;
        var gathering = new Gathering(); // of all pages: many things for one person are one message
        var page = concerns.due(now, Optional.empty(), PAGE);
        while (true) {
            woken += page.concerns().size();
            delivery.deliver(wake(page.concerns(), now), gathering, now);
            if (page.more().isEmpty()) {
                delivery.settle(gathering, now);
                return woken;
            }
            page = concerns.due(now, page.more(), PAGE);
        }
    }

    private List<Held> wake(List<Held> due, Instant now) {
        var awake = new ArrayList<Held>();
        for (var held : due) {
            try {
                wake(held, now).ifPresent(awake::add);
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} of {} could not be woken",
                        held.concern().ref(),
                        held.concern().authority(),
                        e);
            }
        }
        return awake;
    }

    /**
     * The concern as it is kept after its clocks have rung; empty when somebody else has changed
     * it, who has seen to its clocks as well.
     */
    private Optional<Held> wake(Held held, Instant now) {
        var process = processes.of(held.concern());
        var change = process.wake(held.concern(), now);
        if (change.isNone() && due(process.wakeAt(held.concern(), now), now)) {
            return Optional.of(held);
        }
        return switch (concerns.replace(held, process.filing(change.concern(), now))) {
            case KEPT -> {
                change.events()
                        .forEach(event ->
                                LOG.info(
                                        "{} of {}: {}",
                                        held.concern().ref(),
                                        held.concern().authority(),
                                        event.word()));
                yield concerns.find(held.concern().authority(), held.concern().ref());
            }
            case MOVED -> Optional.empty();
        };
    }

    /** Whether it was woken for something; otherwise its hour was another before. */
    private static boolean due(Optional<Instant> wakeAt, Instant now) {
        return wakeAt.filter(at -> !at.isAfter(now)).isPresent();
    }
}
