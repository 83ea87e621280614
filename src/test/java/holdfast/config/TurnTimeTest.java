package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.TimeLeft;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The time a turn of a person has with the store. */
class TurnTimeTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicLong nanos = new AtomicLong();

    private void turn(FilterChain chain) throws ServletException, IOException {
        new TurnTime(TurnTime.USUAL, nanos::get)
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }

    /** F17, F18. Guard: TurnTime binds the time a turn has left. */
    @Test
    void a_turn_has_eight_seconds_in_all() throws ServletException, IOException {
        turn((_, _) -> {
            assertThat(TimeLeft.atMost(LONG)).isEqualTo(Duration.ofSeconds(8));
            nanos.set(Duration.ofSeconds(5).toNanos());
            assertThat(TimeLeft.atMost(LONG)).isEqualTo(Duration.ofSeconds(3));
        });
    }

    @Test
    void what_goes_wrong_in_a_turn_goes_wrong_as_before() {
        var wrong = new IOException("gone");

        assertThatThrownBy(() ->
                        turn((_, _) -> {
                            throw wrong;
                        }))
                .isSameAs(wrong);
    }

    @Test
    void it_stands_before_the_one_endpoint_teams_calls() {
        assertThat(new OutageWiring().turnTime().getUrlPatterns()).containsExactly("/api/messages");
    }
}
