package holdfast.config;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.storage.StoreUnavailable;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Auditor.Tally;
import holdfast.watch.Survey.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What whoever asks after Holdfast's health is told. */
class WellnessTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Authority YORK = new Authority("york");

    private static void isDown(Health health, String because) {
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("because", because);
    }

    private static void isUp(Health health) {
        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void every_bot_that_gets_no_token_is_named() {
        isUp(Wellness.bots(List.of()));
        isDown(
                Wellness.bots(
                        List.of(
                                "The bot of york gets no token: x.",
                                "The bot of luton gets no token: y.")),
                "The bot of york gets no token: x. The bot of luton gets no token: y.");
    }

    @Test
    void the_watch_is_well_for_a_minute_after_its_last_round() {
        isUp(Wellness.watch(NINE, NINE.plusSeconds(60)));
        isDown(
                Wellness.watch(NINE, NINE.plusSeconds(61)),
                "The watch has gone no round since 2026-03-02T09:00:00Z. The log says why.");
    }

    @Test
    void the_auditor_must_have_looked_within_a_quarter_of_an_hour() {
        var late = NINE.plus(Duration.ofMinutes(15)).plusSeconds(1);
        var none = Optional.of(new Report(NINE, List.of(), Map.of()));

        isUp(Wellness.auditor(none, NINE, late.minusSeconds(1)));
        isUp(Wellness.auditor(Optional.empty(), NINE, late.minusSeconds(1)));
        isDown(
                Wellness.auditor(none, NINE, late),
                "The auditor has not looked since 2026-03-02T09:00:00Z. The log says why.");
        isDown(
                Wellness.auditor(Optional.empty(), NINE, late),
                "The auditor has not looked since 2026-03-02T09:00:00Z. The log says why.");
    }

    @Test
    void what_the_auditor_found_is_told_by_reference_the_first_twelve_of_each() {
        var findings =
                LongStream.rangeClosed(1001, 1014)
                        .<Finding>mapToObj(n -> new Finding.Late(YORK, new Reference(n), NINE))
                        .toList();
        var tallies = Map.of(YORK, new Tally(14, 14, 14, 0, 0, 0));

        var health = Wellness.auditor(Optional.of(new Report(NINE, findings, tallies)), NINE, NINE);

        isDown(health, "The auditor found something wrong.");
        assertThat(health.getDetails())
                .containsEntry(
                        "york late",
                        "Due for more than 5 minutes and not seen to. Tell whoever runs Holdfast:"
                                + " C-1001, C-1002, C-1003, C-1004, C-1005, C-1006, C-1007, C-1008,"
                                + " C-1009, C-1010, C-1011, C-1012 and 2 more");
    }

    @Test
    void a_clock_that_is_doubted_is_not_well() {
        isUp(Wellness.clock(Optional.empty()));
        isDown(
                Wellness.clock(Optional.of(NINE)),
                "The machine's clock jumped to 2026-03-02T09:00:00Z, and nothing has confirmed it."
                        + " Look at the machine's clock.");
    }

    @Test
    void without_a_council_nobody_is_served() {
        isUp(Wellness.councils(1));
        isDown(Wellness.councils(0), "No council is set up.");
    }

    @Test
    void a_store_that_answers_is_well_and_one_that_fails_is_not() {
        isUp(new StoreHealth(() -> {}, Duration.ofSeconds(9)).health());
        isDown(
                failing(new StoreUnavailable("The file is locked.")),
                "The store fails: The file is locked.");
    }

    private static Health failing(RuntimeException failure) {
        return new StoreHealth(
                        () -> {
                            throw failure;
                        },
                        Duration.ofSeconds(9))
                .health();
    }

    /** A parser quotes what it could not read, and health is open to whoever asks. */
    @Test
    void only_the_stores_own_sentence_is_repeated() {
        isDown(
                failing(new IllegalStateException("mum said no to 4711")),
                "The store fails: IllegalStateException.");
    }

    @Test
    void a_store_that_hangs_is_asked_once_and_holds_up_nobody() throws InterruptedException {
        var asked = new AtomicInteger();
        var free = new CountDownLatch(1);
        var health =
                new StoreHealth(
                        () -> {
                            asked.incrementAndGet();
                            try {
                                free.await(9, SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        Duration.ofMillis(50));

        for (var times = 0; times < 3; times++) {
            isDown(health.health(), "The store has not answered within 50 ms.");
        }
        free.countDown();

        assertThat(asked).hasValue(1);
    }
}
