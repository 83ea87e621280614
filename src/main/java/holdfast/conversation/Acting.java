package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Decision;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.concern.Text.Texts;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what people want done: decides by the process, keeps the outcome whole, and decides anew
 * when somebody else came first.
 */
final class Acting {

    private static final Logger LOG = LoggerFactory.getLogger(Acting.class);

    /** So many others may come first before a person is asked to try again. */
    static final int TRIES = 50;

    private final Concerns concerns;
    private final Texts texts;
    private final Processes processes;
    private final InstantSource clock;

    Acting(Concerns concerns, Texts texts, Processes processes, InstantSource clock) {
        this.concerns = concerns;
        this.texts = texts;
        this.processes = processes;
        this.clock = clock;
    }

    Done start(Deed deed, Opening opening) {
        var authority = deed.caller().authority();
        var ref = concerns.last(authority).map(Reference::next).orElse(Reference.FIRST);
        for (int tries = 0; tries < TRIES; tries++, ref = ref.next()) {
            var before = concerns.startedBy(authority, deed.operation());
            if (before.isPresent()) {
                return new Done.Recorded(before.orElseThrow().concern(), true);
            }
            var done = started(deed, opening, ref);
            if (done.isPresent()) {
                return done.orElseThrow();
            }
        }
        throw new IllegalStateException("no reference could be given out");
    }

    private Optional<Done> started(Deed deed, Opening opening, Reference ref) {
        var process = processes.inForce(deed.caller().authority());
        var now = clock.instant();
        var by = deed.caller().actorFor(opening.subject());
        var decision = process.open(ref, opening, by, deed.operation(), now);
        return done(
                deed,
                decision,
                Optional.empty(),
                after -> concerns.add(process.filing(after, now)));
    }

    Done act(Deed deed, Reference ref, Act act, OptionalLong seen) {
        for (int tries = 0; tries < TRIES; tries++) {
            var held =
                    concerns.find(deed.caller().authority(), ref)
                            .filter(there ->
                                    visible(deed.caller(), there.concern())
                                            || act instanceof Act.Complain);
            if (held.isEmpty()) {
                return new Done.Refused(new Refusal.NotYours(), Optional.empty());
            }
            var done = acted(deed, held.orElseThrow(), act, seen);
            if (done.isPresent()) {
                return done.orElseThrow();
            }
        }
        throw new IllegalStateException(ref + " is changed all the time");
    }

    private Optional<Done> acted(Deed deed, Held held, Act act, OptionalLong seen) {
        var concern = held.concern();
        if (Repeats.has(concern, act, deed.operation(), clock.instant())) {
            return Optional.of(new Done.Recorded(concern, true));
        }
        var process = processes.of(concern);
        var now = clock.instant();
        var actor = deed.caller().actorFor(concern, process);
        var decision = process.act(concern, act, actor, seen, deed.operation(), now);
        return done(
                deed,
                decision,
                Optional.of(concern),
                after -> concerns.replace(held, process.filing(after, now)));
    }

    /** What becomes of a decision; empty when somebody else came first. */
    private Optional<Done> done(
            Deed deed,
            Decision decision,
            Optional<Concern> concern,
            Function<Concern, Outcome> keep) {
        return switch (decision) {
            case Refusal refusal -> Optional.of(new Done.Refused(refusal, concern));
            case Decision.Change change when deed.tried() -> Optional.of(new Done.Would(change));
            case Decision.Change change -> {
                texts.keep(deed.caller().authority(), deed.said(), bound(deed, concern));
                var after = ShownMessages.in(change.concern(), deed);
                if (keep.apply(after) != Outcome.KEPT) {
                    yield Optional.empty();
                }
                logged(change);
                yield Optional.of(new Done.Recorded(after, false));
            }
        };
    }

    private Text.Bound bound(Deed deed, Optional<Concern> concern) {
        var today = London.day(clock.instant());
        return new Text.Bound(today, concern.map(Concern::ref), deed.operation());
    }

    private boolean visible(Caller caller, Concern concern) {
        return caller.maySee(concern, processes.of(concern));
    }

    Optional<Concern> find(Caller caller, Reference ref) {
        return concerns.find(caller.authority(), ref)
                .map(Concerns.Held::concern)
                .filter(concern -> visible(caller, concern));
    }

    /** A concern that somebody was shown and that is no longer theirs to see. */
    Optional<Concern> formerly(Caller caller, Reference ref) {
        return concerns.find(caller.authority(), ref)
                .map(Concerns.Held::concern)
                .filter(concern -> concern.shown().containsKey(caller.id()))
                .filter(concern -> caller.mayKnow(concern.subject()))
                .filter(concern -> !visible(caller, concern));
    }

    /** Whether it is there, and about a child of whom this person may not know. */
    boolean hides(Caller caller, Reference ref) {
        return concerns.find(caller.authority(), ref)
                .filter(held -> !caller.mayKnow(held.concern().subject()))
                .isPresent();
    }

    private static void logged(Decision.Change change) {
        var concern = change.concern();
        change.events()
                .forEach(event ->
                        LOG.atInfo()
                                .addKeyValue("concern", concern.ref())
                                .addKeyValue("act", event.word())
                                .log(
                                        "{} of {}: {}",
                                        concern.ref(),
                                        concern.authority(),
                                        event.word()));
    }

    Instant now() {
        return clock.instant();
    }
}
