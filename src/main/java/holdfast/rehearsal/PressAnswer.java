package holdfast.rehearsal;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the bot answered to a press.
 *
 * @param status its own status, which is not that of HTTP
 * @param card what the pressed card shows from now on
 * @param message a sentence shown beside the card, also when something went wrong
 */
record PressAnswer(int status, Optional<JsonNode> card, Optional<String> message) {

    private static final String SENTENCE = "application/vnd.microsoft.activity.message";

    static PressAnswer of(Endpoint.Answer answer) {
        var body = read(answer.body());
        var type = body.path("type").asString("");
        var value = body.path("value");
        return new PressAnswer(
                body.path("statusCode").intValue(answer.status()),
                Optional.of(value).filter(_ -> type.equals(ShownCards.ADAPTIVE)),
                (type.equals(SENTENCE) ? value : value.path("message")).stringValueOpt());
    }

    /** What the answer to any other invoke holds. */
    static JsonNode value(Endpoint.Answer answer) {
        return read(answer.body()).path("value");
    }

    private static JsonNode read(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
