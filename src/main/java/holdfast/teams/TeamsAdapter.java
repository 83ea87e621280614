package holdfast.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import holdfast.language.Language;
import holdfast.people.Authority;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Runs one turn of the bot on the SDK's pipeline. It stands in for the SDK's own adapter, whose
 * token check and client settings cannot be relied on.
 */
final class TeamsAdapter extends BotAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsAdapter.class);
    private static final String ANSWER = "holdfast.answer";
    private static final String AUTHORITY = "holdfast.authority";
    private static final String TIME = "holdfast.time";

    /** Under this name each line of the log of a turn says whose it is. */
    private static final String COUNCIL = "council";

    private final Troubles troubles = new Troubles(LOG);
    private final Bot bot;
    private final Post post;
    private final Languages languages;
    private final Duration turn;

    /**
     * @param turn how long a turn may take
     */
    TeamsAdapter(Bot bot, Post post, Languages languages, Duration turn) {
        this.bot = bot;
        this.post = post;
        this.languages = languages;
        this.turn = turn;
    }

    /** From here on the turn is one of this council's, and so is what is sent in it. */
    static void speakFor(Authority authority, TurnContext context) {
        context.getTurnState().add(AUTHORITY, authority);
        MDC.put(COUNCIL, authority.id());
    }

    /**
     * Lets the bot take its turn. Answers what an invoke is to be answered with; none otherwise.
     */
    Optional<InvokeResponse> take(Activity activity) {
        var context = new TurnContextImpl(this, activity);
        context.getTurnState().add(TIME, Hourglass.of(turn));
        try {
            runPipeline(context, bot::onTurn).join();
            if (!isHeard(activity)) {
                troubles.over();
            }
        } catch (RuntimeException failure) {
            troubles.say("A turn", failure);
            if (activity.isType(ActivityTypes.INVOKE)) {
                return response(Answers.failed(Sentence.NOTHING_RECORDED.in(language(context))));
            }
        } finally {
            MDC.remove(COUNCIL);
        }
        return Optional.<Activity>ofNullable(context.getTurnState().get(ANSWER))
                .flatMap(TeamsAdapter::response);
    }

    /** What somebody does is heard out whatever goes wrong, and so proves nothing. */
    private static boolean isHeard(Activity activity) {
        return activity.isType(ActivityTypes.MESSAGE) || activity.isType(ActivityTypes.INVOKE);
    }

    /** Whoever is not known to be one of a council's is spoken to in English. */
    private Language language(TurnContext context) {
        return Optional.<Authority>ofNullable(context.getTurnState().get(AUTHORITY))
                .map(languages::of)
                .orElse(Language.ENGLISH);
    }

    private static Optional<InvokeResponse> response(Activity answer) {
        return Optional.of((InvokeResponse) answer.getValue());
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(
            TurnContext context, List<Activity> activities) {
        return done(() ->
                activities.stream()
                        .map(activity -> send(context, activity))
                        .map(ResourceResponse::new)
                        .toArray(ResourceResponse[]::new));
    }

    private String send(TurnContext context, Activity activity) {
        if (activity.isType(ActivityTypes.INVOKE_RESPONSE)) {
            context.getTurnState().add(ANSWER, activity); // goes back over the same request
            return "";
        }
        return post.send(reply(context), context.getTurnState().get(AUTHORITY), activity);
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(
            TurnContext context, Activity activity) {
        Authority authority = context.getTurnState().get(AUTHORITY);
        return done(() -> new ResourceResponse(post.update(reply(context), authority, activity)));
    }

    /** Each message of a turn has what those before it have left of the turn's time. */
    private static Errand reply(TurnContext context) {
        return Errand.reply(context.getTurnState().get(TIME));
    }

    private static <T> CompletableFuture<T> done(Supplier<T> work) {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public CompletableFuture<Void> deleteActivity(
            TurnContext context, ConversationReference reference) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException("the bot takes back nothing it has said"));
    }
}
