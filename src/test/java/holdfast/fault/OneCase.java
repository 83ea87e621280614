package holdfast.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * A case from its notification to its end, and another that nobody answers: everything by which
 * Holdfast changes what it keeps, in a fixed order. Whenever the node dies it is started again, and
 * whoever was waiting for an answer tries again.
 */
final class OneCase {

    private static final Instant SENT = Instant.parse("2025-04-16T09:00:00Z");
    private static final Instant REMINDED = Instant.parse("2025-05-02T11:00:00Z");
    private static final String IRO = "f67a73f9-1da3-4124-974d-72e2bc80841b";
    private static final String MANAGER = "5a8330d1-0058-404a-9fc7-c87be8e5b3e9";
    private static final Duration IN_TIME = Duration.ofMinutes(2);

    /** A try that fails this often fails for another reason. */
    private static final int TRIES = 4;

    private final Trial trial;
    private Optional<CompletableFuture<RunningNode>> next = Optional.empty();
    private RunningNode node;
    private int deaths;

    OneCase(Trial trial, RunningNode process) {
        this.trial = trial;
        this.node = trial.open(process, Node.BY_HAND);
    }

    static Instant start() {
        return SENT;
    }

    /** How often each call was made that changes anything. */
    Map<String, Integer> calls() {
        return node.calls();
    }

    /** The node that is alive now. */
    RunningNode node() {
        return node;
    }

    int deaths() {
        return deaths;
    }

    /** Plays it through, with a death at the point. */
    void play(Optional<String> point) {
        node.arm(point);
        next = point.map(_ -> trial.warm());
        var iro = trial.somebody(IRO);
        var manager = trial.somebody(MANAGER);
        var first = done(Doing.notifies(iro, "1001", "No visit since March"));
        var second = done(Doing.types(trial.teams(), iro, "1002", "The plan is late"));
        round();
        done(Doing.acknowledges(manager, first));
        done(Doing.answers(manager, first, "She was seen on Monday"));
        round();
        at(REMINDED);
        trial.expects(second, Seeder.NINE, IN_TIME);
        at(Seeder.NINE.plusSeconds(1));
        at(trial.now().plusSeconds(61)); // what was put off, or left to a node that is dead
        at(trial.now().plusSeconds(61));
    }

    private void at(Instant now) {
        trial.clock(now, node);
        round();
    }

    private void round() {
        survived(() -> node.round());
    }

    private String done(Doing doing) {
        trial.does(doing);
        survived(() -> {
            doing.at(node);
            return doing.recorded().isPresent();
        });
        return doing.recorded().orElseThrow();
    }

    private void survived(BooleanSupplier step) {
        for (var n = 0; n < TRIES; n++) {
            var before = trial.now();
            if (step.getAsBoolean()) {
                return;
            }
            if (!node.dies()) {
                continue; // it lives: asked again
            }
            deaths++;
            trial.doubt(before);
            trial.leasesRunOut();
            node =
                    next.map(CompletableFuture::join)
                            .map(warm -> trial.open(warm, Node.BY_HAND))
                            .orElseGet(() -> trial.node(Node.BY_HAND));
            next = Optional.empty();
        }
        throw new AssertionError("it went wrong " + TRIES + " times");
    }
}
