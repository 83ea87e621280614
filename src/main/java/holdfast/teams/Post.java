package holdfast.teams;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import holdfast.people.Authority;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Carries the bot's activities to Teams, each once, within Teams' limits and within the time there
 * is. Everything that goes out goes through here.
 */
final class Post {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Connectors connectors;
    private final Throttle throttle;
    private final Lanes lanes;
    private final ObservationRegistry steps;
    private final Reach reach = new Reach();

    /**
     * @param steps each call is a step of the turn or round that makes it
     */
    Post(Connectors connectors, Throttle throttle, Lanes lanes, ObservationRegistry steps) {
        this.connectors = connectors;
        this.throttle = throttle;
        this.lanes = lanes;
        this.steps = steps;
    }

    /** Where something is carried to. */
    private record Way(Errand errand, Authority authority, String serviceUrl, String chat) {}

    /** Puts a new activity into its conversation; the answer is Teams' id of it, or blank. */
    String send(Errand errand, Authority authority, Activity activity) {
        activity.setId(null);
        activity.setReplyToId(null); // a message of its own, not a reply in a thread
        var way = way(errand, authority, activity);
        return id(carry(way, line -> line.sendToConversation(way.chat(), activity)));
    }

    /** Puts an activity in the place of the earlier one with its id. */
    String update(Errand errand, Authority authority, Activity activity) {
        var way = way(errand, authority, activity);
        return id(carry(way, line -> line.updateActivity(way.chat(), activity.getId(), activity)));
    }

    /**
     * Begins somebody's private chat, of which Teams decides which it is.
     *
     * @param before the chat in which they were last met
     * @return its id
     */
    Optional<String> begin(
            Errand errand,
            Authority authority,
            String serviceUrl,
            String before,
            ConversationParameters whom) {
        var way = new Way(errand, authority, serviceUrl, before);
        return carry(way, line -> line.createConversation(whom))
                .map(ConversationResourceResponse::getId)
                .filter(id -> !id.isBlank());
    }

    private static Way way(Errand errand, Authority authority, Activity activity) {
        // The SDK writes the fraction of a second wrongly; Teams sets the time itself.
        activity.setTimestamp(null);
        return new Way(
                errand, authority, activity.getServiceUrl(), activity.getConversation().getId());
    }

    private static String id(Optional<ResourceResponse> taken) {
        return taken.map(ResourceResponse::getId).orElse("");
    }

    private <T> Optional<T> carry(Way way, Function<Conversations, CompletableFuture<T>> call) {
        return Observation.createNotStarted("holdfast.step.send", steps)
                .contextualName("send")
                .lowCardinalityKeyValue("council", way.authority().id())
                .observe(() -> carried(way, call));
    }

    private <T> Optional<T> carried(Way way, Function<Conversations, CompletableFuture<T>> call) {
        try {
            var left = begun(way, call).copy(); // what is not waited for any more still goes on
            var taken = left.orTimeout(way.errand().time().left().toNanos(), NANOSECONDS).join();
            throttle.taken(way.authority(), way.chat());
            reach.found(way.authority());
            return Optional.ofNullable(taken);
        } catch (RuntimeException failure) {
            reach.after(way.authority(), Outcomes.of(failure));
            throw paused(way, failure);
        }
    }

    /** A lane is free again when the call is over, which may be later than it is waited for. */
    private <T> CompletableFuture<T> begun(
            Way way, Function<Conversations, CompletableFuture<T>> call) {
        var line = connectors.at(way.authority(), way.serviceUrl());
        lanes.enter(way.errand());
        try {
            throttle.await(way.authority(), way.chat(), way.errand());
            if (way.errand().time().left().isZero()) {
                throw new NotSent("no-time-left", SOON);
            }
            return call.apply(line).whenComplete((_, _) -> lanes.leave(way.errand().kind()));
        } catch (RuntimeException unsent) {
            lanes.leave(way.errand().kind());
            throw unsent;
        }
    }

    /** When Teams asks for a pause, this chat has one, and knows for how long. */
    private RuntimeException paused(Way way, RuntimeException failure) {
        return Outcomes.pause(failure)
                .map(pause ->
                        (RuntimeException)
                                new NotSent(
                                        pause.reason(),
                                        throttle.silence(
                                                way.authority(), way.chat(), pause.asked())))
                .orElse(failure);
    }
}
