package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import holdfast.conversation.Reply.Message;
import holdfast.door.Pace;
import holdfast.door.Pace.Wait;
import holdfast.teams.Caller.Known;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets one after another of a person's acts pass: nobody faster than a person can act, and nothing
 * that was said on another day, since Teams passes on at once what it takes.
 */
final class Turnstile {

    private static final String REFRESH = "refresh";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final InstantSource clock;
    private final Pace pace;
    private final ActivityJson json;
    private final Languages languages;

    Turnstile(InstantSource clock, Pace pace, ActivityJson json, Languages languages) {
        this.clock = clock;
        this.pace = pace;
        this.json = json;
        this.languages = languages;
    }

    /** Whether this may pass; whoever may not is told why, and for how long. */
    boolean lets(Known by, Activity activity, Chat chat) {
        if (!isAct(activity)) {
            var wait = pace.look(by.authority(), by.person());
            wait.ifPresent(it -> chat.answer(Answers.tooMany(says(by, it))));
            return wait.isEmpty();
        }
        if (isOfAnotherDay(activity)) {
            say(Sentence.ANOTHER_DAY.in(languages.of(by.authority())), activity, chat);
            return false;
        }
        var wait = pace.act(by.authority(), by.person());
        wait.filter(it -> it.isNews() || isPress(activity))
                .ifPresent(it -> say(says(by, it), activity, chat));
        return wait.isEmpty();
    }

    private String says(Known by, Wait wait) {
        return Sentence.TOO_MANY.in(languages.of(by.authority()), wait.seconds());
    }

    private static void say(String sentence, Activity act, Chat chat) {
        if (isPress(act)) {
            chat.answer(Answers.sentence(sentence));
        } else {
            chat.say(Message.plain(sentence));
        }
    }

    private boolean isOfAnotherDay(Activity activity) {
        return Optional.ofNullable(activity.getTimestamp())
                .map(said -> Duration.between(said.toInstant(), clock.instant()).abs())
                .filter(away -> away.compareTo(A_DAY) > 0)
                .isPresent();
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
