package holdfast.rehearsal;

import static holdfast.rehearsal.RunningOffice.texts;
import static holdfast.rehearsal.Town.IRIS;
import static holdfast.rehearsal.Town.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams would do about a person for whom the app has been removed. */
class RemovedAppTest {

    @TempDir static Path data;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = new RunningOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void begin() {
        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
    }

    @Test
    void the_bot_is_told_and_no_longer_reaches_the_person() {
        assertThat(install(MAX, false)).isEqualTo("{\"installed\":false}");

        office.bot().tell(MAX, "Are you there?");
        office.bot().tell(IRIS, "You are.");

        assertThat(office.bot().actions(MAX)).endsWith("remove");
        assertThat(texts(office.chat(MAX))).containsExactly("Hello.");
        assertThat(texts(office.chat(IRIS))).containsExactly("Hello.", "You are.");
    }

    @Test
    void the_bot_reads_why_it_cannot_write_there() {
        install(MAX, false);

        var answer =
                office.call(
                        "POST",
                        "/rehearsal/teams/v3/conversations/a:" + MAX + "/activities",
                        "{\"type\":\"message\",\"text\":\"Are you there?\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("error").path("code").asString())
                .isEqualTo("BotNotInConversationRoster");
        assertThat(answer.body().path("error").path("message").asString())
                .isEqualTo("The bot is not in this chat.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"say", "press"})
    void the_person_cannot_speak_to_it(String call) {
        install(MAX, false);
        var heard = office.bot().heard().size();

        var answer =
                office.call(
                        "POST",
                        "/rehearsal/people/%s/%s".formatted(MAX, call),
                        "{\"text\":\"hi\",\"verb\":\"show\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error())
                .isEqualTo(
                        "The app is not installed for Max Hill. PUT /rehearsal/people/%s/installed can put it back.",
                        MAX);
        assertThat(office.bot().heard()).hasSize(heard);
    }

    @Test
    void what_is_done_twice_is_done_once() {
        install(MAX, true);
        install(MAX, false);
        install(MAX, false);
        install(MAX, true);
        install(MAX, true);

        assertThat(office.bot().actions(MAX))
                .endsWith("add", "remove", "add")
                .doesNotContain("add-upgrade");
        assertThat(texts(office.chat(MAX))).containsExactly("Hello.", "Hello.");
        assertThat(office.say(MAX, "hi")).containsExactly("You said: hi");
    }

    @Test
    void a_reset_puts_it_back() {
        install(MAX, false);

        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");

        assertThat(texts(office.chat(MAX))).containsExactly("Hello.");
        assertThat(office.say(MAX, "hi")).containsExactly("You said: hi");
    }

    private String install(String person, boolean installed) {
        return office.call(
                        "PUT",
                        "/rehearsal/people/" + person + "/installed",
                        "{\"installed\":%s}".formatted(installed))
                .body()
                .toString();
    }
}
