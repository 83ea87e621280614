package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.story.Buckinghamshire;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} between commit and reply (F1), between lapse and ping (F2), between ping and mark
 * (F3), and at every other instant at which Holdfast changes anything: the case is played through
 * with a death before and after each of its calls, and ends as if nothing had been.
 */
@Tag("faults")
class KilledAtEveryInstantTest {

    /** After the commit and before the reply; between lapse and ping; between ping and mark. */
    private static final List<String> NAMED =
            List.of(
                    "after DocumentStore.create:concern 1",
                    "after DocumentStore.create:concern 2",
                    "before Messenger.send 8",
                    "after Messenger.send 8");

    @TempDir Path data;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void nothing_is_lost_and_nothing_counts_twice_whenever_it_is_killed(Ground ground) {
        var process = RunningNode.start();
        var points = quick(ground);
        if (Faults.whole()) {
            var undisturbed = played(ground, process, "none", Optional.empty());
            assertThat(undisturbed.deaths()).isZero();
            points = sample(ground, points(undisturbed.calls()));
            process = undisturbed.node();
        }

        for (var point : points) {
            var played = played(ground, process, point.replaceAll("\\W", "-"), Optional.of(point));
            assertThat(played.deaths()).as("killed %s", point).isEqualTo(1);
            process = played.node();
        }
        process.close();
    }

    /** The case in a place of its own; the checker has nothing to say about it. */
    private OneCase played(
            Ground ground, RunningNode process, String folder, Optional<String> point) {
        var place = ground.in(data.resolve(folder));
        try (var trial = new Trial(place, new Buckinghamshire().directory(), OneCase.start())) {
            var played = new OneCase(trial, process);
            played.play(point);
            assertThat(trial.findings()).as("killed %s", point.orElse("never")).isEmpty();
            trial.lets(played.node());
            return played;
        }
    }

    private static List<String> points(Map<String, Integer> calls) {
        return calls.entrySet().stream()
                .flatMap(call ->
                        IntStream.rangeClosed(1, call.getValue())
                                .mapToObj(n -> call.getKey() + " " + n))
                .flatMap(call -> Stream.of("before " + call, "after " + call))
                .toList();
    }

    /**
     * Over a connection every death takes long: those with names, and every fifth of the others.
     */
    private static List<String> sample(Ground ground, List<String> points) {
        return IntStream.range(0, points.size())
                .filter(n -> ground == Ground.SQLITE || n % 5 == 0 || NAMED.contains(points.get(n)))
                .mapToObj(points::get)
                .toList();
    }

    /** In every build the instants that have names; over a connection the first of them. */
    private static List<String> quick(Ground ground) {
        return ground == Ground.SQLITE ? NAMED : NAMED.subList(0, 1);
    }
}
