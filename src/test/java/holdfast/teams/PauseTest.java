package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Teams asks for a pause in one chat (F20). The guard is {@code Throttle.silence}. */
@Tag("faults")
class PauseTest {

    private static final PersonId OMAR = new PersonId("aaaaaaaa-0000-4000-8000-000000000002");

    private final SetTime time = new SetTime();
    private Teams teams;
    private Mailbox iris;
    private Mailbox omar;

    @BeforeEach
    void open() throws IOException {
        teams = new Teams(Patience.USUAL, new Throttle(() -> 1, time));
        teams.hears(teams.activity("messageReaction")); // gives the mailbox its address
        iris = teams.mailboxes.of(YORK, IRIS);
        var elsewhere = iris.address().orElseThrow().replace("chat-1", "chat-2");
        omar = Mailbox.of(YORK, OMAR).reachedAt(elsewhere);
        teams.connector.answers(LocalConnector.with(429, Map.of("Retry-After", "30")));
        assertThat(send(iris, "n-1")).isEqualTo(later(30));
        teams.connector.answers(LocalConnector.with(201, "{\"id\": \"m-9\"}"));
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void nothing_is_tried_in_that_chat_before_the_pause_is_over_whatever_it_is() {
        time.passes(Duration.ofSeconds(29));

        assertThat(send(iris, "n-1")).isEqualTo(later(1));
        assertThat(send(iris, "n-2")).as("nor what comes after it").isEqualTo(later(1));
        assertThat(teams.messenger.redraw(iris, "m-1", letter("n-0"))).isEqualTo(later(1));
        assertThat(teams.connector.sent()).as("the one that was put off").hasSize(1);
    }

    @Test
    void what_is_sent_to_others_flows() {
        time.passes(Duration.ofSeconds(1));

        assertThat(send(omar, "n-3")).isEqualTo(new Taken("m-9"));
    }

    @Test
    void when_the_pause_is_over_it_goes_in_the_order_in_which_it_waited() {
        time.passes(Duration.ofSeconds(30));

        assertThat(send(iris, "n-1")).isEqualTo(new Taken("m-9"));
        time.passes(Duration.ofSeconds(1));
        assertThat(send(iris, "n-2")).isEqualTo(new Taken("m-9"));
        assertThat(teams.connector.sent()).hasSize(3);
    }

    @Test
    void a_press_in_that_chat_is_answered_all_the_same() {
        assertThat(teams.answers(teams.press("{\"type\": \"Action.Execute\", \"verb\": \"show\"}")))
                .hasToString(
                        "{\"statusCode\":200,"
                                + "\"type\":\"application/vnd.microsoft.activity.message\","
                                + "\"value\":\"The answer cannot be shown just now."
                                + " Type help to see what you can do.\"}");
    }

    private Outcome send(Mailbox to, String notice) {
        return teams.messenger.send(to, letter(notice));
    }

    private static Letter letter(String notice) {
        return new Letter(
                YORK, IRIS, Optional.of("C-7"), Optional.of(notice), Optional.of(Why.PINGED));
    }

    private static Later later(int seconds) {
        var reason = seconds == 30 ? "http-429" : "busy";
        return new Later(reason, Duration.ofSeconds(seconds));
    }
}
