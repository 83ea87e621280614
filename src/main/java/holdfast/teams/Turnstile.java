package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import holdfast.conversation.Reply.Message;
import holdfast.door.Pace;
import holdfast.door.Pace.Wait;
import holdfast.teams.Caller.Known;
import java.util.Optional;

/** Lets one after another of a person's acts pass, and nobody faster than a person can act. */
final class Turnstile {

    private static final String REFRESH = "refresh";

    private final Pace pace;
    private final ActivityJson json;
    private final Languages languages;

    Turnstile(Pace pace, ActivityJson json, Languages languages) {
        this.pace = pace;
        this.json = json;
        this.languages = languages;
    }

    /** Whether this may pass; whoever must wait is told for how long. */
    boolean lets(Known by, Activity activity, Chat chat) {
        var wait =
                isAct(activity)
                        ? pace.act(by.authority(), by.person())
                        : pace.look(by.authority(), by.person());
        wait.ifPresent(it -> say(it, by, activity, chat));
        return wait.isEmpty();
    }

    private void say(Wait wait, Known by, Activity activity, Chat chat) {
        var sentence = Sentence.TOO_MANY.in(languages.of(by.authority()), wait.seconds());
        if (isPress(activity)) {
            chat.answer(Answers.sentence(sentence));
        } else if (activity.isType(ActivityTypes.INVOKE)) {
            chat.answer(Answers.tooMany(sentence));
        } else if (activity.isType(ActivityTypes.MESSAGE) && wait.isNews()) {
            chat.say(Message.plain(sentence));
        }
    }

    /** A card that draws itself anew is no act: a chat may show many at once. */
    private boolean isAct(Activity activity) {
        return activity.isType(ActivityTypes.MESSAGE)
                || isPress(activity)
                        && Optional.ofNullable(activity.getValue())
                                .map(value -> json.tree(value).at("/action/verb").asText())
                                .filter(REFRESH::equals)
                                .isEmpty();
    }

    private static boolean isPress(Activity activity) {
        return activity.isType(ActivityTypes.INVOKE)
                && TeamsBot.CARD_ACTION.equals(activity.getName());
    }
}
