package holdfast.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is kept of those who are turned away. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {

    private final List<Refusal> counted = new ArrayList<>();
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Refusals refusals = new Refusals(counted::add, () -> now);

    @Test
    void each_is_counted_and_the_log_says_it_once_a_minute(CapturedOutput log) {
        for (var n = 0; n < 1_000; n++) {
            refusals.note(Refusal.FOREIGN_TENANT, "york");
        }
        refusals.note(Refusal.UNKNOWN_KEY, "");
        now = now.plus(Duration.ofSeconds(61));
        refusals.note(Refusal.FOREIGN_TENANT, "york");

        assertThat(counted).hasSize(1_002);
        assertThat(log.getOut().lines().filter(line -> line.contains("Turned away")))
                .map(line -> line.substring(line.indexOf("Turned away")))
                .containsExactly(
                        "Turned away at the door of york: foreign-tenant. 0 more since this was last said.",
                        "Turned away at the door: unknown-key. 0 more since this was last said.",
                        "Turned away at the door of york: foreign-tenant. 999 more since this was last said.");
    }

    @Test
    void a_clock_that_is_put_back_silences_nothing(CapturedOutput log) {
        refusals.note(Refusal.FORGED, "");
        now = now.minus(Duration.ofHours(2));
        refusals.note(Refusal.FORGED, "");

        assertThat(log.getOut().lines().filter(line -> line.contains("forged"))).hasSize(2);
    }

    @Test
    void whoever_needs_not_say_it_again_is_answered_200_and_everybody_else_is_not() {
        assertThat(Arrays.stream(Refusal.values()).filter(why -> why.status() == 200))
                .containsExactly(
                        Refusal.OTHER_BOT,
                        Refusal.NO_TENANT,
                        Refusal.TWO_TENANTS,
                        Refusal.FOREIGN_TENANT,
                        Refusal.A_BOT,
                        Refusal.NO_CHAT);
    }
}
