package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome.Later;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was kept is asked about again before anything goes there. */
class OldAddressTest {

    @AutoClose private final Teams teams = Teams.reached();

    private String kept() {
        return teams.mailboxes.of(YORK, IRIS).address().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net.evil.example/",
                "https://169.254.169.254/",
                "http://evil.example/",
                "http://127.0.0.1@evil.example/",
                ""
            })
    void nothing_goes_to_a_host_that_is_not_on_the_list_any_more(String host) {
        var moved = kept().replace(teams.connector.url(), host);
        teams.mailboxes.change(YORK, IRIS, box -> box.reachedAt(moved));

        assertThat(teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING))
                .isEqualTo(new Later("foreign-host", Duration.ofMinutes(5)));
        assertThat(teams.connector.sent()).isEmpty();
    }

    @Test
    void the_next_thing_heard_of_the_person_puts_it_right() {
        var right = kept();
        teams.mailboxes.change(
                YORK, IRIS, box -> box.reachedAt(right.replace("127.0.0.1", "evil.example")));

        teams.hears(teams.activity("messageReaction"));

        assertThat(kept()).isEqualTo(right);
        teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING);
        assertThat(teams.connector.sent()).hasSize(1);
    }
}
