package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import holdfast.notice.Messenger.Outcome.Unfit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams' answer to a letter means, however odd. */
class OutcomesTest {

    @AutoClose private final Teams teams = Teams.open();

    @ParameterizedTest(name = "{0} {1} is for good: {2}")
    @CsvSource({
        "403, BotDisabledByAdmin, disabled-by-admin",
        "403, BotNotInConversationRoster, not-in-chat",
        "403, ConversationBlockedByUser, blocked",
        "403, MessageWritesBlocked, writes-blocked",
        "403, ForbiddenOperationException, forbidden",
        "403, SomethingElse, forbidden",
        "410, Gone, http-410",
    })
    void some_answers_are_for_good(int status, String code, String reason) {
        teams.connector.answers(
                LocalConnector.with(status, "{\"error\": {\"code\": \"" + code + "\"}}"));

        assertThat(send(teams)).isEqualTo(new Refused(reason));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"413, MessageSizeTooBig, too-large", "400, BadSyntax, bad-request"})
    void some_say_that_the_letter_is_wrong_and_not_the_person(
            int status, String code, String reason) {
        teams.connector.answers(
                LocalConnector.with(status, "{\"error\": {\"code\": \"" + code + "\"}}"));

        assertThat(send(teams)).isEqualTo(new Unfit(reason));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @Test
    void a_bot_that_is_not_believed_shuts_nobodys_mailbox_and_its_letters_wait() {
        teams.connector.answers(LocalConnector.with(401, "{}"));

        assertThat(send(teams)).isEqualTo(new Later("unauthorised", Duration.ofMinutes(5)));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @Test
    void a_teams_that_cannot_be_reached_has_surely_taken_nothing() {
        teams.hears(teams.activity("messageReaction"));
        teams.connector.close();

        assertThat(teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING))
                .isEqualTo(new Later("unreachable", Duration.ofSeconds(30)));
    }

    @ParameterizedTest(name = "{0} passes")
    @ValueSource(ints = {302, 307, 408, 409, 412, 500, 501, 502, 503, 504})
    void some_answers_pass(int status) {
        teams.connector.answers(LocalConnector.with(status, "Service busy, not JSON"));

        assertThat(send(teams)).isEqualTo(new Unclear("http-" + status, Optional.empty()));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @ParameterizedTest(name = "{0}, Retry-After {1}: {2}")
    @CsvSource({
        "429, 30, PT30S",
        "503, 5, PT5S",
        "412, 4, PT4S",
        "429, soon, PT2S",
        "429, -1, PT2S",
        "429, 99999999999999999999, PT2S",
    })
    void what_teams_puts_off_has_surely_not_been_taken(int status, String header, Duration wait) {
        teams.connector.answers(LocalConnector.with(status, Map.of("Retry-After", header)));

        assertThat(send(teams))
                .isInstanceOfSatisfying(
                        Later.class,
                        later -> {
                            assertThat(later.reason()).isEqualTo("http-" + status);
                            assertThat(later.after()).isEqualTo(wait);
                        });
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @ParameterizedTest(name = "{0}, Retry-After {1}")
    @CsvSource({"503, 0", "500, 30", "502, 30", "504, 30"})
    void what_somebody_else_may_have_taken_before_it_failed_stays_unclear(
            int status, String header) {
        teams.connector.answers(LocalConnector.with(status, Map.of("Retry-After", header)));

        assertThat(send(teams))
                .isInstanceOfSatisfying(
                        Unclear.class,
                        unclear -> assertThat(unclear.reason()).isEqualTo("http-" + status));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @Test
    void the_time_to_wait_may_be_given_as_a_date() {
        var later = Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC);
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(later);
        teams.connector.answers(LocalConnector.with(429, Map.of("Retry-After", date)));

        assertThat(send(teams))
                .isInstanceOfSatisfying(
                        Later.class,
                        put ->
                                assertThat(put.after())
                                        .isBetween(
                                                Duration.ofSeconds(500), Duration.ofSeconds(600)));
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (var elsewhere = new LocalConnector()) {
            teams.connector.answers(LocalConnector.with(307, Map.of("Location", elsewhere.url())));

            assertThat(send(teams)).isEqualTo(new Unclear("http-307", Optional.empty()));
            assertThat(elsewhere.sent()).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void a_connector_that_never_answers_is_given_up() throws IOException {
        try (var hasty = new Teams(Teams.SHORT)) {
            hasty.connector.answers(hasty.connector.silence());

            assertThat(send(hasty)).isEqualTo(new Unclear("timeout", Optional.empty()));
        }
    }

    @Test
    void a_connector_that_hangs_up_leaves_it_unclear() {
        teams.connector.answers(LocalConnector.hangingUp());

        assertThat(send(teams)).isEqualTo(new Unclear("connection", Optional.empty()));
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    /** The guard is {@code FirstOf}. */
    @ParameterizedTest(name = "{0} without an end: {1}")
    @CsvSource({"201, Taken[activity=]", "403, Refused[reason=forbidden]"})
    @Timeout(60)
    void an_answer_without_an_end_is_read_as_far_as_it_matters(int status, String outcome) {
        var said = new AtomicLong();
        teams.connector.answers(LocalConnector.withoutEnd(status, said));

        assertThat(send(teams)).hasToString(outcome);
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
        assertThat(said.get()).isLessThan(64L * 1024 * 1024);
    }

    /** The guard is the time a whole call may take, however often a byte comes. */
    @Test
    @Timeout(60)
    void an_answer_that_comes_byte_by_byte_is_given_up() throws IOException {
        var patient = Duration.ofSeconds(20);
        var patience = new Patience(patient, patient, Duration.ofMillis(900), patient);
        try (var hasty = new Teams(patience)) {
            hasty.connector.answers(hasty.connector.dripping());

            assertThat(send(hasty)).isEqualTo(new Unclear("timeout", Optional.empty()));
        }
    }

    @Test
    void an_answer_broken_off_leaves_it_unclear() {
        teams.connector.answers(LocalConnector.brokenOff());

        assertThat(send(teams)).isInstanceOf(Unclear.class);
        assertThat(teams.connector.sent()).as("said once").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{}"})
    void a_message_is_taken_even_when_its_id_is_not_told(String body) {
        teams.connector.answers(LocalConnector.with(201, body));

        assertThat(send(teams)).isEqualTo(new Taken(""));
    }

    private static Outcome send(Teams teams) {
        teams.hears(teams.activity("messageReaction")); // gives the mailbox its address
        return teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING);
    }
}
