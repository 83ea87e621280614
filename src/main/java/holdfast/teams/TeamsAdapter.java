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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one turn of the bot on the SDK's pipeline. It stands in for the SDK's own adapter, whose
 * token check and client settings cannot be relied on.
 */
final class TeamsAdapter extends BotAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsAdapter.class);
    private static final String ANSWER = "holdfast.answer";
    private static final String AUTHORITY = "holdfast.authority";

    private final Bot bot;
    private final Post post;
    private final Languages languages;

    TeamsAdapter(Bot bot, Post post, Languages languages) {
        this.bot = bot;
        this.post = post;
        this.languages = languages;
    }

    /** From here on the turn is one of this council's, and so is what is sent in it. */
    static void speakFor(Authority authority, TurnContext context) {
        context.getTurnState().add(AUTHORITY, authority);
    }

    /**
     * Lets the bot take its turn. Answers what an invoke is to be answered with; none otherwise.
     */
    Optional<InvokeResponse> take(Activity activity) {
        var context = new TurnContextImpl(this, activity);
        try {
            runPipeline(context, bot::onTurn).join();
        } catch (RuntimeException failure) {
            LOG.error("A turn failed: {}.", Trouble.of(failure));
            if (activity.isType(ActivityTypes.INVOKE)) {
                return response(Answers.failed(Sentence.NOTHING_RECORDED.in(language(context))));
            }
        }
        return Optional.<Activity>ofNullable(context.getTurnState().get(ANSWER))
                .flatMap(TeamsAdapter::response);
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
        var sent = new ArrayList<ResourceResponse>();
        var all = CompletableFuture.<Void>completedFuture(null);
        for (var activity : activities) {
            all = all.thenCompose(_ -> send(context, activity)).thenAccept(sent::add);
        }
        return all.thenApply(_ -> sent.toArray(ResourceResponse[]::new));
    }

    private CompletableFuture<ResourceResponse> send(TurnContext context, Activity activity) {
        if (activity.isType(ActivityTypes.INVOKE_RESPONSE)) {
            context.getTurnState().add(ANSWER, activity); // goes back over the same request
            return CompletableFuture.completedFuture(new ResourceResponse(""));
        }
        return post.send(context.getTurnState().get(AUTHORITY), activity);
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(
            TurnContext context, Activity activity) {
        return post.update(context.getTurnState().get(AUTHORITY), activity);
    }

    @Override
    public CompletableFuture<Void> deleteActivity(
            TurnContext context, ConversationReference reference) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException("the bot takes back nothing it has said"));
    }
}
