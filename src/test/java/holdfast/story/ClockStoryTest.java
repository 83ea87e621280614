package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Entry;
import holdfast.notice.Messenger.Outcome;
import holdfast.watch.ClockGuard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people see of a clock that jumps (F13, F14) and of the days on which the clocks change
 * (F15). The guards: {@link ClockGuard#instant} holds a jump back; what has rung is a line of the
 * history ({@code Standing.Clock#pingedOn}), so that a step back does not ring it again; {@code
 * Entry.after} numbers the lines, and {@code Untold} goes by these numbers; {@code
 * WorkingDays.between} counts no negative days; {@code London.nine} finds nine o'clock.
 */
@Tag("faults")
class ClockStoryTest {

    @TempDir Path data;

    private static Town raised(Path data, String start) {
        var town = new Town(data, start);
        var iro = town.who("iro");
        town.say(iro, "raise 1001 4 No visit since March");
        town.say(iro, "yes");
        town.messenger().told();
        return town;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2H", "PT72H", "PT17520H"})
    void a_jump_forward_fires_nothing_until_it_is_confirmed(String by) {
        try (var town = raised(data, "2025-04-28")) {
            town.until("2025-05-07T08:30"); // at nine it lapses
            town.messenger().told();
            var before = words(town);
            var machine = new Instant[] {Instant.parse("2025-05-07T07:30:00Z")};
            var nanos = new long[1];
            var guard = new ClockGuard(() -> machine[0], () -> nanos[0], Optional::empty);

            machine[0] = machine[0].plus(Duration.parse(by));
            for (var second = 0; second < 290; second += 10) {
                guard.look();
                town.jumps(guard.instant());
                machine[0] = machine[0].plusSeconds(10);
                nanos[0] += Duration.ofSeconds(10).toNanos();
            }
            assertThat(town.messenger().told()).isEmpty();
            assertThat(words(town)).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PT72H, 2025-05-16", "PT17520H, 2027-05-13"})
    void after_a_confirmed_jump_what_is_due_comes_once(String by, String day) {
        try (var town = raised(data, "2025-05-06")) {
            town.until("2025-05-13");
            town.messenger().told();

            var then = Instant.parse("2025-05-13T09:00:00Z").plus(Duration.parse(by));
            town.jumps(then);
            assertThat(town.messenger().told()).isNotEmpty().allMatch(it -> it.startsWith(day));

            var fired = words(town);
            town.jumps(then.plusSeconds(10)).jumps(then.plusSeconds(20));
            assertThat(town.messenger().told()).isEmpty();
            assertThat(words(town)).isEqualTo(fired).contains("lapsed");
        }
    }

    @Test
    void a_step_back_fires_nothing_twice_and_leaves_the_record_in_order() {
        try (var town = raised(data, "2025-04-28")) {
            town.until("2025-05-07T09:01");
            assertThat(town.messenger().told()).isNotEmpty();

            town.jumps(Instant.parse("2025-05-07T06:01:00Z"));
            town.say(town.who("iro"), "note C-1001 I telephoned");
            town.messenger().told();
            town.until("2025-05-07T09:30");

            assertThat(town.messenger().told()).isEmpty();
            assertThat(words(town)).containsOnlyOnce("lapsed");
            assertOrdered(town.concern("C-1001").history());
        }
    }

    @Test
    void what_began_today_and_ended_yesterday_took_no_negative_time() {
        try (var town = raised(data, "2025-04-29T00:30")) {
            var manager = town.who("team-manager");
            town.jumps(Instant.parse("2025-04-28T21:30:00Z"));
            town.press(
                    manager,
                    "answer",
                    "C-1001",
                    Map.of("position", "done", "text", "Visited yesterday"));
            town.press(town.who("iro"), "accept", "C-1001", Map.of("text", "Good"));

            var report = town.say(town.who("iro-manager"), "report this month").toString();
            assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
            assertThat(report)
                    .contains(took("From the opening of a stage to its answer"))
                    .contains(took("From raising a concern to closing it"));
            assertOrdered(town.concern("C-1001").history());
        }
    }

    @ParameterizedTest(name = "raised {0}, pinged once at {4}")
    @CsvSource({
        "2026-03-20, 2026-03-28T22:00:00Z, 2026-03-30T10:00:00Z, 2026-03-30T08:00:00Z, 2026-03-30 09:00",
        "2026-10-16, 2026-10-24T22:00:00Z, 2026-10-26T10:00:00Z, 2026-10-26T09:00:00Z, 2026-10-26 09:00"
    })
    void where_the_clocks_change_all_comes_once_and_at_nine(
            String start, Instant from, Instant to, Instant nine, String told) {
        try (var town = raised(data, start)) {
            for (var now = from; !now.isAfter(to); now = now.plus(Duration.ofMinutes(30))) {
                town.jumps(now);
                if (now.isBefore(nine)) {
                    assertThat(words(town)).as("at %s", now).doesNotContain("lapsed");
                }
            }

            var manager = town.who("team-manager").name();
            assertThat(town.messenger().told()).containsOnlyOnce(told + " pinged " + manager);
            assertThat(words(town)).containsOnlyOnce("lapsed");
        }
    }

    private static String took(String what) {
        return what + ": half took less than one working day or less, the longest 0 (1 counted)";
    }

    @Test
    void whoever_was_not_told_and_came_after_a_step_back_knows() {
        try (var town = raised(data, "2025-04-28")) {
            town.until("2025-05-07T08:30"); // at nine it lapses
            town.messenger().next(new Outcome.Unfit("too-large"));
            town.until("2025-05-07T09:01");
            assertThat(status(town)).contains("Somebody could not be told");

            town.jumps(Instant.parse("2025-05-07T06:01:00Z"));
            for (var role : List.of("iro", "team-manager", "assistant-director-qa")) {
                town.say(town.who(role), "show C-1001");
            }

            assertThat(status(town)).doesNotContain("Somebody could not be told");
        }
    }

    private static String status(Town town) {
        var said = town.say(town.who("iro-manager"), "status");
        return said.messages().getFirst().card().orElseThrow();
    }

    private static List<String> words(Town town) {
        return town.concern("C-1001").history().stream()
                .map(entry -> entry.event().word())
                .toList();
    }

    private static void assertOrdered(List<Entry> history) {
        assertThat(history.stream().map(Entry::seq).toList())
                .isEqualTo(IntStream.rangeClosed(1, history.size()).boxed().toList());
        var hashes = new HashSet<String>();
        var previous = "";
        for (var entry : history) {
            assertThat(entry.intact()).isTrue();
            assertThat(entry.previous()).isEqualTo(previous);
            previous = entry.hash();
            assertThat(hashes.add(previous)).isTrue();
        }
    }
}
