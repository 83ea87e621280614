package holdfast.config;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.Holdfast;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an operator can follow, from a started Holdfast: its log, one object a line, and its traces
 * at a receiver. Neither says a word that anybody typed, a name or a child's number.
 */
@ExtendWith(OutputCaptureExtension.class)
class FollowedTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String IRO = "f67a73f9-1da3-4124-974d-72e2bc80841b";
    private static final String MANAGER_LINE = "answer C-1001 done Zaphod wandered off";

    /** Whatever was put in by somebody in {@link #hear}: words, names and a child's number. */
    private static final List<String> PUT_IN =
            List.of(
                    "Quibble",
                    "Zaphod",
                    "wandered",
                    "forged",
                    "jndi",
                    "Amara",
                    "Okafor",
                    "okafor@",
                    "Priya",
                    "Raman");

    private static final Pattern CHILD = Pattern.compile("(?<![-\\d])1003(?!\\d)");

    @TempDir static Path data;
    private static OtlpReceiver receiver;
    private static ConfigurableApplicationContext holdfast;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static List<JsonNode> lines = List.of();

    @BeforeAll
    static void hear(CapturedOutput log) throws Exception {
        receiver = new OtlpReceiver();
        holdfast =
                new SpringApplicationBuilder(Holdfast.class)
                        .run(
                                "--server.port=0",
                                "--server.shutdown=immediate",
                                "--logging.level.holdfast=debug",
                                "--logging.structured.format.console=ecs",
                                "--management.tracing.sampling.probability=1",
                                "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                                "--management.opentelemetry.tracing.export.otlp.endpoint="
                                        + receiver.address()
                                        + "/v1/traces",
                                "--holdfast.data=" + data);
        say("notify 1003 4 Quibble since March \u001b[31m\u2028forged");
        say("yes");
        say("Zaphod Quibble ${jndi:ldap://x} wandered\nforged");
        say(MANAGER_LINE);
        say("show C-9999");
        Stream.of(
                        "{\"text\":\"Quibble",
                        "{\"type\":\"message\",\"text\":{\"Zaphod\":1},\"Quibble\":[1,2}",
                        "[\"Quibble 1003\"]",
                        "{\"type\":\"message\",\"timestamp\":\"Zaphod\",\"text\":\"Quibble\",\"serviceUrl\":\"https://Zaphod.example\"}")
                .forEach(body -> call("POST", "/api/messages", body));
        call("POST", "/api/Quibble/1003?Zaphod=wandered", "Quibble");
        call("FORGED", "/api/messages", "Quibble");
        LoggerFactory.getLogger(FollowedTest.class)
                .error(
                        "A library failed\u001b[2J",
                        new IllegalStateException("Quibble 1003", new IOException("Zaphod")));
        await().until(() -> spans("http post /api/messages").size() >= 5);
        lines = log.getOut().lines().filter(it -> it.startsWith("{")).map(JSON::readTree).toList();
    }

    @AfterAll
    static void stop() {
        holdfast.close();
        receiver.close();
        CLIENT.close();
    }

    private static void say(String text) {
        call(
                "POST",
                "/rehearsal/people/" + IRO + "/say",
                JSON.writeValueAsString(Map.of("text", text)));
    }

    private static int call(String method, String path, String body) {
        var port = holdfast.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header(
                                "traceparent",
                                "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Span> spans(String name) {
        return receiver.spans().stream().filter(it -> it.getName().equals(name)).toList();
    }

    private static JsonNode line(String message) {
        return lines.stream()
                .filter(it -> it.path("message").asString().equals(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + message + " in " + lines));
    }

    @Test
    void a_line_says_the_council_the_concern_the_act_and_the_turn() {
        var line = line("C-1001 of buckinghamshire: notified");

        assertThat(line.path("council").asString()).isEqualTo("buckinghamshire");
        assertThat(line.path("concern").asString()).isEqualTo("C-1001");
        assertThat(line.path("act").asString()).isEqualTo("notified");
        assertThat(line.path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void no_line_says_what_anybody_typed_or_is_called() {
        assertThat(lines).hasSizeGreaterThan(5);
        for (var line : lines) {
            var said = ((ObjectNode) line.deepCopy()).without(List.of("@timestamp", "process"));
            assertThat(said.toString())
                    .doesNotContainIgnoringCase(PUT_IN.toArray(String[]::new))
                    .doesNotContain("\u001b");
            assertThat(said.toString()).doesNotContainPattern(CHILD);
        }
    }

    @Test
    void an_error_says_what_kind_and_where_and_quotes_nobody() {
        var line = line("A library failed\\u001B[2J");

        assertThat(line.at("/error/type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.at("/error").has("message")).isFalse();
        assertThat(line.at("/error/stack_trace").asString())
                .startsWith("java.io.IOException")
                .contains("Wrapped by: java.lang.IllegalStateException")
                .contains("at holdfast.config.FollowedTest");
    }

    @Test
    void a_turn_is_one_trace_with_what_it_asks_the_store_and_what_it_sends() {
        var turn = spans("http post /api/messages").getFirst().getTraceId();
        var steps =
                receiver.spans().stream()
                        .filter(it -> it.getTraceId().equals(turn))
                        .map(Span::getName)
                        .collect(toSet());

        assertThat(steps).contains("http post /api/messages", "send").anyMatch(this::isOfTheStore);
    }

    @Test
    void a_round_of_the_watch_is_one_trace_with_what_it_asks_the_store() {
        var round = spans("watch round").getFirst();
        var steps =
                receiver.spans().stream()
                        .filter(it -> it.getTraceId().equals(round.getTraceId()))
                        .filter(it -> it.getParentSpanId().equals(round.getSpanId()))
                        .map(Span::getName)
                        .toList();

        assertThat(steps).anyMatch(this::isOfTheStore);
    }

    private boolean isOfTheStore(String step) {
        return step.startsWith("store ");
    }

    @Test
    void no_step_of_a_trace_says_what_anybody_typed_or_is_called() {
        assertThat(receiver.spans()).hasSizeGreaterThan(20);
        for (var span : receiver.spans()) {
            assertThat(span.toString())
                    .doesNotContainIgnoringCase(PUT_IN.toArray(String[]::new))
                    .doesNotContainPattern(CHILD);
            assertThat(span.getEventsList()).isEmpty();
        }
    }

    @Test
    void nobody_outside_chooses_which_trace_a_turn_belongs_to() {
        assertThat(receiver.spans()).noneMatch(it -> isChosen(it.getTraceId().toByteArray()));
    }

    private static boolean isChosen(byte[] trace) {
        return Objects.equals(trace[0], (byte) 0xaa) && Objects.equals(trace[15], (byte) 0xaa);
    }

    @Test
    void figures_go_to_no_receiver_that_was_not_named_for_them() {
        assertThat(receiver.paths()).containsOnly("/v1/traces");
        assertThat(
                        holdfast
                                .getBeanProvider(
                                        io.micrometer.registry.otlp.OtlpMeterRegistry.class)
                                .stream())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"holdfast_step", "FORGED"})
    void the_figures_hold_neither_the_steps_nor_what_a_stranger_sent(String text)
            throws IOException, InterruptedException {
        var port = holdfast.getEnvironment().getRequiredProperty("local.server.port");
        var figures = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");

        assertThat(
                        CLIENT.send(
                                        HttpRequest.newBuilder(figures).build(),
                                        BodyHandlers.ofString())
                                .body())
                .contains("holdfast_open")
                .doesNotContain(text);
    }
}
