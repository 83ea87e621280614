package holdfast.rehearsal;

import static java.util.Collections.max;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Time passing in the office: everything that is due happens at its own time and in order. */
final class PassingTime {

    private static final Logger LOG = LoggerFactory.getLogger(PassingTime.class);

    // Ten years of working days, each with a few things that fall due at different minutes.
    private static final int MOST_STEPS = 10_000;

    private final RehearsalClock clock;
    private final Rounds rounds;

    PassingTime(RehearsalClock clock, Rounds rounds) {
        this.clock = clock;
        this.rounds = rounds;
    }

    Instant now() {
        return clock.instant();
    }

    /** Sets the clock, backwards too, and lets nothing happen in between. */
    void standAt(Instant then) {
        clock.moveTo(then);
    }

    Optional<Instant> next() {
        return rounds.next();
    }

    /** Sees to whatever is due by now. */
    int settle() {
        return passTo(now());
    }

    /** Sees to whatever is due, when anything is. */
    int settleIfDue() {
        return dueBy(now()).isPresent() ? settle() : 0;
    }

    /**
     * Lets time pass until {@code then}, which is not before the present.
     *
     * @return how many documents were woken
     */
    int passTo(Instant then) {
        var woken = 0;
        var steps = 0;
        var stuck = false;
        for (var due = dueBy(then); due.isPresent() && !stuck; due = dueBy(then)) {
            clock.moveTo(max(List.of(now(), due.get())));
            var roused = rounds.run();
            woken += roused;
            stuck = ++steps == MOST_STEPS || roused == 0 && dueBy(then).equals(due);
        }
        if (stuck) {
            rounds.next()
                    .ifPresent(due ->
                            LOG.warn(
                                    "What is due at {} stays due; the clock goes on without it",
                                    due));
        }
        clock.moveTo(then);
        return woken + rounds.run();
    }

    private Optional<Instant> dueBy(Instant then) {
        return rounds.next().filter(due -> !due.isAfter(then));
    }
}
