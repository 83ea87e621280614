package holdfast.teams;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import holdfast.conversation.Reply.Message;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the bot says in one turn. A message that cannot be sent is not said, which the log tells;
 * what was recorded stays recorded.
 */
record Chat(TurnContext context, Messages messages) {

    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

    /**
     * Sends a new message. Answers Teams' id of it, blank when Teams gave none; none when unsent.
     */
    Optional<String> say(Message message) {
        return carried(() -> context.sendActivity(messages.spoken(message)));
    }

    /** Draws an earlier message anew; answers its id, none when it could not be done. */
    Optional<String> redraw(String earlier, Message message) {
        return carried(() -> {
            var activity = messages.drawn(message);
            activity.setId(earlier);
            return context.updateActivity(activity);
        });
    }

    /** Answers the invoke that this turn is about. */
    void answer(Activity answer) {
        context.sendActivity(answer).join();
    }

    private static Optional<String> carried(
            Supplier<CompletableFuture<ResourceResponse>> carriage) {
        try {
            var sent = carriage.get().join();
            return Optional.of(Optional.ofNullable(sent.getId()).orElse(""));
        } catch (RuntimeException unsent) {
            LOG.warn("A reply was not sent: {}, {}.", Outcomes.of(unsent), Trouble.of(unsent));
            return Optional.empty();
        }
    }
}
