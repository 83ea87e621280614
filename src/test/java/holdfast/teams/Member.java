package holdfast.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody of a council, as Teams passes on what they do.
 *
 * @param tenant their council's
 * @param app the app id of their council's bot
 * @param id their {@code aadObjectId}
 * @param serviceUrl where the bot answers them
 */
public record Member(String tenant, String app, String id, String serviceUrl) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public String chat() {
        return "a:" + id;
    }

    /** What Teams passes on when the app is installed for them. */
    public ObjectNode installs() {
        return activity("installationUpdate").put("action", "add");
    }

    public ObjectNode says(String text) {
        return activity("message").put("text", text).put("textFormat", "plain");
    }

    /** A pressed button, with what its card carries and what was filled in. */
    public ObjectNode presses(String verb, Map<String, String> data, Map<String, String> inputs) {
        var activity = activity("invoke").put("name", "adaptiveCard/action");
        var action = activity.putObject("value").put("trigger", "manual").putObject("action");
        var merged = action.put("type", "Action.Execute").put("verb", verb).putObject("data");
        data.forEach(merged::put);
        inputs.forEach(merged::put);
        return activity;
    }

    /** A form that is filled in and sent off. */
    public ObjectNode presses(String verb, Map<String, String> inputs) {
        return presses(verb, Map.of("card", "form-of-" + id), inputs);
    }

    /** What the bot answers to whoever shows this. */
    public static HttpResponse<String> pass(
            ObjectNode activity, int port, UnaryOperator<HttpRequest.Builder> shown)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(activity.toString()));
        return CLIENT.send(shown.apply(request).build(), BodyHandlers.ofString());
    }

    public ObjectNode activity(String type) {
        var activity =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("type", type)
                        .put("id", UUID.randomUUID().toString())
                        .put("channelId", "msteams")
                        .put("serviceUrl", serviceUrl);
        activity.putObject("from").put("id", "29:" + id).put("aadObjectId", id);
        activity.putObject("recipient").put("id", "28:" + app);
        activity.putObject("conversation")
                .put("id", chat())
                .put("conversationType", "personal")
                .put("tenantId", tenant);
        activity.putObject("channelData").putObject("tenant").put("id", tenant);
        return activity;
    }
}
