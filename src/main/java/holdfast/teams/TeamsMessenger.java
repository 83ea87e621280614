package holdfast.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import holdfast.conversation.Conversation;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hands letters to Teams, into the private chat in which the person was last met. */
final class TeamsMessenger implements Messenger {

    private final Conversation conversation;
    private final Messages messages;
    private final Post post;
    private final ActivityJson json;

    TeamsMessenger(Conversation conversation, Messages messages, Post post, ActivityJson json) {
        this.conversation = conversation;
        this.messages = messages;
        this.post = post;
        this.json = json;
    }

    @Override
    public Outcome send(Mailbox to, Letter letter) {
        return carry(to, letter, messages::sent, activity -> post.send(to.authority(), activity));
    }

    @Override
    public Outcome redraw(Mailbox to, String earlier, Letter letter) {
        var outcome =
                carry(
                        to,
                        letter,
                        messages::drawn,
                        activity -> {
                            activity.setId(earlier);
                            return post.update(to.authority(), activity);
                        });
        return outcome instanceof Taken ? new Taken(earlier) : outcome; // it keeps its id
    }

    private Outcome carry(
            Mailbox to,
            Letter letter,
            Function<Message, Activity> shape,
            Function<Activity, CompletableFuture<ResourceResponse>> carriage) {
        if (to.address().isEmpty()) {
            return new Refused(Addresses.NOT_INSTALLED);
        }
        var reference = to.address().flatMap(this::reference);
        if (reference.isEmpty()) {
            return new Refused("bad-address");
        }
        return conversation
                .draw(letter)
                .map(shape)
                .map(activity -> activity.applyConversationReference(reference.get()))
                .map(activity -> outcome(() -> carriage.apply(activity)))
                .orElseGet(() -> new Unclear("unreadable", Optional.empty()));
    }

    private static Outcome outcome(Supplier<CompletableFuture<ResourceResponse>> carriage) {
        try {
            return new Taken(Optional.ofNullable(carriage.get().join().getId()).orElse(""));
        } catch (RuntimeException failure) {
            return Outcomes.of(failure);
        }
    }

    private Optional<ConversationReference> reference(String address) {
        try {
            return Optional.ofNullable(json.read(address, ConversationReference.class))
                    .filter(reference -> reference.getConversation() != null);
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }
}
