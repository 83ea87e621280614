package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Filing;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Processes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Lets the clocks of a concern ring that is due, and makes out to whom goes what it owes. */
final class Waking {

    private static final Logger LOG = LoggerFactory.getLogger(Waking.class);

    /** What came of it. */
    sealed interface Woken {

        /**
         * It is awake.
         *
         * @param parcels what it owes whom now; each is kept with it as it is made out here
         * @param changed whether that took a write
         */
        record Awake(Concern concern, List<Parcel> parcels, boolean changed) implements Woken {}

        /** Somebody else has changed it meanwhile, and has seen to its clocks as well. */
        record Moved() implements Woken {}

        /**
         * Another node is to wake it.
         *
         * @param soon whether it will have done so in a moment
         */
        record Others(boolean soon) implements Woken {}

        /** It could not be woken, and is put by. */
        record Failed() implements Woken {}
    }

    private final Concerns concerns;
    private final Processes processes;
    private final Sorting sorting;
    private final Stumbles stumbles;

    Waking(Concerns concerns, Processes processes, Sorting sorting) {
        this.concerns = concerns;
        this.processes = processes;
        this.sorting = sorting;
        this.stumbles = new Stumbles(concerns);
    }

    /** What is to be kept, and what came of it when that can be. */
    private record Decided(Woken woken, Optional<Filing> filing) {

        Decided(Woken woken) {
            this(woken, Optional.empty());
        }
    }

    /** Done twice, or by two at once, it is done once. */
    Woken wake(Held held, Look look) {
        var decided = decided(held, look);
        return decided.filing()
                .map(filing -> kept(held, filing, decided.woken()))
                .orElse(decided.woken());
    }

    private Decided decided(Held held, Look look) {
        var concern = held.concern();
        try {
            var process = processes.of(concern);
            var wakeAt = process.wakeAt(concern, look.now());
            var change = process.wake(concern, look.now());
            return change.isNone() || look.wakes(concern, wakeAt)
                    ? decided(concern, change.concern(), look.now())
                    : new Decided(new Woken.Others(look.awaits(wakeAt)));
        } catch (RuntimeException e) {
            stumbles.putBy(held, e, look.now());
            return new Decided(new Woken.Failed());
        }
    }

    private Decided decided(Concern before, Concern woken, Instant now) {
        var process = processes.of(woken);
        var results = new Results();
        var parcels = sorting.parcels(woken, results, now);
        parcels.forEach(Parcel::isOfTheClock); // asked where it may fail
        parcels.forEach(it -> results.put(it.concern(), it.notice(), it.made()));
        var after = process.delivered(woken, results.noticesOf(woken), now).concern();
        return after.equals(before) && isDue(process.wakeAt(after, now), now)
                ? new Decided(new Woken.Awake(after, parcels, false))
                : new Decided(
                        new Woken.Awake(after, parcels, true),
                        Optional.of(process.filing(after, now)));
    }

    private Woken kept(Held held, Filing filing, Woken woken) {
        return switch (concerns.replace(held, filing)) {
            case KEPT -> {
                var after = filing.concern();
                var old = held.concern().history().size();
                after.history().stream()
                        .skip(old)
                        .forEach(line -> logged(after, line.event().word()));
                yield woken;
            }
            case MOVED -> new Woken.Moved();
        };
    }

    private static void logged(Concern concern, String act) {
        try (var _ = MDC.putCloseable("council", concern.authority().id())) {
            LOG.atInfo()
                    .addKeyValue("concern", concern.ref())
                    .addKeyValue("act", act)
                    .log("{} of {}: {}", concern.ref(), concern.authority(), act);
        }
    }

    /** Whether it was woken for something; otherwise its hour was another before. */
    private static boolean isDue(Optional<Instant> wakeAt, Instant now) {
        return wakeAt.filter(at -> !at.isAfter(now)).isPresent();
    }
}
