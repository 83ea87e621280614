package holdfast.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bot of few words: it greets, echoes, and answers a press with a card that says so. What it says
 * goes by HTTP to the service address of the activity it heard.
 */
final class EchoBot {

    /** What it shows when somebody says {@code card}: two buttons, of two concerns. */
    static final String CARD =
            """
            {"type":"message","text":"","attachments":[
              {"contentType":"application/vnd.microsoft.card.adaptive","content":
                {"type":"AdaptiveCard","body":[{"type":"ActionSet","actions":[
                  {"type":"Action.Execute","verb":"acknowledge",
                   "data":{"card":"n-1","ref":"C-1","version":1}}]}]}}]}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final List<String> forgotten = new CopyOnWriteArrayList<>();

    Endpoint.Answer hear(byte[] body) {
        var activity = JsonMapper.shared().readTree(body);
        heard.add(activity);
        return switch (activity.path("type").asString()) {
            case "installationUpdate" ->
                    activity.path("action").asString().equals("add")
                            ? say(activity, "Hello.")
                            : new Endpoint.Answer(200, "");
            case "invoke" -> pressed(activity);
            default -> said(activity, activity.path("text").asString());
        };
    }

    /** Says something to somebody unasked, where it last heard of them. */
    void tell(String person, String text) {
        var last =
                heard.reversed().stream()
                        .filter(each ->
                                each.path("from").path("aadObjectId").asString().equals(person))
                        .findFirst();
        say(last.orElseThrow(), text);
    }

    /** What it has been told of the app being installed or removed for somebody. */
    List<String> actions(String person) {
        return heard.stream()
                .filter(each -> each.path("from").path("aadObjectId").asString().equals(person))
                .map(each -> each.path("action"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** Every activity it has been sent since it was made. */
    List<JsonNode> heard() {
        return heard;
    }

    JsonNode lastHeard() {
        return heard.getLast();
    }

    void forget() {
        forgotten.add("everything");
    }

    int timesForgotten() {
        return forgotten.size();
    }

    private Endpoint.Answer said(JsonNode activity, String text) {
        return switch (text) {
            case "card" -> reply(activity, CARD);
            case "twice" -> {
                say(activity, "one");
                yield say(activity, "two");
            }
            case "unwell" -> new Endpoint.Answer(503, "{}");
            default -> say(activity, "You said: " + text);
        };
    }

    private Endpoint.Answer pressed(JsonNode activity) {
        return switch (activity.path("value").path("action").path("verb").asString()) {
            case "acknowledge" ->
                    invoke(200, "card.adaptive", "{\"type\":\"AdaptiveCard\",\"speak\":\"Seen\"}");
            case "done" -> invoke(200, "activity.message", "\"Done.\"");
            case "gone" -> invoke(400, "error", "{\"code\":\"Gone\",\"message\":\"Too late.\"}");
            default -> new Endpoint.Answer(501, "");
        };
    }

    private static Endpoint.Answer invoke(int status, String type, String value) {
        return new Endpoint.Answer(
                200,
                "{\"statusCode\":%d,\"type\":\"application/vnd.microsoft.%s\",\"value\":%s}"
                        .formatted(status, type, value));
    }

    private Endpoint.Answer say(JsonNode to, String text) {
        var message =
                JsonMapper.shared().createObjectNode().put("type", "message").put("text", text);
        return reply(to, message.toString());
    }

    private Endpoint.Answer reply(JsonNode to, String activity) {
        var address =
                "%sv3/conversations/%s/activities/%s"
                        .formatted(
                                to.path("serviceUrl").asString(),
                                to.path("conversation").path("id").asString(),
                                to.path("id").asString());
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(activity))
                            .build();
            client.send(request, BodyHandlers.discarding());
            return new Endpoint.Answer(200, "");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
