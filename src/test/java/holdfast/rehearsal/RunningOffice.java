package holdfast.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office of {@link Town}, started on a port of its own, and a caller of it. */
final class RunningOffice implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    RunningOffice(Path data) {
        this(data, 0);
    }

    RunningOffice(Path data, int port) {
        context =
                new SpringApplicationBuilder(Town.class)
                        .profiles("rehearsal")
                        // As arguments, which count for more than the bot's own settings.
                        .run(
                                "--server.port=" + port,
                                "--server.shutdown=immediate",
                                "--logging.level.root=warn",
                                "--holdfast.data=" + data);
    }

    /** What was answered: the status of HTTP and the body, missing when there is none. */
    record Answer(int status, JsonNode body) {

        String error() {
            return body.path("error").asString();
        }
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    EchoBot bot() {
        return context.getBean(EchoBot.class);
    }

    ListedRounds rounds() {
        return context.getBean(ListedRounds.class);
    }

    /** What was proclaimed, as {@code york ADDED 2022-09-19 why}. */
    List<String> proclaimed() {
        return context.getBean(TownCrier.class).told();
    }

    Answer call(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var mapper = JsonMapper.shared();
            return new Answer(response.statusCode(), mapper.readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode get(String path) {
        return call("GET", path, "").body();
    }

    JsonNode post(String path, String body) {
        return call("POST", path, body).body();
    }

    /** What the bot answers to a line, in its own words. */
    List<String> say(String person, String text) {
        var body = JsonMapper.shared().createObjectNode().put("text", text);
        return texts(
                post("/rehearsal/people/" + person + "/say", body.toString()).path("messages"));
    }

    JsonNode press(String person, String body) {
        return post("/rehearsal/people/" + person + "/press", body);
    }

    JsonNode chat(String person) {
        return get("/rehearsal/people/" + person + "/chat");
    }

    static List<String> texts(JsonNode activities) {
        return activities.values().stream().map(each -> each.path("text").asString()).toList();
    }

    /** What the card of an activity would say aloud; nothing when it has no card. */
    static String speak(JsonNode activity) {
        return activity.at("/attachments/0/content/speak").asString("");
    }

    @Override
    public void close() {
        context.close();
    }
}
