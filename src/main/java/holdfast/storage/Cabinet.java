package holdfast.storage;

import holdfast.concern.Concerns;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Drafts;
import holdfast.notice.Mailboxes;
import holdfast.policy.Editions;

/**
 * Everything Holdfast keeps for the councils, over one store: each kind of matter behind the port
 * of the module it belongs to.
 */
public final class Cabinet {

    private final Concerns concerns;
    private final Texts texts;
    private final Mailboxes mailboxes;
    private final Drafts drafts;
    private final Editions editions;

    public Cabinet(DocumentStore store) {
        this.concerns = new StoredConcerns(store);
        this.texts = new StoredTexts(store);
        this.mailboxes = new StoredMailboxes(store);
        this.drafts = new StoredDrafts(store);
        this.editions = new StoredEditions(store);
    }

    public Concerns concerns() {
        return concerns;
    }

    public Texts texts() {
        return texts;
    }

    public Mailboxes mailboxes() {
        return mailboxes;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Editions editions() {
        return editions;
    }
}
