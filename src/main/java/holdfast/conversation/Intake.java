package holdfast.conversation;

import holdfast.notice.Letter.Found;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People.Imports.Import;
import holdfast.people.PersonId;
import holdfast.workingday.CouncilDays;
import java.util.List;
import java.util.Optional;

/**
 * The files that a council is served by, as whoever looks after them must know them: what is in
 * force since when, what waits to be, and whom the bot cannot reach.
 */
public interface Intake {

    /** Since when the directory has been in force, and by whom. */
    Optional<Import> inForce(Authority authority);

    /** The days by which the council counts. */
    CouncilDays days(Authority authority);

    /** The directory that the files tell now, as long as it is not in force. */
    Optional<Directory> waiting(Authority authority);

    /** What is wrong with the files as they are now, for their author; none when they are right. */
    List<String> problems(Authority authority);

    /** What is wrong with Holdfast's own work at this council; nothing, when all is well. */
    List<Found> found(Authority authority);

    /** Whether messages reach this person: the app is there, and Teams has not refused. */
    boolean reaches(Authority authority, PersonId person);

    /**
     * Brings what waits into force, for good.
     *
     * @param edition the edition of the directory that was looked at
     * @return what has become of it
     */
    Brought bring(Authority authority, String edition, PersonId by);

    /** What has become of a wish to bring a directory into force. */
    enum Brought {
        IN_FORCE,
        IN_FORCE_BEFORE,
        CHANGED_MEANWHILE,
        NOTHING_WAITS
    }
}
