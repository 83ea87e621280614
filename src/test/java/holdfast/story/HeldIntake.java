package holdfast.story;

import holdfast.conversation.Intake;
import holdfast.notice.Letter.Found;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People.Imports.Import;
import holdfast.people.PersonId;
import holdfast.workingday.CouncilDays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of a council, held in hand: a specification says what they tell. */
public final class HeldIntake implements Intake {

    private final CouncilDays days;
    private final Mailboxes mailboxes;
    private Optional<Import> inForce = Optional.empty();
    private Optional<Directory> waiting = Optional.empty();
    private List<String> problems = List.of();
    private List<Found> found = List.of();

    public HeldIntake(CouncilDays days, Mailboxes mailboxes) {
        this.days = days;
        this.mailboxes = mailboxes;
    }

    /** What the files tell from now on. */
    public void tell(Directory directory) {
        waiting = Optional.of(directory);
        problems = List.of();
    }

    /** What is wrong with the files from now on. */
    public void refuse(String... found) {
        waiting = Optional.empty();
        problems = List.of(found);
    }

    /** What is in force. */
    public void inForce(String edition, Instant since, Optional<PersonId> by) {
        inForce = Optional.of(new Import(edition, since, by));
    }

    @Override
    public Optional<Import> inForce(Authority authority) {
        return inForce;
    }

    @Override
    public CouncilDays days(Authority authority) {
        return days;
    }

    @Override
    public Optional<Directory> waiting(Authority authority) {
        return waiting;
    }

    @Override
    public List<String> problems(Authority authority) {
        return problems;
    }

    /** What is wrong with Holdfast's own work from now on. */
    public void found(Found... all) {
        found = List.of(all);
    }

    @Override
    public List<Found> found(Authority authority) {
        return found;
    }

    @Override
    public boolean reaches(Authority authority, PersonId person) {
        var mailbox = mailboxes.of(authority, person);
        return mailbox.address().isPresent() && mailbox.shut().isEmpty();
    }

    @Override
    public Brought bring(Authority authority, String edition, PersonId by) {
        if (waiting.isEmpty()) {
            return inForce.filter(it -> it.edition().equals(edition)).isPresent()
                    ? Brought.IN_FORCE_BEFORE
                    : Brought.NOTHING_WAITS;
        }
        if (waiting.filter(it -> it.edition().equals(edition)).isEmpty()) {
            return Brought.CHANGED_MEANWHILE;
        }
        inForce(edition, Instant.parse("2025-04-16T09:00:00Z"), Optional.of(by));
        waiting = Optional.empty();
        return Brought.IN_FORCE;
    }
}
