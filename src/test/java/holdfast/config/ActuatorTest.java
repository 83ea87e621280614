package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.Holdfast;
import holdfast.people.Authority;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;

/** What the started Holdfast tells an operator over HTTP. */
class ActuatorTest {

    @TempDir static Path data;
    private static ConfigurableApplicationContext holdfast;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void starts() {
        holdfast =
                new SpringApplicationBuilder(Holdfast.class)
                        .run(
                                "--server.port=0",
                                "--server.shutdown=immediate",
                                "--logging.level.root=warn",
                                "--holdfast.data=" + data,
                                "--holdfast.anchors=" + data.resolve("on-another-disk"));
    }

    @AfterAll
    static void stops() {
        holdfast.close();
        CLIENT.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var port = holdfast.getEnvironment().getRequiredProperty("local.server.port");
        var uri = URI.create("http://127.0.0.1:" + port + "/actuator" + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void is_well(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void is_ready_when_its_councils_are_there_and_stays_so_while_its_store_is_away()
            throws Exception {
        assertThat(get("/health/readiness").body())
                .contains("\"councils\":{\"details\":{\"councils\":")
                .contains("\"readinessState\"")
                .doesNotContain("store");
        assertThat(get("/health").body()).contains("\"store\":{\"status\":\"UP\"}");
    }

    /** F17, F18. Guard: the order of the filters; the door may take seconds. */
    @Test
    void counts_a_turns_time_from_before_the_door() {
        assertThat(order("turnTime")).isLessThan(order("doorAtTheEndpoint"));
        assertThat(order("doorAtTheEndpoint")).isLessThan(order("turnTimer"));
    }

    private static int order(String filter) {
        return holdfast.getBean(filter, FilterRegistrationBean.class).getOrder();
    }

    @Test
    void keeps_its_anchors_in_the_folder_that_was_named() {
        holdfast.getBean(AnchorFolder.class)
                .keep(new Authority("york"), LocalDate.parse("2025-05-06"), "anchors");

        assertThat(data.resolve("on-another-disk/york/2025-05-06.txt")).hasContent("anchors");
    }

    @Test
    void lives_without_its_store() throws Exception {
        assertThat(get("/health/liveness").body()).doesNotContain("store", "councils");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holdfast_open{council=\"york\"} 0.0",
                "holdfast_due{council=\"york\"} 0.0",
                "holdfast_late{council=\"york\"} 0.0",
                "holdfast_owed{council=\"york\"} 0.0",
                "holdfast_failed{council=\"york\"} 0.0",
                "holdfast_stuck{council=\"york\"} 0.0",
                "holdfast_audit_findings 0.0",
                "holdfast_audit_heartbeat_seconds 0.0",
                "holdfast_turn_duration_seconds_count",
                "holdfast_wake_duration_seconds_count",
                "jvm_memory_used_bytes"
            })
    void tells_its_figures(String line) {
        // Whoever asks first does not wait for the count.
        await().untilAsserted(() -> assertThat(get("/prometheus").body()).contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/env", "/beans", "/heapdump", "/shutdown", "/loggers", "/metrics"})
    void tells_nothing_else(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
