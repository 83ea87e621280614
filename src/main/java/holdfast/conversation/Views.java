package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Processes;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who looked at a concern. What they wanted to see they see in any case. */
final class Views {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private static final int TRIES = 5;

    private final Concerns concerns;
    private final Processes processes;
    private final InstantSource clock;

    Views(Concerns concerns, Processes processes, InstantSource clock) {
        this.concerns = concerns;
        this.processes = processes;
        this.clock = clock;
    }

    /** This person looks at the concern. */
    void note(Caller caller, Concern concern) {
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                if (noted(caller, concern)) {
                    return;
                }
            }
            LOG.warn(
                    "{} of {}: who looked at it was not recorded, since it changed all the time",
                    concern.ref(),
                    concern.authority());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} of {}: who looked at it was not recorded",
                    concern.ref(),
                    concern.authority(),
                    e);
        }
    }

    private boolean noted(Caller caller, Concern concern) {
        var held = concerns.find(concern.authority(), concern.ref()).orElseThrow();
        var process = processes.of(held.concern());
        var now = clock.instant();
        var change = process.viewed(held.concern(), caller.id(), now);
        return change.isNone()
                || concerns.replace(held, process.filing(change.concern(), now)) == Outcome.KEPT;
    }
}
