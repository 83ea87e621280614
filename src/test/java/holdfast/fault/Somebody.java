package holdfast.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody at a council, as Teams passes on what they do.
 *
 * @param id their {@code aadObjectId}
 * @param serviceUrl where the bot answers them
 */
record Somebody(String council, String id, String serviceUrl) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** As long as Teams waits for a bot. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    String chat() {
        return "a:" + id;
    }

    /** What Teams passes on when the app is installed for them. */
    ObjectNode installs() {
        return activity("installationUpdate").put("action", "add");
    }

    ObjectNode says(String text) {
        return activity("message").put("text", text).put("textFormat", "plain");
    }

    /** A pressed button, with what its card carries and what was filled in. */
    ObjectNode presses(String verb, Map<String, String> data, Map<String, String> inputs) {
        var activity = activity("invoke").put("name", "adaptiveCard/action");
        var value = activity.putObject("value").put("trigger", "manual");
        var merged =
                value.putObject("action")
                        .put("type", "Action.Execute")
                        .put("verb", verb)
                        .putObject("data");
        data.forEach(merged::put);
        inputs.forEach(merged::put);
        return activity;
    }

    /** What the bot answers; empty when nobody knows whether it has heard it. */
    static Optional<JsonNode> pass(ObjectNode activity, int port) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(activity.toString()))
                        .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString(UTF_8));
            return answer.statusCode() == 200 ? Optional.of(read(answer.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        return JsonMapper.shared().readTree(body.isBlank() ? "{}" : body);
    }

    private ObjectNode activity(String type) {
        var activity =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("type", type)
                        .put("id", UUID.randomUUID().toString())
                        .put("channelId", "msteams")
                        .put("serviceUrl", serviceUrl);
        activity.putObject("from").put("id", "29:" + id).put("aadObjectId", id);
        activity.putObject("recipient").put("id", "28:holdfast");
        activity.putObject("conversation")
                .put("id", chat())
                .put("conversationType", "personal")
                .put("tenantId", tenant());
        activity.putObject("channelData").putObject("tenant").put("id", tenant());
        return activity;
    }

    /** As long as no council is configured, each packaged one has a tenant made of its name. */
    private String tenant() {
        return UUID.nameUUIDFromBytes(("rehearsal of " + council).getBytes(UTF_8)).toString();
    }
}
