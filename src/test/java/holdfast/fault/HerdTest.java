package holdfast.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything is due at nine after four days off (F26): each manager has one card and not forty,
 * whoever has an urgent one has theirs among the first, and Teams is given no more than it takes of
 * one tenant in any second.
 */
@Tag("faults")
class HerdTest {

    private static final int OF_EACH = 33;

    /** What Teams takes of one app and tenant, and a tenth: the way there is not always as long. */
    private static final int A_SECOND = 55;

    /** To so many people letters go at the same time, so that any of these may come first. */
    private static final int AT_ONCE = 32;

    private static final Duration IN_TIME = Duration.ofMinutes(10);

    @TempDir Path data;

    @Test
    void ten_thousand_due_at_nine_are_one_card_for_each_manager_within_what_teams_takes() {
        var managers = Faults.rounds(60, 300);
        var council = new BigCouncil(managers);
        var directory = council.directory();
        try (var trial =
                new Trial(
                        Place.folder(data.resolve("store")),
                        directory,
                        Seeder.NINE.minusSeconds(300))) {
            var each = Faults.rounds(5, OF_EACH);
            var seeder = new Seeder(directory);
            trial.asked(cabinet -> seeder.due(cabinet, each * managers - 1))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            var urgent = trial.asked(seeder::urgent);
            trial.expects(urgent, Seeder.NINE, IN_TIME);
            var node = trial.node(council.in(data.resolve("people")));
            node.looksRound();
            trial.clock(Seeder.NINE, node);
            trial.settle(node);

            assertThat(trial.findings()).isEmpty();
            var cards = trial.teams().sent(FakeTeams.Sent::isNew);
            assertThat(cards.stream().collect(groupingBy(FakeTeams.Sent::chat, counting())))
                    .hasSize(managers + managers / 10)
                    .allSatisfy((_, count) -> assertThat(count).isOne());
            assertThat(cards.stream().limit(AT_ONCE).map(FakeTeams.Sent::chat))
                    .contains(trial.somebody(seeder.manager(urgent)).chat());
            assertThat(busiestSecond(trial.teams().sent())).isLessThanOrEqualTo(A_SECOND);
        }
    }

    /** The most that came within any one second. */
    private static int busiestSecond(List<FakeTeams.Sent> sent) {
        var times = sent.stream().map(FakeTeams.Sent::machine).sorted().toList();
        var most = 0;
        for (int first = 0, last = 0; last < times.size(); last++) {
            while (!second(times.get(first)).isAfter(times.get(last))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private static Instant second(Instant from) {
        return from.plusSeconds(1);
    }
}
