package holdfast.config;

import static holdfast.config.ForReal.LUTON_APP;
import static holdfast.config.ForReal.YORK_SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.ObjectMapper;
import holdfast.teams.Member;
import holdfast.teams.Mutation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static ServedJar jar;

    @BeforeAll
    static void starts() throws IOException {
        jar = new ServedJar(folder);
    }

    @AfterAll
    static void stops() {
        jar.close();
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

    private static void somethingGoodIsStillAnswered() {
        var before = jar.saidSoFar();
        assertThat(jar.pass(jar.iro().says("mine")).statusCode()).isEqualTo(200);
        assertThat(jar.said(before, "")).contains("My open concerns");
    }

    @Test
    void what_is_turned_away_at_the_door_is_answered_as_written_and_changes_nothing() {
        var before = matters();
        assertSoftly(softly ->
                jar.atTheDoor()
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
                .doesNotContain("Service Manager", "#EXT#", jar.other().id(), YORK_SECRET);
        somethingGoodIsStillAnswered();
    }

    @Test
    void what_is_signed_is_answered_by_the_bot_and_changes_no_concern() {
        var before = histories();
        var concerns = concerns();
        assertSoftly(softly ->
                jar.live()
                        .all()
                        .forEach(bad -> {
                            var since = jar.saidSoFar();
                            var answer =
                                    bad.by().app().equals(LUTON_APP)
                                            ? jar.passToLuton(bad.activity())
                                            : jar.pass(bad.activity());
                            var said = jar.said(since, answer.body());
                            softly.assertThat(answer.statusCode()).as("%s", bad).isEqualTo(200);
                            if (bad.says().isBlank()) {
                                softly.assertThat(said).as("%s", bad).isEmpty();
                            } else {
                                softly.assertThat(said).as("%s", bad).contains(bad.says());
                            }
                        }));
        var recorded = jar.live().all().stream().filter(LiveInput::isRecorded).count();
        assertThat(concerns()).isEqualTo(concerns + (int) recorded);
        assertThat(histories()).containsAllEntriesOf(before);
        assertThat(jar.log())
                .doesNotContain(LiveInputs.WORDS, "evil", "photo.exe", "\u001B")
                .doesNotContain("ERROR", "Exception");
        somethingGoodIsStillAnswered();
    }

    @Test
    void a_forged_host_is_believed_by_nobody() {
        var before = jar.saidSoFar();
        var answer =
                jar.atTheDoor()
                        .sound()
                        .with("Host", "evil.example")
                        .with("X-Forwarded-Host", "evil.example")
                        .with("X-Forwarded-For", "127.0.0.1")
                        .with("X-Forwarded-Proto", "https")
                        .with("Forwarded", "host=evil.example")
                        .to(jar.port());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head() + jar.said(before, answer.body())).doesNotContain("evil");
        assertThat(jar.said(before, "")).contains("Hello, Bridget");
    }

    @Test
    void twenty_presses_at_once_have_one_effect() throws Exception {
        var own = jar.raised();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .mapToObj(_ ->
                            hands.submit(() ->
                                    jar.pass(
                                            jar.owes().presses("acknowledge", Map.of("ref", own)))))
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
        var fast = jar.york("ef6d6e61-a88f-4eb4-84b9-bf73c47b79ad");
        var press = Map.of("ref", "C-9999");
        var answers =
                IntStream.range(0, 200)
                        .mapToObj(_ -> jar.pass(fast.presses("show", press)))
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
        var everybody = jar.everybody();
        var before = matters();
        var heap = jar.heap();
        for (var seed = 0; seed < SPOILT; seed++) {
            var sound = sound(everybody.get(seed % everybody.size()));
            sound.forEach(BadInputsIT::inAChatOfItsOwn);
            var body =
                    new Mutation(seed)
                            .of(mapper.readTree(sound.get(seed % sound.size()).toString()));
            var answer = jar.pass(body);
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
