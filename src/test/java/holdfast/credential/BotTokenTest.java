package holdfast.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.credential.Issuer.Issued;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the token of a council's bot is kept, and what happens when there is no other. */
@Tag("faults")
class BotTokenTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    private Instant now = NINE;
    private final AtomicInteger issued = new AtomicInteger();
    private boolean isAway;
    private boolean repeats;
    private final BotToken token =
            new BotToken("york", this::issue, () -> now, Duration.ofSeconds(10));

    private Issued issue() throws IOException {
        var number = issued.incrementAndGet();
        if (isAway) {
            throw new IOException("away");
        }
        return new Issued("token-" + (repeats ? 1 : number), now.plus(HOUR));
    }

    @ParameterizedTest(name = "{0} after it was given: {1}")
    @CsvSource({"PT0S, token-1", "PT54M59S, token-1", "PT55M, token-2", "PT2H, token-2"})
    void is_kept_until_five_minutes_before_its_end(Duration after, String shown) throws Exception {
        token.now();
        now = now.plus(after);

        assertThat(token.now()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} after it was given, with the issuer away: {1}")
    @CsvSource({"PT55M, token-1", "PT59M29S, token-1", "PT59M30S, none", "PT61M, none"})
    void is_shown_to_its_end_while_there_is_no_other(Duration after, String shown)
            throws Exception {
        token.now();
        isAway = true;
        now = now.plus(after);

        assertThat(shown()).isEqualTo(shown);
    }

    private String shown() {
        try {
            return token.now();
        } catch (NoToken none) {
            return "none";
        }
    }

    @Test
    void an_issuer_that_is_away_is_left_alone_for_ten_seconds() throws Exception {
        assertThat(token.trouble()).isEmpty();
        isAway = true;
        assertThat(token.isThere()).isFalse();
        now = now.plusSeconds(9);
        assertThatThrownBy(token::now).hasMessage("there is no token for the bot now");
        assertThat(issued.get()).isEqualTo(1);
        assertThat(token.trouble())
                .contains(
                        "The bot of york gets no token: Microsoft Entra cannot be reached (IOException). Everything waits; it is tried again by itself.");

        isAway = false;
        now = now.plusSeconds(1);
        assertThat(token.isThere()).isTrue();
        assertThat(token.now()).isEqualTo("token-2");
        assertThat(token.trouble()).isEmpty();
    }

    /** F24: a clock that was years ahead is set right. */
    @Test
    void a_clock_that_is_set_back_leaves_no_issuer_alone_for_longer() throws Exception {
        isAway = true;
        assertThat(token.isThere()).isFalse();
        isAway = false;

        now = now.minus(Duration.ofDays(365));

        assertThat(token.now()).isEqualTo("token-2");
    }

    @Test
    void a_clock_that_is_set_back_makes_no_token_young_again() throws Exception {
        token.now();

        now = now.minus(Duration.ofDays(365));

        assertThat(token.insteadOf("token-1")).contains("token-2");
    }

    @Test
    void a_hundred_who_ask_at_once_get_the_one_that_one_of_them_fetches() {
        var all = new CountDownLatch(100);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var shown =
                    IntStream.range(0, 100)
                            .mapToObj(_ ->
                                    CompletableFuture.supplyAsync(
                                            () -> {
                                                all.countDown();
                                                return shown();
                                            },
                                            people))
                            .toList();
            assertThat(shown).allSatisfy(it -> assertThat(it.join()).isEqualTo("token-1"));
        }
        assertThat(issued.get()).isEqualTo(1);
    }

    /** An issuer that gives one token at once, and the next when it is let. */
    private BotToken slow(CountDownLatch fetches, CountDownLatch hangs, Duration patience) {
        return new BotToken(
                "york",
                () -> {
                    if (issued.get() > 0 || now.equals(NINE)) {
                        fetches.countDown();
                        hangs.await();
                    }
                    return issue();
                },
                () -> now,
                patience);
    }

    @Test
    void who_waits_for_another_that_fetches_does_not_wait_for_ever() throws Exception {
        var hangs = new CountDownLatch(1);
        var fetches = new CountDownLatch(1);
        var slow = slow(fetches, hangs, Duration.ofMillis(50));
        var first = CompletableFuture.supplyAsync(() -> read(slow));
        fetches.await();

        assertThatThrownBy(slow::now).isInstanceOf(NoToken.class);

        hangs.countDown();
        assertThat(first.join()).isEqualTo("token-1");
    }

    @Test
    @Timeout(10)
    void while_another_fetches_the_one_before_is_shown() throws Exception {
        var hangs = new CountDownLatch(1);
        var fetches = new CountDownLatch(1);
        var slow = slow(fetches, hangs, Duration.ofMinutes(1));
        now = NINE.minusSeconds(1);
        slow.now();
        now = now.plus(Duration.ofMinutes(56));
        var first = CompletableFuture.supplyAsync(() -> read(slow));
        fetches.await();

        assertThat(slow.now()).isEqualTo("token-1");

        hangs.countDown();
        assertThat(first.join()).isEqualTo("token-2");
    }

    private static String read(BotToken token) {
        try {
            return token.now();
        } catch (NoToken none) {
            return "none";
        }
    }

    @Test
    void one_that_is_not_believed_is_replaced_when_it_is_a_minute_old() throws Exception {
        token.now();
        assertThat(token.insteadOf("token-1")).isEmpty();
        assertThat(issued.get()).isEqualTo(1);

        now = now.plusSeconds(60);
        assertThat(token.insteadOf("token-1")).contains("token-2");
        assertThat(token.insteadOf("token-1")).contains("token-2");
        assertThat(token.now()).isEqualTo("token-2");
        assertThat(issued.get()).isEqualTo(2);
    }

    @Test
    void the_same_again_is_no_other() throws Exception {
        repeats = true;
        token.now();
        now = now.plusSeconds(60);

        assertThat(token.insteadOf("token-1")).isEmpty();
    }

    @Test
    void without_another_there_is_none_instead() throws Exception {
        token.now();
        now = now.plusSeconds(60);
        isAway = true;

        assertThat(token.insteadOf("token-1")).isEmpty();
    }
}
