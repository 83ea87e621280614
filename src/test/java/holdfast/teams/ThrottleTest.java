package holdfast.teams;

import static holdfast.teams.Errand.Kind.LETTER;
import static holdfast.teams.Errand.Kind.REDRAW;
import static holdfast.teams.Errand.Kind.REPLY;
import static holdfast.teams.Teams.YORK;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.teams.Errand.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast the bot may speak, to one chat and in one tenant. */
class ThrottleTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** So many in so long to one chat, as Microsoft says. */
    private static final Map<Duration, Integer> TO_ONE_CHAT =
            Map.of(
                    SECOND,
                    7,
                    Duration.ofSeconds(2),
                    8,
                    Duration.ofSeconds(30),
                    60,
                    Duration.ofHours(1),
                    1_800);

    private final SetTime time = new SetTime();
    private final AtomicInteger nodes = new AtomicInteger(1);
    private final Throttle throttle = new Throttle(nodes::get, time);
    private final Map<String, List<Long>> sent = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_asked_no_chat_gets_more_than_teams_allows_in_any_stretch(long seed) {
        var dice = new Random(seed);
        for (var n = 0; n < 8_000; n++) {
            asks("chat-" + dice.nextInt(2), Kind.values()[dice.nextInt(3)])
                    .ifPresent(wait -> time.passes(impatient(dice, wait)));
            if (dice.nextInt(500) == 0) {
                time.passes(Duration.ofMinutes(dice.nextInt(70)));
            }
        }

        assertThat(sent).hasSize(2);
        sent.values()
                .forEach(moments ->
                        TO_ONE_CHAT.forEach((stretch, limit) ->
                                assertThat(most(moments, stretch))
                                        .as("in " + stretch)
                                        .isLessThanOrEqualTo(limit)));
    }

    /** As soon as it may, or before, or a little later. */
    private static Duration impatient(Random dice, Duration wait) {
        return switch (dice.nextInt(3)) {
            case 0 -> wait;
            case 1 -> wait.dividedBy(2).plusNanos(1);
            default -> wait.plusMillis(dice.nextInt(400));
        };
    }

    @ParameterizedTest(name = "{0} nodes: {1} in a second at most, and {2} in a minute at least")
    @CsvSource({"1, 50, 2900", "2, 25, 1400", "3, 16, 860", "10, 5, 200"})
    void a_tenant_gets_its_share_in_any_second_and_nearly_all_of_it(int live, int most, int least) {
        nodes.set(live);
        var start = time.currentTimeNanos();
        for (var n = 0; time.currentTimeNanos() - start < Duration.ofMinutes(1).toNanos(); n++) {
            goes("chat-" + n);
        }

        var all = sent.values().stream().flatMap(List::stream).sorted().toList();
        assertThat(most(all, SECOND)).isLessThanOrEqualTo(most);
        assertThat(all).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void a_node_that_joins_takes_its_share_from_the_next_second_on() {
        asks("chat-0", LETTER);
        nodes.set(2);
        var start = time.currentTimeNanos();
        for (var n = 1; time.currentTimeNanos() - start < SECOND.toNanos(); n++) {
            goes("chat-" + n);
        }

        assertThat(sent).hasSizeBetween(20, 26);
    }

    @Test
    void one_tenant_does_not_slow_another() {
        drain(LETTER);

        assertThat(throttle.ask(new Authority("luton"), "chat-1", LETTER)).isZero();
    }

    @Test
    void letters_leave_room_for_replies_in_the_same_chat() {
        for (var n = 0; n < 10; n++) {
            asks("chat-1", LETTER);
            time.passes(Duration.ofMillis(100));
        }

        assertThat(asks("chat-1", REPLY)).isEmpty();
        assertThat(asks("chat-1", REDRAW)).isPresent();
    }

    @Test
    void a_reply_that_waits_for_the_tenants_turn_goes_before_every_letter() {
        drain(LETTER);
        var wait = asks("mine", REPLY).orElseThrow();
        time.passes(wait);

        assertThat(asks("somebody", LETTER)).as("though its turn has come").isPresent();
        assertThat(asks("mine", REPLY)).isEmpty();
        time.passes(Duration.ofMillis(100));
        assertThat(asks("somebody", LETTER)).isEmpty();
    }

    @Test
    void a_chat_for_which_teams_asks_for_a_pause_has_it_and_no_other() {
        throttle.silence(YORK, "chat-1", Optional.of(Duration.ofSeconds(30)));

        for (var kind : Kind.values()) {
            assertThat(asks("chat-1", kind)).contains(Duration.ofSeconds(30));
        }
        assertThat(asks("chat-2", LETTER)).isEmpty();
        time.passes(Duration.ofMillis(29_999));
        assertThat(asks("chat-1", LETTER)).contains(Duration.ofMillis(1));
        time.passes(Duration.ofMillis(1));
        assertThat(asks("chat-1", LETTER)).isEmpty();
    }

    @Test
    void a_shorter_pause_does_not_end_a_longer_one() {
        throttle.silence(YORK, "chat-1", Optional.of(Duration.ofSeconds(30)));

        assertThat(throttle.silence(YORK, "chat-1", Optional.of(SECOND)))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void when_teams_does_not_say_for_how_long_each_pause_is_twice_the_last_until_it_takes_one() {
        var pauses = IntStream.range(0, 9).mapToObj(_ -> pause()).toList();
        throttle.taken(YORK, "chat-1");

        assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 256L);
        assertThat(pause()).isEqualTo(2);
    }

    private long pause() {
        var pause = throttle.silence(YORK, "chat-1", Optional.empty());
        time.passes(pause);
        return pause.toSeconds();
    }

    @Test
    void a_chat_unused_for_an_hour_is_forgotten_and_one_that_must_be_silent_is_not() {
        throttle.silence(YORK, "silent", Optional.of(Duration.ofHours(3)));
        IntStream.range(0, 1_000).forEach(n -> throttle.ask(YORK, "chat-" + n, REPLY));
        assertThat(throttle.chats()).isEqualTo(1_001);

        time.passes(Duration.ofHours(2));
        throttle.ask(YORK, "silent", REPLY);
        IntStream.range(0, 2_000).forEach(n -> throttle.ask(YORK, "other-" + n, REPLY));

        assertThat(throttle.chats()).as("one in, one out").isLessThanOrEqualTo(2_001);
        assertThat(throttle.ask(YORK, "silent", REPLY)).isEqualTo(Duration.ofHours(1));
    }

    private void drain(Kind kind) {
        for (var n = 0; n < 100 && asks("drain-" + n, kind).isEmpty(); n++) {
            time.passes(Duration.ofNanos(1));
        }
    }

    /** Waits for as long as it is told to, which is not much longer than it has to. */
    private void goes(String chat) {
        for (var asked = 0; asked < 4; asked++) {
            var wait = asks(chat, LETTER);
            if (wait.isEmpty()) {
                return;
            }
            time.passes(wait.get());
        }
        throw new AssertionError("told to wait again and again");
    }

    /** How long it must wait; none when it went. */
    private Optional<Duration> asks(String chat, Kind kind) {
        var wait = throttle.ask(YORK, chat, kind);
        if (wait.isZero()) {
            sent.computeIfAbsent(chat, _ -> new ArrayList<>()).add(time.currentTimeNanos());
        }
        return Optional.of(wait).filter(Duration::isPositive);
    }

    /** The most of them in any stretch of that length, both its ends included. */
    private static int most(List<Long> moments, Duration stretch) {
        var most = 0;
        for (int first = 0, last = 0; last < moments.size(); last++) {
            while (moments.get(last) - moments.get(first) > stretch.toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
