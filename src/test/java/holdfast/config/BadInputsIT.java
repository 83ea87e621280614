package holdfast.config;

import static holdfast.config.ForReal.LUTON_APP;
import static holdfast.config.ForReal.LUTON_TENANT;
import static holdfast.config.ForReal.YORK_APP;
import static holdfast.config.ForReal.YORK_SECRET;
import static holdfast.config.ForReal.YORK_TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import holdfast.credential.LocalTokens;
import holdfast.door.BadInputs;
import holdfast.door.LocalOpenId;
import holdfast.teams.Mutation;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that is bad, said to the jar as it serves two councils. It is started once. */
class BadInputsIT {

    private static final int SPOILT = 1_000;

    /** What people have said and done; how they are reached is noted at any sign of life. */
    private static final List<String> MATTERS =
            List.of("concern", "text", "restrictions", "absences", "policy-edition");

    private static final Set<String> NOTED = Set.of("viewed", "unreachable");

    @TempDir static Path folder;
    private static LocalTeams teams;
    private static LocalTokens microsoft;
    private static LocalOpenId channel;
    private static RunningJar jar;
    private static String bearer;
    private static String ref;

    @BeforeAll
    static void starts() throws Exception {
        teams = new LocalTeams();
        microsoft = new LocalTokens();
        channel = LocalOpenId.open();
        var settings = ForReal.yorkAndLuton(folder);
        settings.put("holdfast.teams.service-hosts", "127.0.0.1");
        settings.put("holdfast.teams.token-endpoint", microsoft.url().toString());
        settings.put("holdfast.teams.openid-configuration", channel.configuration().toString());
        jar = RunningJar.start(settings, folder);
        bearer = channel.bearer(YORK_APP, teams.url());
        for (var person : List.of(iro(), other(), owes(), york(SOCIAL_WORKER))) {
            pass(person.installs(), bearer);
        }
        ref = raised();
        await().atMost(Duration.ofSeconds(30)).until(() -> told(ref) > 1);
    }

    @AfterAll
    static void stops() {
        jar.close();
        teams.close();
        microsoft.close();
        channel.close();
    }

    private static final String SOCIAL_WORKER = "1cb96e4c-6d9c-4faf-8899-8d9a8e7150a6";

    private static Member york(String id) {
        return new Member(YORK_TENANT, YORK_APP, id, teams.url());
    }

    private static Member iro() {
        return york("1100e14f-04c4-41b3-833e-9a782065d0ff");
    }

    private static Member other() {
        return york("4062cb72-61c7-4688-9e19-c2a17db13743");
    }

    private static Member owes() {
        return york("5a5926ec-638c-4f1e-9e68-04937a5593f0");
    }

    private static LiveInputs live() {
        return new LiveInputs(
                iro(),
                other(),
                owes(),
                york("516eb61d-1c34-476d-ba6e-19bcf062f101"),
                new Member(
                        LUTON_TENANT,
                        LUTON_APP,
                        "c8c37429-8e02-4aa1-b3d6-ae54c2e7a240",
                        teams.url()),
                ref);
    }

    private static BadInputs atTheDoor() {
        return new BadInputs(channel, YORK_APP, YORK_TENANT, other().id(), teams.url());
    }

    private static HttpResponse<String> pass(ObjectNode activity, String shown) {
        try {
            return Member.pass(activity, jar.port(), it -> it.header("Authorization", shown));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String raised() {
        var answer =
                pass(
                        iro().presses(
                                        "raise",
                                        Map.of(
                                                "child", "2001",
                                                "category", "2",
                                                "text", "No visit since July.",
                                                "impact", "The child asks for her.",
                                                "informal", "Spoken to the social worker.")),
                        bearer);
        var said = Pattern.compile("C-\\d+").matcher(answer.body());
        assertThat(said.find()).as(answer.body()).isTrue();
        return said.group();
    }

    private static long told(String words) {
        return teams.sent(it -> it.body().contains(words)).size();
    }

    private static SortedMap<String, String> matters() {
        return jar.kept(MATTERS);
    }

    /** What has happened to each concern; which messages show it is noted beside that. */
    private static Map<String, String> histories() {
        return jar.kept(List.of("concern")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> history(it.getValue())));
    }

    /** All that anybody has done; who has looked, and whom the bot cannot reach, is noted too. */
    private static String history(String concern) {
        var history = JsonMapper.shared().readTree(concern).get("history");
        assertThat(history).as(concern).isNotEmpty();
        return history.valueStream()
                .filter(line -> !NOTED.contains(line.get("what").asString()))
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"));
    }

    private static int concerns() {
        return jar.kept(List.of("concern")).size();
    }

    /** What the bot has said in the chat since, and over the same request. */
    private static String said(int since, String answer) {
        return teams.sent(_ -> true).stream()
                        .skip(since)
                        .map(LocalTeams.Sent::body)
                        .collect(Collectors.joining("\n"))
                + answer;
    }

    private static void somethingGoodIsStillAnswered() {
        var before = teams.sent(_ -> true).size();
        assertThat(pass(iro().says("mine"), bearer).statusCode()).isEqualTo(200);
        assertThat(said(before, "")).contains("My open concerns");
    }

    @Test
    void what_is_turned_away_at_the_door_is_answered_as_written_and_changes_nothing() {
        var before = matters();
        assertSoftly(softly ->
                atTheDoor()
                        .all()
                        .forEach(bad -> {
                            var answer = bad.wire().to(jar.port());
                            softly.assertThat(answer.status())
                                    .as("%s", bad)
                                    .isEqualTo(bad.status());
                            softly.assertThat(answer.body().length())
                                    .as("%s", bad)
                                    .isLessThan(1_024);
                            softly.assertThat(answer.answers()).as("%s", bad).isEqualTo(1);
                        }));
        assertThat(matters()).isEqualTo(before);
        assertThat(jar.log())
                .contains("Turned away at the door")
                .doesNotContain("eyJ", "evil", "passwd", "29:", "Bearer", "Basic ")
                .doesNotContain("Service Manager", "#EXT#", other().id(), YORK_SECRET);
        somethingGoodIsStillAnswered();
    }

    @Test
    void what_is_signed_is_answered_by_the_bot_and_changes_no_concern() {
        var luton = channel.bearer(LUTON_APP, teams.url());
        var before = histories();
        var concerns = concerns();
        assertSoftly(softly ->
                live().all()
                        .forEach(bad -> {
                            var since = teams.sent(_ -> true).size();
                            var shown = bad.by().app().equals(LUTON_APP) ? luton : bearer;
                            var answer = pass(bad.activity(), shown);
                            var said = said(since, answer.body());
                            softly.assertThat(answer.statusCode()).as("%s", bad).isEqualTo(200);
                            if (bad.says().isBlank()) {
                                softly.assertThat(said).as("%s", bad).isEmpty();
                            } else {
                                softly.assertThat(said).as("%s", bad).contains(bad.says());
                            }
                        }));
        var recorded = live().all().stream().filter(LiveInput::isRecorded).count();
        assertThat(concerns()).isEqualTo(concerns + (int) recorded);
        assertThat(histories()).containsAllEntriesOf(before);
        assertThat(jar.log())
                .doesNotContain(LiveInputs.WORDS, "evil", "photo.exe", "\u001B")
                .doesNotContain("ERROR", "Exception");
        somethingGoodIsStillAnswered();
    }

    @Test
    void a_forged_host_is_believed_by_nobody() {
        var before = teams.sent(_ -> true).size();
        var answer =
                atTheDoor()
                        .sound()
                        .with("Host", "evil.example")
                        .with("X-Forwarded-Host", "evil.example")
                        .with("X-Forwarded-For", "127.0.0.1")
                        .with("X-Forwarded-Proto", "https")
                        .with("Forwarded", "host=evil.example")
                        .to(jar.port());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head() + said(before, answer.body())).doesNotContain("evil");
        assertThat(said(before, "")).contains("Hello, Bridget");
    }

    @Test
    void twenty_presses_at_once_have_one_effect() throws Exception {
        var own = raised();
        await().atMost(Duration.ofSeconds(30)).until(() -> told(own) > 1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .mapToObj(_ ->
                            hands.submit(() ->
                                    pass(
                                            owes().presses("acknowledge", Map.of("ref", own)),
                                            bearer)))
                    .toList()
                    .forEach(pressed -> assertThat(answered(pressed)).isEqualTo(200));
        }
        assertThat(matters().values().toString().split("\"acknowledged\"", -1)).hasSize(2);
    }

    private static int answered(Future<HttpResponse<String>> pressed) {
        try {
            return pressed.get().statusCode();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoever_is_faster_than_a_person_waits_and_nobody_else_does() {
        var fast = york("ef6d6e61-a88f-4eb4-84b9-bf73c47b79ad");
        var press = Map.of("ref", "C-9999");
        var answers =
                IntStream.range(0, 200)
                        .mapToObj(_ -> pass(fast.presses("show", press), bearer))
                        .toList();
        assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(200));
        assertThat(answers.getFirst().body()).contains("I cannot find that among");
        assertThat(answers)
                .anySatisfy(it ->
                        assertThat(it.body())
                                .contains("Too many at once, so I did nothing with that."));
        somethingGoodIsStillAnswered();
    }

    @Test
    void a_thousand_spoilt_activities_break_nothing_change_nothing_and_fill_nothing()
            throws Exception {
        var mapper = new ObjectMapper();
        var everybody = everybody();
        var before = matters();
        var heap = jar.heap();
        for (var seed = 0; seed < SPOILT; seed++) {
            var sound = sound(everybody.get(seed % everybody.size()));
            sound.forEach(BadInputsIT::inAChatOfItsOwn);
            var body =
                    new Mutation(seed)
                            .of(mapper.readTree(sound.get(seed % sound.size()).toString()));
            var answer =
                    Member.pass(
                            iro().says(""),
                            jar.port(),
                            it ->
                                    it.header("Authorization", bearer)
                                            .POST(BodyPublishers.ofByteArray(body)));
            assertThat(answer.statusCode()).as("%d", seed).isIn(200, 400, 403);
            assertThat(answer.body()).as("%d", seed).doesNotContain("\"statusCode\":500");
        }
        assertThat(matters()).isEqualTo(before);
        assertThat(jar.heap() - heap).as("bytes").isLessThan(20e6);
        somethingGoodIsStillAnswered();
    }

    private static void inAChatOfItsOwn(ObjectNode activity) {
        ((ObjectNode) activity.get("conversation")).put("id", "a:" + UUID.randomUUID());
    }

    /** Enough that nobody is too fast. */
    private static List<Member> everybody() throws IOException {
        var people = Files.readAllLines(folder.resolve("people-of-york-luton/people.csv"));
        return people.stream()
                .filter(line -> line.startsWith("york,"))
                .map(line -> york(line.split(",")[1]))
                .toList();
    }

    private static List<ObjectNode> sound(Member by) {
        var mention = by.says("<at>Holdfast</at> yes");
        mention.putArray("entities")
                .addObject()
                .put("type", "mention")
                .put("text", "<at>Holdfast</at>");
        var joined = by.activity("conversationUpdate");
        joined.putArray("membersAdded").addObject().put("id", "29:x");
        var search = by.activity("invoke").put("name", "application/search");
        search.putObject("value").put("dataset", "children").put("queryText", "1");
        return List.of(
                mention,
                joined,
                search,
                by.installs(),
                by.presses("answer", Map.of("ref", "C-9999", "version", "1", "text", "Done")));
    }
}
