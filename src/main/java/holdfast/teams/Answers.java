package holdfast.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import holdfast.conversation.Conversation.Choice;
import java.util.List;
import java.util.Map;

/**
 * Answers to an invoke. Each goes out over HTTP as 200 with its own status inside, since Teams says
 * everything again that is answered otherwise.
 */
final class Answers {

    private static final String SENTENCE = "application/vnd.microsoft.activity.message";
    private static final String FOUND = "application/vnd.microsoft.search.searchResponse";
    private static final String ERROR = "application/vnd.microsoft.error";

    private Answers() {}

    /** The card that takes the place of the one pressed. */
    static Activity card(Object card) {
        return answer(200, Messages.CARD, card);
    }

    static Activity sentence(String sentence) {
        return answer(200, SENTENCE, sentence);
    }

    /** What a list has to choose from. */
    static Activity found(List<Choice> choices) {
        var results =
                choices.stream()
                        .map(it -> Map.of("title", it.title(), "value", it.value()))
                        .toList();
        return answer(200, FOUND, Map.of("results", results));
    }

    static Activity malformed(String sentence) {
        return answer(400, ERROR, error("BadRequest", sentence));
    }

    static Activity failed(String sentence) {
        return answer(500, ERROR, error("InternalError", sentence));
    }

    static Activity unknown(String sentence) {
        return answer(501, ERROR, error("NotImplemented", sentence));
    }

    static Activity tooMany(String sentence) {
        return answer(429, ERROR, error("TooManyRequests", sentence));
    }

    private static Map<String, String> error(String code, String message) {
        return Map.of("code", code, "message", message);
    }

    private static Activity answer(int status, String type, Object value) {
        var body = new AdaptiveCardInvokeResponse();
        body.setStatusCode(status);
        body.setType(type);
        body.setValue(value);
        var activity = new Activity(ActivityTypes.INVOKE_RESPONSE);
        activity.setValue(new InvokeResponse(200, body));
        return activity;
    }
}
