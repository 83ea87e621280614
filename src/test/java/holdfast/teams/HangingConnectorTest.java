package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import holdfast.notice.Notice;
import holdfast.notice.Notice.State.Parked;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A Teams that takes what is sent and does not say so, or says otherwise (F22), and one that is
 * slow to say so (F8).
 */
@Tag("faults")
@Timeout(120)
class HangingConnectorTest {

    private static final String SHOW = "{\"type\": \"Action.Execute\", \"verb\": \"show\"}";

    /** F22. The guard is {@code Notice.ATTEMPTS} in {@code Notice.tried}. */
    @ParameterizedTest
    @ValueSource(strings = {"silence", "reset", "500"})
    void a_notice_of_which_nobody_knows_is_tried_eight_times_and_then_parked(String fault)
            throws IOException {
        try (var teams = met(Teams.SHORT)) {
            teams.connector.answers(
                    switch (fault) {
                        case "silence" -> teams.connector.silence();
                        case "reset" -> LocalConnector.hangingUp();
                        default -> LocalConnector.with(500, "{}");
                    });
            var role = new Role("team-manager");
            var notice =
                    Notice.owed("n-1-1", new Recipient.Named(IRIS, role), Why.PINGED, Instant.MIN);
            var now = Instant.parse("2026-03-02T09:00:00Z");
            while (notice.next().isPresent()) {
                notice = notice.tried(IRIS, send(teams), now);
            }

            assertThat(notice.state()).isInstanceOf(Parked.class);
            assertThat(teams.connector.sent()).hasSize(Notice.ATTEMPTS);
        }
    }

    /** F22. The guard is the time that {@code Post.carry} waits. */
    @Test
    void a_letter_is_given_up_in_less_than_ten_seconds() throws IOException {
        assertThat(Patience.USUAL.whole()).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(Patience.USUAL.turn()).isLessThan(Duration.ofSeconds(10));
        try (var teams = met(Teams.SHORT)) {
            teams.connector.answers(teams.connector.silence());

            assertThat(send(teams)).isEqualTo(new Unclear("timeout", Optional.empty()));
        }
    }

    /** F22. The guard is {@code TeamsAdapter.take}, which gives a turn its time. */
    @Test
    void what_a_press_says_takes_no_longer_than_a_turn_and_the_press_is_answered()
            throws IOException {
        var each = Duration.ofSeconds(20);
        var patience = new Patience(each, each, each, Duration.ofMillis(600));
        try (var teams = met(patience)) {
            teams.connector.answers(teams.connector.silence());
            var said = Collections.nCopies(8, Message.plain("A page."));
            teams.conversation.reply =
                    _ -> new Reply(said, Optional.empty(), Optional.of("Thank you."));
            var start = System.nanoTime();

            var answer = teams.answers(teams.press(SHOW));

            assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(500), each.minusSeconds(5));
        }
    }

    /** F22. The guard is {@code Lanes.enter}. */
    @Test
    void no_more_than_so_many_connections_hang_at_once_and_some_are_left_for_replies()
            throws IOException {
        try (var teams = met(Teams.patience(Duration.ofSeconds(20)))) {
            teams.connector.answers(teams.connector.silence());
            var letters =
                    Stream.generate(() -> supplyAsync(() -> send(teams), eachItsOwn()))
                            .limit(100)
                            .toList();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> letters.stream().filter(it -> it.isDone()).count() == 52);

            assertThat(letters.stream().filter(CompletableFuture::isDone).map(it -> it.join()))
                    .containsOnly(new Later("busy", Duration.ofSeconds(5)));
            assertThat(teams.connector.sent()).hasSize(48);
            teams.connector.answers(LocalConnector.with(201, "{}"));
            teams.hears(teams.press(SHOW));
            assertThat(teams.connector.sent()).as("a reply finds its way").hasSize(49);
        }
    }

    /** F22. The guard is {@code Lanes.leave}, when a call is over, however it ends. */
    @Test
    void whatever_becomes_of_a_call_its_place_is_free_again() throws IOException {
        try (var teams = met(Teams.SHORT)) {
            for (var answer :
                    List.of(
                            teams.connector.silence(),
                            LocalConnector.hangingUp(),
                            LocalConnector.brokenOff(),
                            LocalConnector.with(500, "{}"),
                            LocalConnector.with(201, "{}"))) {
                teams.connector.answers(answer);
                send(teams);
            }

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(teams.lanes.taken()).isZero());
        }
    }

    /**
     * F8. The guard: {@code Throttle} and {@code Post} keep no chat while a letter is under way.
     */
    @Test
    void a_press_is_taken_before_the_card_it_is_on_is_confirmed() throws Exception {
        try (var teams = met(Patience.USUAL)) {
            var there = new CountDownLatch(1);
            var pressed = new CountDownLatch(1);
            teams.connector.answers(exchange -> {
                if (there.getCount() > 0) {
                    there.countDown();
                    await(pressed);
                }
                LocalConnector.with(201, "{\"id\": \"m-9\"}").to(exchange);
            });
            teams.conversation.reply =
                    _ ->
                            new Reply(
                                    List.of(Message.plain("Thank you.")),
                                    Optional.empty(),
                                    Optional.of("Acknowledged."));
            var letter = supplyAsync(() -> send(teams), eachItsOwn());
            there.await();

            var answer = teams.answers(teams.press(SHOW.replace("show", "acknowledge")));
            pressed.countDown();

            assertThat(answer.path("value").asText()).isEqualTo("Acknowledged.");
            assertThat(letter.join()).isEqualTo(new Taken("m-9"));
        }
    }

    private static Executor eachItsOwn() {
        return newVirtualThreadPerTaskExecutor();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Teams met(Patience patience) throws IOException {
        var teams = new Teams(patience);
        teams.hears(teams.activity("messageReaction")); // gives the mailbox its address
        return teams;
    }

    private static Outcome send(Teams teams) {
        return teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING);
    }
}
