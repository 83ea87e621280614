package holdfast.teams;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import holdfast.people.Authority;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Carries the bot's activities to Teams, each once, and answers within its time limit. */
final class Post {

    private final Connectors connectors;
    private final Patience patience;

    Post(Connectors connectors, Patience patience) {
        this.connectors = connectors;
        this.patience = patience;
    }

    /** Puts a new activity into its conversation; the answer holds Teams' id of it, or none. */
    CompletableFuture<ResourceResponse> send(Authority authority, Activity activity) {
        activity.setId(null);
        activity.setReplyToId(null); // a message of its own, not a reply in a thread
        return carry(
                authority,
                activity,
                line -> line.sendToConversation(activity.getConversation().getId(), activity));
    }

    /** Puts an activity in the place of the earlier one with its id. */
    CompletableFuture<ResourceResponse> update(Authority authority, Activity activity) {
        return carry(
                authority,
                activity,
                line ->
                        line.updateActivity(
                                activity.getConversation().getId(), activity.getId(), activity));
    }

    private CompletableFuture<ResourceResponse> carry(
            Authority authority,
            Activity activity,
            Function<Conversations, CompletableFuture<ResourceResponse>> call) {
        try {
            // The SDK writes the fraction of a second wrongly; Teams sets the time itself.
            activity.setTimestamp(null);
            var line = connectors.at(authority, activity.getServiceUrl());
            return call.apply(line)
                    .orTimeout(patience.whole().toMillis(), MILLISECONDS)
                    .thenApply(taken ->
                            Optional.ofNullable(taken).orElseGet(() -> new ResourceResponse("")));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }
}
