package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a storm reaches its people: 2,000 letters to 2,000 people, through a Teams that limits a
 * bot as Microsoft says, against the 40 seconds that this takes at best. It is measured and never
 * judged; only what came is checked.
 */
@Tag("bench")
class SenderBench {

    private static final int ROUNDS = 5;

    /** A manager for each and an IRO for every ten of them are 2,000 people, with a letter each. */
    private static final int TEAMS = 1_818;

    private static final int TEAMS_OF_A_WARM_UP = 455;
    private static final Duration IN_TIME = Duration.ofMinutes(10);

    @TempDir Path data;

    /**
     * What one storm took.
     *
     * @param sending seconds from the first letter to the last
     * @param all seconds from when they were due to the last letter
     * @param cpu seconds of the node's processor time
     * @param refused how often Teams said that it was too much
     */
    private record Storm(int letters, double sending, double all, double cpu, int refused) {

        double ofTheLimit() {
            return sending * TeamsLimits.IN_A_TENANT / letters;
        }

        @Override
        public String toString() {
            return line(
                    "%d letters: %.2f s from the first to the last, %.3f of the limit;"
                            + " %.2f s from when they were due; %.1f s CPU; %d times 429",
                    letters, sending, ofTheLimit(), all, cpu, refused);
        }
    }

    @Test
    void two_thousand_letters_to_two_thousand_people() {
        try (var process = RunningNode.start("-XX:TieredStopAtLevel=4")) {
            System.out.println("B8, warm-up: " + storm(process, 0, TEAMS_OF_A_WARM_UP));
            var storms =
                    IntStream.rangeClosed(1, ROUNDS)
                            .mapToObj(n -> storm(process, n, TEAMS))
                            .peek(storm -> System.out.println("B8: " + storm))
                            .toList();
            System.out.println(
                    "B8, seconds from the first to the last: " + spread(storms, Storm::sending));
            System.out.println("B8, of the limit: " + spread(storms, Storm::ofTheLimit));
            System.out.println("B8, CPU seconds: " + spread(storms, Storm::cpu));
        }
    }

    private Storm storm(RunningNode process, int n, int teams) {
        var council = new BigCouncil(teams);
        var directory = council.directory();
        var folder = data.resolve("round-" + n);
        try (var trial =
                new Trial(Place.folder(folder), directory, Seeder.NINE.minusSeconds(300))) {
            var limits = new TeamsLimits();
            trial.teams().behaves(limits);
            trial.asked(cabinet -> new Seeder(directory).due(cabinet, teams))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            var node = trial.open(process, Node.BY_HAND, council.in(folder.resolve("people")));
            node.looksRound();
            var due = Instant.now();
            var before = cpu(node);
            trial.clock(Seeder.NINE, node);
            trial.settle(node);
            var cpu = cpu(node) - before;

            assertThat(trial.findings()).isEmpty();
            var times =
                    trial.teams().sent(FakeTeams.Sent::isNew).stream()
                            .map(FakeTeams.Sent::machine)
                            .sorted()
                            .toList();
            assertThat(times).hasSize(teams + (teams + 9) / 10);
            return new Storm(
                    times.size(),
                    seconds(times.getFirst(), times.getLast()),
                    seconds(due, times.getLast()),
                    cpu,
                    limits.refused());
        }
    }

    private static double cpu(RunningNode node) {
        var used = ProcessHandle.of(node.pid()).flatMap(it -> it.info().totalCpuDuration());
        return used.orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }

    private static String spread(List<Storm> storms, ToDoubleFunction<Storm> figure) {
        var sorted = storms.stream().mapToDouble(figure).sorted().toArray();
        return line(
                "median %.3f, from %.3f to %.3f",
                sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static String line(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }
}
