package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.RequestBuilder;

/** What the endpoint lets in, and what it does with the rest. */
class MessagesControllerTest {

    @AutoClose private final Teams teams = Teams.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/json;charset=utf-16",
                "application/xml"
            })
    void only_json_is_taken(String type) throws Exception {
        assertThat(status(post("/api/messages").header("Content-Type", type).content("{}")))
                .isEqualTo(415);
    }

    @Test
    void a_body_without_a_type_is_not_taken() throws Exception {
        assertThat(status(post("/api/messages").content("{}"))).isEqualTo(415);
    }

    @Test
    void a_packed_body_is_not_taken() throws Exception {
        assertThat(
                        status(
                                post("/api/messages")
                                        .contentType(APPLICATION_JSON)
                                        .header("Content-Encoding", "gzip")
                                        .content("{}")))
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void there_is_only_one_way_to_call_it(String method) throws Exception {
        assertThat(status(request(HttpMethod.valueOf(method), "/api/messages"))).isEqualTo(405);
    }

    @Test
    void more_than_256_kilobytes_is_too_much() {
        var longest = padded(256 * 1024);

        assertThat(teams.post(longest).getStatus()).isEqualTo(200);
        assertThat(teams.post(longest + " ").getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://169.254.169.254/",
                "https://smba.trafficmanager.net@evil.example/",
                ""
            })
    void an_activity_from_elsewhere_is_refused_before_anything_is_done(String address) {
        var response = teams.hears(teams.message("status").put("serviceUrl", address));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.mailboxes.written).isEmpty();
    }

    private int status(RequestBuilder request) throws Exception {
        return teams.door().perform(request).andReturn().getResponse().getStatus();
    }

    private String padded(int size) {
        var activity = teams.message("status").toString();
        return activity + " ".repeat(size - activity.getBytes(UTF_8).length);
    }
}
