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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} between commit and reply (F1), between lapse and ping (F2), between ping and mark
 * (F3), and at every other instant at which Holdfast changes anything: the case is played through
 * with a death before and after each of its calls, and ends as if nothing had been.
 *
 * <p>Guards: the operation under which an act is kept ({@code conversation.Submitting#find} and
 * {@code Concerns.startedBy}) for F1; the notices owed in the concern's own document ({@code
 * concern.Ledger}) for F2; the mark that is kept right after sending ({@code watch.Keeping#mark}),
 * and the notice's stable id, for F3.
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

    @Test
    void nothing_is_lost_and_nothing_counts_twice_whenever_it_is_killed() {
        var process = RunningNode.start();
        var undisturbed = played(process, "none", Optional.empty());
        process = undisturbed.node();
        assertThat(undisturbed.deaths()).isZero();
        var points = chosen(undisturbed.calls());

        for (var point : points) {
            var played = played(process, point.replaceAll("\\W", "-"), Optional.of(point));
            assertThat(played.deaths()).as("killed %s", point).isEqualTo(1);
            process = played.node();
        }
        process.close();
    }

    /** The case in a folder of its own; the checker has nothing to say about it. */
    private OneCase played(RunningNode process, String folder, Optional<String> point) {
        var place = Place.folder(data.resolve(folder));
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

    /** In every build the instants that have names; else all of them. */
    private static List<String> chosen(Map<String, Integer> calls) {
        return Faults.whole() ? points(calls) : NAMED;
    }
}
