package holdfast.concern;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What must hold of every matter, whatever people, the post and the clock have done to it. {@code
 * -Dwalks=100000 -Dwalks.seed=7} walks further.
 */
class WalksTest {

    private static final int CONCERNS = Integer.getInteger("walks", 7_000);
    private static final long SEED = Long.getLong("walks.seed", 0);

    @Test
    void every_promise_holds_on_every_walk_and_the_walks_reach_everything() {
        var reached = new Reached();
        var councils = WalkedCouncil.all();
        var begun = 0;
        for (var seed = SEED; begun < CONCERNS; seed++) {
            begun += walks(seed, councils, reached) ? 1 : 0;
        }
        System.out.println(begun + " concerns\n" + reached);
        Everything.isIn(reached);
        Everything.isIn(reached, councils);
    }

    private static boolean walks(long seed, List<WalkedCouncil> councils, Reached reached) {
        var council = councils.get((int) (seed % councils.size()));
        var walk = new Walk(seed, council, reached);
        try {
            return walk.go();
        } catch (AssertionError | RuntimeException e) {
            var steps = String.join("\n", walk.log());
            throw new AssertionError(
                    "walk %d of %s\n%s\n%s".formatted(seed, council.policy().id(), steps, e), e);
        }
    }
}
