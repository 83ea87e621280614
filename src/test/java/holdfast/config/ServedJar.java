package holdfast.config;

import static holdfast.config.ForReal.LUTON_APP;
import static holdfast.config.ForReal.LUTON_TENANT;
import static holdfast.config.ForReal.YORK_APP;
import static holdfast.config.ForReal.YORK_TENANT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.door.BadInputs;
import holdfast.fault.RunningJar;
import holdfast.teams.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The jar as it serves York and Luton for real, with people of theirs and one open concern. */
final class ServedJar implements AutoCloseable {

    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");
    private static final String SOCIAL_WORKER = "1cb96e4c-6d9c-4faf-8899-8d9a8e7150a6";

    private final Path folder;
    private final LocalMicrosoft microsoft = new LocalMicrosoft();
    private final RunningJar jar;
    private final String bearer = microsoft.bearer(YORK_APP);
    private final String ref;

    ServedJar(Path folder) throws IOException {
        this.folder = folder;
        var settings =
                microsoft.settings(folder).entrySet().stream()
                        .map(it -> "--" + it.getKey() + "=" + it.getValue())
                        .toList();
        jar =
                RunningJar.start(folder.resolve("holdfast.log"), List.of("-Xmx256m"), settings)
                        .untilItAnswers("/actuator/health/readiness");
        for (var person : List.of(iro(), other(), owes(), york(SOCIAL_WORKER))) {
            pass(person.installs());
        }
        ref = raised();
    }

    Member york(String id) {
        return new Member(YORK_TENANT, YORK_APP, id, microsoft.url());
    }

    /** The IRO of child 2001, about whom a concern is open. */
    Member iro() {
        return york("1100e14f-04c4-41b3-833e-9a782065d0ff");
    }

    /** The IRO of child 2003. */
    Member other() {
        return york("4062cb72-61c7-4688-9e19-c2a17db13743");
    }

    /** Who owes the answer. */
    Member owes() {
        return york("5a5926ec-638c-4f1e-9e68-04937a5593f0");
    }

    /** Enough that nobody is too fast. */
    List<Member> everybody() throws IOException {
        var people = Files.readAllLines(folder.resolve("people-of-york-luton/people.csv"));
        return people.stream()
                .filter(line -> line.startsWith("york,"))
                .map(line -> york(line.split(",")[1]))
                .toList();
    }

    LiveInputs live() {
        return new LiveInputs(
                iro(),
                other(),
                owes(),
                york("516eb61d-1c34-476d-ba6e-19bcf062f101"),
                new Member(
                        LUTON_TENANT,
                        LUTON_APP,
                        "c8c37429-8e02-4aa1-b3d6-ae54c2e7a240",
                        microsoft.url()),
                ref);
    }

    BadInputs atTheDoor() {
        return new BadInputs(
                microsoft.channel(), YORK_APP, YORK_TENANT, other().id(), microsoft.url());
    }

    /** As the channel passes it on, signed for York's bot. */
    HttpResponse<String> pass(ObjectNode activity) {
        return pass(activity, bearer);
    }

    /** As the channel passes on what one of Luton does. */
    HttpResponse<String> passToLuton(ObjectNode activity) {
        return pass(activity, microsoft.bearer(LUTON_APP));
    }

    private HttpResponse<String> pass(ObjectNode activity, String shown) {
        try {
            return Member.pass(activity, port(), it -> it.header("Authorization", shown));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As the channel passes it on, whatever it is. */
    HttpResponse<String> pass(byte[] body) throws IOException, InterruptedException {
        return Member.pass(
                iro().says(""),
                port(),
                it -> it.header("Authorization", bearer).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A concern of the IRO's, with everybody told. */
    String raised() {
        var answer =
                pass(
                        iro().presses(
                                        "raise",
                                        Map.of(
                                                "child", "2001",
                                                "category", "2",
                                                "text", "No visit since July.",
                                                "impact", "The child asks for her.",
                                                "informal", "Spoken to the social worker.")));
        var said = Pattern.compile("C-\\d+").matcher(answer.body());
        assertThat(said.find()).as(answer.body()).isTrue();
        var raised = said.group();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> microsoft.sent(it -> it.body().contains(raised)).size() > 1);
        return raised;
    }

    /** How much the bot has said so far. */
    int saidSoFar() {
        return microsoft.sent(_ -> true).size();
    }

    /** What the bot has said in the chat since, and over the same request. */
    String said(int since, String answer) {
        return microsoft.sent(_ -> true).stream()
                        .skip(since)
                        .map(LocalTeams.Sent::body)
                        .collect(Collectors.joining("\n"))
                + answer;
    }

    int port() {
        return jar.port();
    }

    String log() {
        try {
            return Files.readString(jar.log(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the heap is in use once nothing is in it that nobody needs, in bytes. */
    double heap() throws IOException, InterruptedException {
        jar.tidy();
        var figures = HttpRequest.newBuilder(URI.create(jar.address() + "/actuator/prometheus"));
        try (var client = HttpClient.newHttpClient()) {
            return HEAP.matcher(client.send(figures.build(), BodyHandlers.ofString()).body())
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
        }
    }

    /** Everything kept of these types, by council and id. */
    SortedMap<String, String> kept(List<String> types) {
        var kept = new TreeMap<String, String>();
        try (var line =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("data/holdfast.db"));
                var rows =
                        line.createStatement()
                                .executeQuery("SELECT authority, id, type, body FROM documents")) {
            while (rows.next()) {
                if (types.contains(rows.getString(3))) {
                    kept.put(rows.getString(1) + "/" + rows.getString(2), rows.getString(4));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        jar.close();
        microsoft.close();
    }
}
