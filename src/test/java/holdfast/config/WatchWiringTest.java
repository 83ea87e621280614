package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdfast.concern.Concerns;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Person.Absences;
import holdfast.story.Shire;
import holdfast.watch.Delivery;
import holdfast.watch.Marks;
import holdfast.watch.Returns;
import holdfast.watch.Revisit;
import holdfast.watch.Rounds;
import holdfast.watch.Watch;
import jakarta.servlet.ServletException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** When the watch goes its rounds where real people are served. */
class WatchWiringTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-05T09:00:00Z");

    private final AtomicInteger looked = new AtomicInteger();
    private final Rounds rounds = new Rounds(watch(), Duration.ofDays(1), CLOCK);
    private final WatchWiring wiring = new WatchWiring();

    @AfterEach
    void ends() {
        rounds.stop();
    }

    /** A watch for which nothing is ever due. */
    private Watch watch() {
        var council = new Shire("york");
        var concerns =
                port(
                        Concerns.class,
                        () -> {
                            looked.incrementAndGet();
                            return new Concerns.Due(List.of(), Optional.empty());
                        });
        var mailboxes = port(Mailboxes.class, Object::new);
        var messenger = port(Messenger.class, Object::new);
        var marks = port(Marks.class, Object::new);
        var absences = port(Absences.class, Object::new);
        return new Watch(
                concerns,
                council,
                new Revisit(concerns, council, council, marks, Map::of, CLOCK),
                new Delivery(concerns, council, council, mailboxes, messenger, CLOCK),
                new Returns(List.of(), absences, council, mailboxes, messenger, CLOCK),
                CLOCK);
    }

    private static <T> T port(Class<T> port, Supplier<Object> answer) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(), new Class<?>[] {port}, (_, _, _) -> answer.get()));
    }

    @Test
    void the_rounds_begin_and_end_with_holdfast() {
        var hours = wiring.watchHours(rounds);
        assertThat(hours.isRunning()).isFalse();
        hours.start();
        assertThat(hours.isRunning()).isTrue();
        await().until(() -> rounds.lastRound().isPresent());
        hours.stop();
        assertThat(hours.isRunning()).isFalse();
        assertThat(looked.get()).isEqualTo(1);
    }

    @Test
    void each_turn_brings_a_round_even_one_that_failed() {
        var filter = wiring.roundAfterEachTurn(rounds).getFilter();
        rounds.start();
        await().until(() -> looked.get() == 1);

        assertThatThrownBy(() ->
                        filter.doFilter(
                                new MockHttpServletRequest(),
                                new MockHttpServletResponse(),
                                (_, _) -> {
                                    throw new ServletException("a turn that failed");
                                }))
                .hasMessage("a turn that failed");

        await().until(() -> looked.get() == 2);
        assertThat(wiring.roundAfterEachTurn(rounds).getUrlPatterns())
                .containsExactly("/api/messages");
    }
}
