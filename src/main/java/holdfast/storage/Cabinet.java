package holdfast.storage;

import holdfast.concern.Concerns;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Drafts;
import holdfast.notice.Mailboxes;
import holdfast.people.People.Imports;
import holdfast.people.People.Restrictions;
import holdfast.people.Person.Absences;
import holdfast.policy.Editions;
import holdfast.record.Histories;
import holdfast.record.SignOffs;
import holdfast.watch.Alarm;
import holdfast.watch.Marks;
import holdfast.watch.Nodes;
import holdfast.watch.Survey;

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
    private final Absences absences;
    private final Marks marks;
    private final Nodes nodes;
    private final Restrictions restrictions;
    private final Imports imports;
    private final Survey survey;
    private final Alarm.Days alarms;
    private final Histories histories;
    private final SignOffs signOffs;

    public Cabinet(DocumentStore store) {
        this.concerns = new StoredConcerns(store);
        this.texts = new StoredTexts(store);
        this.mailboxes = new StoredMailboxes(store);
        this.drafts = new StoredDrafts(store);
        this.editions = new StoredEditions(store);
        this.absences = new StoredAbsences(store);
        this.marks = new StoredMarks(store);
        this.nodes = new StoredNodes(store);
        this.restrictions = new StoredRestrictions(store);
        this.imports = new StoredImports(store);
        this.survey = new StoredSurvey(store);
        this.alarms = new StoredAlarms(store);
        this.histories = new StoredHistories(store);
        this.signOffs = new StoredSignOffs(store);
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

    public Absences absences() {
        return absences;
    }

    public Editions editions() {
        return editions;
    }

    public Marks marks() {
        return marks;
    }

    public Nodes nodes() {
        return nodes;
    }

    public Restrictions restrictions() {
        return restrictions;
    }

    public Imports imports() {
        return imports;
    }

    public Survey survey() {
        return survey;
    }

    public Alarm.Days alarms() {
        return alarms;
    }

    public SignOffs signOffs() {
        return signOffs;
    }

    public Histories histories() {
        return histories;
    }
}
