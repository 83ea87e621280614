package holdfast.teams;

import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationReference;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import java.util.List;
import java.util.Optional;

/**
 * Makes somebody's private chat anew when Teams no longer knows it, and keeps where it is
 * (Microsoft: "Send proactive messages", on {@code ConversationNotFound}).
 */
final class NewChat {

    private final Mailboxes mailboxes;
    private final Post post;
    private final Addresses addresses;

    NewChat(Mailboxes mailboxes, Post post, Addresses addresses) {
        this.mailboxes = mailboxes;
        this.post = post;
        this.addresses = addresses;
    }

    /**
     * The mailbox with another chat than the one it was tried with: where the person has been met
     * since, or one that Teams makes now; empty when there is no other.
     */
    Optional<Mailbox> insteadOf(Mailbox tried, Errand errand) {
        var kept = mailboxes.of(tried.authority(), tried.person());
        if (kept.address().isPresent() && !kept.address().equals(tried.address())) {
            return Optional.of(kept);
        }
        return tried.address()
                .flatMap(addresses::read)
                .flatMap(gone -> begun(tried, gone, errand))
                .map(address -> moved(tried, address));
    }

    private Mailbox moved(Mailbox tried, String address) {
        var kept =
                mailboxes.change(
                        tried.authority(),
                        tried.person(),
                        box ->
                                box.address().equals(tried.address()) && box.shut().isEmpty()
                                        ? box.reachedAt(address)
                                        : box);
        return kept.address().equals(tried.address()) ? kept.reachedAt(address) : kept;
    }

    /** The address of the chat that Teams makes; empty when it is the same again. */
    private Optional<String> begun(Mailbox tried, ConversationReference gone, Errand errand) {
        var before = gone.getConversation().getId();
        return post.begin(errand, tried.authority(), gone.getServiceUrl(), before, withWhom(gone))
                .filter(id -> !id.equals(before))
                .map(id -> {
                    gone.getConversation().setId(id);
                    return addresses.text(gone);
                });
    }

    private static ConversationParameters withWhom(ConversationReference gone) {
        var whom = new ConversationParameters();
        whom.setIsGroup(false);
        whom.setBot(gone.getBot());
        whom.setMembers(List.of(gone.getUser()));
        Optional.ofNullable(gone.getConversation().getTenantId()).ifPresent(whom::setTenantId);
        return whom;
    }
}
