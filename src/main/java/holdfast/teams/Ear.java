package holdfast.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Mention;
import holdfast.conversation.Conversation.Sought;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Heard.Said;
import holdfast.teams.Caller.Known;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes what a person did out of an activity of theirs. */
final class Ear {

    private static final String LINE_AGAIN = "text/html";

    private final ActivityJson json;

    Ear(ActivityJson json) {
        this.json = json;
    }

    /** A typed line, without the mention of the bot; blank when there is no text. */
    Said said(Known by, Activity activity) {
        var text = Optional.ofNullable(activity.getText()).orElse("");
        for (var mention : mentionsOfBot(activity)) {
            text = text.replace(mention, " ");
        }
        return new Said(by.authority(), by.person(), id(activity), text.strip());
    }

    /** Whether anything is attached but the line itself, which Teams repeats as HTML. */
    boolean hasFiles(Activity activity) {
        return Optional.ofNullable(activity.getAttachments()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(Attachment::getContentType)
                .anyMatch(type -> !LINE_AGAIN.equals(type));
    }

    /** The line that makes the bot introduce itself. */
    Said help(Known by, Activity activity) {
        return new Said(by.authority(), by.person(), id(activity), "help");
    }

    /** A button that arrived as a message because the client knows no better. */
    boolean isSubmit(Activity activity) {
        return Optional.ofNullable(activity.getText()).orElse("").isBlank()
                && Press.isSubmit(json.tree(value(activity)));
    }

    Optional<Pressed> submitted(Known by, Activity activity) {
        return Press.submitted(json.tree(value(activity))).map(pressed(by, activity));
    }

    Optional<Pressed> executed(Known by, Activity activity) {
        return Press.executed(json.tree(value(activity))).map(pressed(by, activity));
    }

    /** What somebody looks for in a card's list; empty when it does not say in which. */
    Optional<Sought> sought(Known by, Activity activity) {
        var value = json.tree(value(activity));
        var options = value.path("queryOptions");
        return Optional.of(value.path("dataset"))
                .filter(JsonNode::isTextual)
                .map(dataset ->
                        new Sought(
                                by.authority(),
                                by.person(),
                                dataset.textValue(),
                                value.path("queryText").asText(""),
                                options.path("skip").asInt(0),
                                options.path("top").asInt(0)));
    }

    private static Function<Press, Pressed> pressed(Known by, Activity activity) {
        return press ->
                new Pressed(
                        by.authority(),
                        by.person(),
                        id(activity),
                        Optional.ofNullable(activity.getReplyToId()),
                        press.verb(),
                        press.data(),
                        press.inputs());
    }

    private static Object value(Activity activity) {
        return Optional.ofNullable(activity.getValue()).orElse("");
    }

    /** Without an id nothing can be recognised as said before; an invented one is like no other. */
    private static String id(Activity activity) {
        return Optional.ofNullable(activity.getId()).orElseGet(() -> UUID.randomUUID().toString());
    }

    private List<String> mentionsOfBot(Activity activity) {
        var bot = Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId);
        return Optional.ofNullable(activity.getEntities()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .filter(entity -> "mention".equals(entity.getType()))
                .map(this::mention)
                .flatMap(Optional::stream)
                .filter(mention -> bot.equals(mentioned(mention)))
                .map(Mention::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private Optional<Mention> mention(Entity entity) {
        return json.as(entity, Mention.class);
    }

    private static Optional<String> mentioned(Mention mention) {
        return Optional.ofNullable(mention.getMentioned()).map(ChannelAccount::getId);
    }
}
