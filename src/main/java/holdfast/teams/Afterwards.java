package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import holdfast.conversation.Conversation;
import holdfast.conversation.Reply;
import holdfast.teams.Caller.Known;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody does to a message of theirs after it was heard: what is recorded stays as it is. An
 * edit is answered with how to put something right, and with whom to ring where it speaks of
 * danger; of each the log has a line.
 */
final class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);
    private static final String EDITED = "edited";

    private final Conversation conversation;
    private final Addresses addresses;
    private final Ear ear;
    private final ActivityJson json;
    private final Languages languages;

    Afterwards(
            Conversation conversation,
            Addresses addresses,
            Ear ear,
            ActivityJson json,
            Languages languages) {
        this.conversation = conversation;
        this.ear = ear;
        this.addresses = addresses;
        this.json = json;
        this.languages = languages;
    }

    void changed(Known by, Activity activity, Chat chat) {
        addresses.reached(by, activity); // a sign of life, too
        var what = what(activity);
        LOG.info(
                "A message in a chat of {} was {} in Teams. What is recorded stays as it is.",
                by.authority(),
                what);
        if (what.equals(EDITED)) {
            var sentence = Sentence.EDITED.in(languages.of(by.authority()));
            conversation
                    .signposted(Reply.saying(sentence), ear.said(by, activity))
                    .messages()
                    .forEach(chat::say);
        }
    }

    private String what(Activity activity) {
        if (activity.isType(ActivityTypes.MESSAGE_DELETE)) {
            return "deleted";
        }
        var event =
                Optional.ofNullable(activity.getChannelData())
                        .map(data -> json.tree(data).path("eventType").asText())
                        .orElse("");
        return switch (event) {
            case "editMessage" -> EDITED;
            case "undeleteMessage" -> "brought back";
            default -> "changed";
        };
    }
}
