package holdfast.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.teams.Caller.Known;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps how each person's private chat is reached, from whatever they do there. The address holds
 * ids only, no name, so that it changes only when the chat does and a turn writes nothing.
 */
final class Addresses {

    /** Why a mailbox is shut after the app was removed. */
    static final String NOT_INSTALLED = "not-installed";

    private final Mailboxes mailboxes;
    private final ActivityJson json;

    Addresses(Mailboxes mailboxes, ActivityJson json) {
        this.mailboxes = mailboxes;
        this.json = json;
    }

    /**
     * The person can be reached where this came from.
     *
     * @return whether the app had not been installed for them before
     */
    boolean reached(Known person, Activity activity) {
        var address = json.text(reference(person, activity));
        var isNew = new AtomicBoolean();
        mailboxes.change(
                person.authority(),
                person.person(),
                box -> {
                    isNew.set(isUninstalled(box)); // asked again when somebody else was faster
                    return isAt(box, address) ? box : box.reachedAt(address);
                });
        return isNew.get();
    }

    /** The app was removed for the person. */
    void gone(Known person) {
        mailboxes.change(
                person.authority(),
                person.person(),
                box -> isUninstalled(box) ? box : box.shutFor(NOT_INSTALLED));
    }

    private static boolean isUninstalled(Mailbox box) {
        return box.address().isEmpty() || box.shut().filter(NOT_INSTALLED::equals).isPresent();
    }

    private static boolean isAt(Mailbox box, String address) {
        return box.shut().isEmpty() && box.address().filter(address::equals).isPresent();
    }

    /** An address as it was kept; empty when it is none. */
    Optional<ConversationReference> read(String address) {
        try {
            return Optional.ofNullable(json.read(address, ConversationReference.class))
                    .filter(reference ->
                            reference.getConversation() != null
                                    && reference.getServiceUrl() != null);
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    String text(ConversationReference address) {
        return json.text(address);
    }

    private ConversationReference reference(Known person, Activity activity) {
        var reference = new ConversationReference();
        reference.setChannelId(activity.getChannelId());
        reference.setServiceUrl(activity.getServiceUrl());
        reference.setBot(account(activity.getRecipient()));
        var user = account(activity.getFrom());
        user.setAadObjectId(person.person().value());
        reference.setUser(user);
        var chat = new ConversationAccount(activity.getConversation().getId());
        chat.setConversationType("personal");
        tenant(activity).ifPresent(chat::setTenantId);
        reference.setConversation(chat);
        return reference;
    }

    /** Teams names it in two places, and not always in both. */
    private Optional<String> tenant(Activity activity) {
        return Optional.ofNullable(activity.getConversation().getTenantId())
                .or(() ->
                        Optional.ofNullable(activity.getChannelData())
                                .map(data -> json.tree(data).path("tenant").path("id").asText()))
                .filter(id -> !id.isBlank());
    }

    private static ChannelAccount account(ChannelAccount named) {
        var account = new ChannelAccount();
        Optional.ofNullable(named).map(ChannelAccount::getId).ifPresent(account::setId);
        return account;
    }
}
