package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.TextFormatTypes;
import holdfast.conversation.Reply.Message;
import java.util.Map;

/** The bot's messages as Teams wants them. */
final class Messages {

    static final String CARD = "application/vnd.microsoft.card.adaptive";

    /** Shows the message in the person's activity feed, and on their phone by its summary. */
    private static final Map<String, ?> ALERT = Map.of("notification", Map.of("alert", true));

    private final ActivityJson json;

    Messages(ActivityJson json) {
        this.json = json;
    }

    /** A message of the chat as it goes on. */
    Activity spoken(Message message) {
        var activity = drawn(message);
        if (message.important()) {
            activity.setChannelData(json.tree(ALERT));
        }
        return activity;
    }

    /** A message that comes by itself and is to be noticed. */
    Activity sent(Message message) {
        var activity = drawn(message);
        activity.setChannelData(json.tree(ALERT)); // the SDK cannot look into the JDK's own maps
        return activity;
    }

    /** A message that takes the place of an earlier one, which rings nobody's bell again. */
    Activity drawn(Message message) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setText(message.text());
        activity.setTextFormat(TextFormatTypes.PLAIN);
        activity.setSummary(message.summary());
        message.card().map(this::attached).ifPresent(activity::setAttachment);
        if (message.important()) {
            activity.setImportance("high");
        }
        return activity;
    }

    private Attachment attached(String card) {
        var attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(json.parse(card));
        return attachment;
    }
}
