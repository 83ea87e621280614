package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.watch.Nodes.Share;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One look at what is due: when, and which part of it is this node's.
 *
 * @param node says that it is there while much is to be done
 * @param clock the council's clock goes on meanwhile
 */
record Look(Instant now, Share share, Node node, InstantSource clock) {

    /** So late, it is anybody's: a wrong idea of who is there loses nothing. */
    static final Duration ANYBODYS = Duration.ofSeconds(60);

    /** So long a digest waits for what another node is still to wake. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Look at(InstantSource clock, Node node) {
        return new Look(clock.instant(), node.share(), node, clock);
    }

    /** Whether the clocks of a concern are this node's to ring, which should have rung then. */
    boolean wakes(Concern concern, Optional<Instant> wakeAt) {
        return has(concern) || wakeAt.filter(at -> isPast(at, ANYBODYS)).isPresent();
    }

    boolean has(Concern concern) {
        return share.has(concern.authority() + "/" + concern.ref());
    }

    boolean has(Addressee to) {
        return share.has(to.authority() + "/" + to.person().value());
    }

    /** News of what somebody did is sent by whoever is first, what the clock brought by one. */
    boolean sends(Parcel parcel) {
        return !parcel.isOfTheClock()
                || has(parcel.addressee())
                || parcel.made().next().filter(at -> isPast(at, ANYBODYS)).isPresent();
    }

    /** Whether what another node is to wake will be there in a moment. */
    boolean awaits(Optional<Instant> wakeAt) {
        return wakeAt.filter(at -> !isPast(at, PATIENCE)).isPresent();
    }

    private boolean isPast(Instant at, Duration by) {
        return at.plus(by).isBefore(now);
    }
}
