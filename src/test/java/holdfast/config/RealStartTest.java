package holdfast.config;

import static holdfast.config.ForReal.LUTON_APP;
import static holdfast.config.ForReal.LUTON_TENANT;
import static holdfast.config.ForReal.YORK_APP;
import static holdfast.config.ForReal.YORK_SECRET;
import static holdfast.config.ForReal.YORK_TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import holdfast.Holdfast;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.credential.Listening;
import holdfast.credential.LocalTokens;
import holdfast.deployment.Alerts;
import holdfast.fault.TownClock;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Authority;
import holdfast.teams.Member;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holdfast as it serves two councils for real: everything is what production has but for three
 * addresses, which are this machine's, and a clock that is put ahead.
 */
class RealStartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A working day. */
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");

    private static final String IRO = "1100e14f-04c4-41b3-833e-9a782065d0ff";
    private static final String SERVICE_MANAGER = "5a5926ec-638c-4f1e-9e68-04937a5593f0";
    private static final List<String> OF_YORK =
            List.of(
                    IRO,
                    SERVICE_MANAGER,
                    "ef6d6e61-a88f-4eb4-84b9-bf73c47b79ad",
                    "1cb96e4c-6d9c-4faf-8899-8d9a8e7150a6",
                    "ae1fc909-6c96-404c-90c3-d07d9868f96b");
    private static final String OF_LUTON = "c8c37429-8e02-4aa1-b3d6-ae54c2e7a240";

    @TempDir static Path folder;
    private static LocalMicrosoft microsoft;
    private static Listening log;
    private static ConfigurableApplicationContext holdfast;

    @BeforeAll
    static void starts() throws IOException {
        microsoft = new LocalMicrosoft();
        var settings = microsoft.settings(folder);
        settings.put("spring.config.import", "configtree:" + mounted(settings) + "/");
        settings.put("server.port", "0");
        settings.put("server.shutdown", "immediate");
        settings.put("logging.level.root", "debug");
        settings.put("logging.threshold.console", "warn");
        settings.put("management.endpoints.web.exposure.include", "*");
        holdfast =
                new SpringApplicationBuilder(Holdfast.class, MovedClock.class)
                        .initializers(_ -> log = Listening.begin(Level.DEBUG)) // it is set up now
                        .run(
                                settings.entrySet().stream()
                                        .map(it -> "--" + it.getKey() + "=" + it.getValue())
                                        .toArray(String[]::new));
        clock().set(MONDAY);
    }

    /** York's secret is mounted as a file, as a container's is. */
    private static Path mounted(Map<String, Object> settings) throws IOException {
        var name = "holdfast.councils.york.teams.secret";
        var secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve(name), settings.remove(name) + "\n");
        return secrets;
    }

    @AfterAll
    static void stops() {
        holdfast.close();
        log.close();
        microsoft.close();
        logsAsBefore();
    }

    /** The console's threshold would stay for every test after this one. */
    private static void logsAsBefore() {
        System.clearProperty("CONSOLE_LOG_THRESHOLD");
        var logging = LoggingSystem.get(RealStartTest.class.getClassLoader());
        logging.cleanUp();
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
        logging.cleanUp(); // the next application sets it up as it likes
    }

    private static TownClock clock() {
        return holdfast.getBean(TownClock.class);
    }

    private static Member york(String id) {
        return new Member(YORK_TENANT, YORK_APP, id, microsoft.url());
    }

    private static Member luton(String id) {
        return new Member(LUTON_TENANT, LUTON_APP, id, microsoft.url());
    }

    private static int port() {
        return Integer.parseInt(holdfast.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** As the channel passes it on, signed for the council's own bot. */
    private static String pass(Member by, ObjectNode activity)
            throws IOException, InterruptedException {
        var answer = pass(activity, microsoft.bearer(by.app()));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> pass(ObjectNode activity, String shown)
            throws IOException, InterruptedException {
        return Member.pass(activity, port(), it -> it.header("Authorization", shown));
    }

    private static List<LocalTeams.Sent> to(Member person, String words) {
        return microsoft.sent(it -> it.chat().equals(person.chat()) && it.body().contains(words));
    }

    @Test
    void a_concern_is_raised_recorded_told_and_pinged_when_it_lapses() throws Exception {
        for (var id : OF_YORK) {
            pass(york(id), york(id).installs());
        }
        var iro = york(IRO);
        var manager = york(SERVICE_MANAGER);

        var answer =
                pass(
                        iro,
                        iro.presses(
                                "raise",
                                Map.of(
                                        "child", "2001",
                                        "category", "2",
                                        "text", "No visit since July.",
                                        "impact", "The child asks for her.",
                                        "informal", "Spoken to the social worker on Friday.")));

        var said = Pattern.compile("C-\\d+").matcher(answer);
        assertThat(said.find()).as(answer).isTrue();
        var ref = said.group();
        assertThat(kept(ref)).isPresent();
        await().atMost(PATIENCE).until(() -> !to(manager, ref).isEmpty());
        assertThat(to(manager, ref))
                .allSatisfy(it ->
                        assertThat(it.token())
                                .isEqualTo("Bearer " + LocalTokens.token(YORK_APP, 1)));

        clock().set(Instant.parse("2026-11-10T09:00:30Z"));
        await().atMost(PATIENCE).until(() -> isPinged(ref));
        assertThat(kept(ref).orElseThrow().history().toString()).contains("Lapsed[");
        assertThat(to(manager, ref).getLast().token())
                .isEqualTo("Bearer " + LocalTokens.token(YORK_APP, 1));
    }

    /** Whether Teams has taken a ping for it. */
    private static boolean isPinged(String ref) {
        return kept(ref).orElseThrow().notices().stream()
                .filter(notice -> notice.why() == Why.PINGED)
                .anyMatch(notice -> notice.state() instanceof Notice.State.Sent);
    }

    private static Optional<Concern> kept(String ref) {
        return Reference.read(ref)
                .flatMap(it -> holdfast.getBean(Concerns.class).find(new Authority("york"), it))
                .map(Concerns.Held::concern);
    }

    @Test
    void nobody_comes_in_without_a_token_or_with_another_bots() throws Exception {
        var iro = york("628ae27f-fe0c-4ef0-adb4-69c239fa0ba3");
        var unsigned = Member.pass(iro.says("mine"), port(), request -> request);
        assertThat(unsigned.statusCode()).isEqualTo(401);
        var before = to(iro, "").size();
        var other = pass(iro.says("mine"), microsoft.bearer(LUTON_APP));
        assertThat(other.statusCode()).isEqualTo(200); // so that Teams does not say it again
        assertThat(other.body()).isEmpty();
        assertThat(to(iro, "")).hasSize(before);
        var nobody = pass(iro.says("mine"), microsoft.bearer(""));
        assertThat(nobody.statusCode()).isEqualTo(403);
    }

    @Test
    void each_council_shows_the_token_of_its_own_bot() throws Exception {
        var person = luton(OF_LUTON);
        pass(person, person.says("help"));

        await().atMost(PATIENCE).until(() -> !to(person, "").isEmpty());
        assertThat(to(person, ""))
                .allSatisfy(it ->
                        assertThat(it.token())
                                .isEqualTo("Bearer " + LocalTokens.token(LUTON_APP, 1)));
    }

    @Test
    void a_secret_comes_from_where_it_is_mounted() {
        assertThat(microsoft.asked())
                .anySatisfy(asked ->
                        assertThat(asked)
                                .containsEntry("client_id", YORK_APP)
                                .containsEntry("client_secret", YORK_SECRET));
    }

    @Test
    void the_log_says_whom_it_serves_and_nothing_of_any_secret() {
        assertThat(log.said(Mode.class, Level.INFO))
                .contains(
                        "Holdfast serves for real: luton (policy luton, a managed identity), york (policy york, a secret). It listens at 127.0.0.1:%d. Everything is kept in SQLite, in the folder '%s'."
                                .formatted(port(), folder.resolve("data")));
        assertThat(log.text()).doesNotContain(YORK_SECRET, "token-1-of-");
    }

    /** Even where somebody lets every endpoint be seen. */
    @Test
    void no_endpoint_tells_a_secret() throws Exception {
        var told = Stream.of("env", "configprops", "beans", "loggers", "metrics", "conditions");
        for (var endpoint : told.toList()) {
            var answer = get("/actuator/" + endpoint);
            assertThat(answer.statusCode()).as(endpoint).isEqualTo(200);
            assertThat(answer.body()).as(endpoint).doesNotContain(YORK_SECRET, "token-1-of-");
        }
        assertThat(get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(get("/actuator/prometheus").body())
                .contains("holdfast_bot_tokenless{council=\"york\"} 0.0");
        assertThat(get("/actuator/health").body()).contains("\"bots\":{\"status\":\"UP\"}");
    }

    /** Written by the script that makes the copies, on a machine of the council's own. */
    private static final List<String> BY_THE_SCRIPT =
            List.of(
                    "holdfast_backup_seconds",
                    "holdfast_record_sound",
                    "holdfast_record_verified_seconds");

    @Test
    void every_figure_that_an_alert_asks_after_is_given() throws Exception {
        var given =
                get("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(it -> !it.startsWith("#"))
                        .map(it -> it.split("[{ ]")[0])
                        .flatMap(it -> Stream.of(it, it.replaceAll("_(count|sum|max)$", "")))
                        .toList();

        assertThat(Alerts.figures())
                .hasSizeGreaterThan(10)
                .filteredOn(it -> !BY_THE_SCRIPT.contains(it))
                .isSubsetOf(given);
    }

    @Test
    void nothing_of_the_rehearsal_is_there() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/rehearsal/cast").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port() + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
