package holdfast.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import holdfast.conversation.Reply.Message;
import holdfast.door.Refusals;
import holdfast.people.Authority;
import holdfast.teams.Caller.Known;
import holdfast.teams.Caller.Nameless;
import holdfast.teams.Caller.Overheard;
import holdfast.teams.Caller.Stranger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as Teams sees it: who is speaking, and which kind of thing has happened. */
final class TeamsBot implements Bot {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsBot.class);
    static final String CARD_ACTION = "adaptiveCard/action";
    private static final String SEARCH = "application/search";

    private final Callers callers;
    private final Refusals refusals;
    private final Turnstile turnstile;
    private final Turns turns;
    private final Addresses addresses;
    private final Messages messages;
    private final Languages languages;
    private final Afterwards afterwards;

    TeamsBot(
            Callers callers,
            Refusals refusals,
            Turnstile turnstile,
            Turns turns,
            Addresses addresses,
            Messages messages,
            Languages languages,
            Afterwards afterwards) {
        this.callers = callers;
        this.refusals = refusals;
        this.turnstile = turnstile;
        this.turns = turns;
        this.addresses = addresses;
        this.messages = messages;
        this.languages = languages;
        this.afterwards = afterwards;
    }

    @Override
    public CompletableFuture<Void> onTurn(TurnContext context) {
        var chat = new Chat(context, messages);
        switch (callers.of(context.getActivity())) {
            case Known known -> hear(known, context, chat);
            case Overheard(var authority) ->
                    refuse(authority, Sentence.PRIVATE_ONLY, context, chat);
            case Nameless(var authority) -> refuse(authority, Sentence.NAMELESS, context, chat);
            case Stranger(var why) -> refusals.note(why, "");
        }
        return CompletableFuture.completedFuture(null);
    }

    private void hear(Known by, TurnContext context, Chat chat) {
        TeamsAdapter.speakFor(by.authority(), context);
        var activity = context.getActivity();
        if (!turnstile.lets(by, activity, chat)) {
            return;
        }
        switch (Optional.ofNullable(activity.getType()).orElse("")) {
            case ActivityTypes.MESSAGE -> turns.message(by, activity, chat);
            case ActivityTypes.INVOKE -> invoked(by, activity, chat);
            case ActivityTypes.CONVERSATION_UPDATE -> joined(by, activity, chat);
            case ActivityTypes.INSTALLATION_UPDATE -> installed(by, activity, chat);
            case ActivityTypes.MESSAGE_REACTION ->
                    addresses.reached(by, activity); // a sign of life, and nothing more
            case ActivityTypes.MESSAGE_UPDATE, ActivityTypes.MESSAGE_DELETE ->
                    afterwards.changed(by, activity, chat);
            default -> LOG.debug("An activity of a kind without a meaning here was ignored.");
        }
    }

    private void invoked(Known by, Activity activity, Chat chat) {
        switch (Optional.ofNullable(activity.getName()).orElse("")) {
            case CARD_ACTION -> turns.press(by, activity, chat);
            case SEARCH -> turns.search(by, activity, chat);
            default ->
                    chat.answer(
                            Answers.unknown(
                                    Sentence.UNKNOWN_REQUEST.in(languages.of(by.authority()))));
        }
    }

    private void joined(Known by, Activity activity, Chat chat) {
        if (holdsBot(activity.getMembersAdded(), activity)) {
            turns.installed(by, activity, chat);
        } else if (holdsBot(activity.getMembersRemoved(), activity)) {
            addresses.gone(by);
        }
    }

    private void installed(Known by, Activity activity, Chat chat) {
        switch (Optional.ofNullable(activity.getAction()).orElse("")) {
            case "add", "add-upgrade" -> turns.installed(by, activity, chat);
            case "remove" -> addresses.gone(by);
            default -> LOG.debug("An installation update without a meaning here was ignored.");
        }
    }

    private static boolean holdsBot(List<ChannelAccount> members, Activity activity) {
        var bot = Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId);
        return Optional.ofNullable(members).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(ChannelAccount::getId)
                .anyMatch(id -> bot.equals(Optional.ofNullable(id)) && bot.isPresent());
    }

    /** Says why nothing is done, to whoever asked for something. */
    private void refuse(Authority authority, Sentence sentence, TurnContext context, Chat chat) {
        var why = sentence.in(languages.of(authority));
        TeamsAdapter.speakFor(authority, context);
        if (context.getActivity().isType(ActivityTypes.MESSAGE)) {
            chat.say(Message.plain(why));
        } else if (context.getActivity().isType(ActivityTypes.INVOKE)) {
            chat.answer(Answers.sentence(why));
        }
    }
}
