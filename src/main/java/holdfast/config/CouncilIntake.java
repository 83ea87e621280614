package holdfast.config;

import holdfast.conversation.Intake;
import holdfast.notice.Letter.Found;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People.Imports.Import;
import holdfast.people.PersonId;
import holdfast.workingday.CouncilDays;
import java.util.List;
import java.util.Optional;

/** What the bot says of the files it runs on, to those who look after them. */
record CouncilIntake(
        DirectoryIntake directories, Councils councils, Mailboxes mailboxes, OwnFaults faults)
        implements Intake {

    @Override
    public Optional<Import> inForce(Authority authority) {
        return directories.since(authority);
    }

    @Override
    public CouncilDays days(Authority authority) {
        return councils.of(authority).days();
    }

    @Override
    public Optional<Directory> waiting(Authority authority) {
        return directories.waiting(authority);
    }

    /** Where the files hold several councils, their lines are not for everybody's eyes. */
    @Override
    public List<String> problems(Authority authority) {
        var problems = directories.problems();
        return problems.isEmpty() || councils.all().size() == 1
                ? problems
                : List.of(
                        councils.of(authority)
                                .policy()
                                .language()
                                .say("check.problems-elsewhere", problems.size()));
    }

    @Override
    public List<Found> found(Authority authority) {
        return faults.of(authority);
    }

    @Override
    public boolean reaches(Authority authority, PersonId person) {
        var mailbox = mailboxes.of(authority, person);
        return mailbox.address().isPresent() && mailbox.shut().isEmpty();
    }

    @Override
    public Brought bring(Authority authority, String edition, PersonId by) {
        return directories.bring(authority, edition, by);
    }
}
