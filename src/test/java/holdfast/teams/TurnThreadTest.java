package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.storage.TimeLeft;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Whatever limits a turn from outside reaches its conversation. */
class TurnThreadTest {

    private static final Duration USUAL = Duration.ofSeconds(5);

    /** F17, F18. Guard: the SDK's pipeline is run on the thread that Teams' call came in on. */
    @Test
    void a_turn_is_heard_with_the_time_that_its_call_has_left() throws IOException {
        var left = new AtomicReference<>(Duration.ZERO);
        try (var teams = new Teams()) {
            teams.conversation.reply =
                    _ -> {
                        left.set(TimeLeft.atMost(USUAL));
                        return Reply.saying("Understood.");
                    };
            TimeLeft.within(
                    Duration.ofSeconds(3), () -> 0, () -> teams.hears(teams.message("mine")));
            assertThat(left).hasValue(Duration.ofSeconds(3));

            TimeLeft.within(
                    Duration.ofSeconds(2),
                    () -> 0,
                    () ->
                            teams.answers(
                                    teams.press(
                                            "{\"type\": \"Action.Execute\", \"verb\": \"show\"}")));
            assertThat(left).hasValue(Duration.ofSeconds(2));
        }
    }
}
