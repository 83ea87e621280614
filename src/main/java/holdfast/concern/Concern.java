package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.concern.Answer.AgreedAction;
import holdfast.notice.Notice;
import holdfast.notice.Shown;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A concern an IRO has raised about a child's plan, or something else the IRO has told of, and
 * where it stands. The history alone rebuilds all of it but who has been sent what.
 *
 * @param origin how it was started
 * @param kind what it is by now: a notification may have become a formal concern
 * @param raisedBy the IRO who started it; whoever told of it, for a complaint or a change
 * @param particulars what was filled in, by input id, as last put right
 * @param version rises when its standing, stage or owner changes
 * @param whole the last day of the whole process; absent while it is informal
 * @param actions the actions of the accepted answer
 * @param tracks what runs beside the stages, each with where it stands
 * @param links the other matters it came from or became
 * @param notices everything owed or sent, oldest first
 * @param shown which message shows it to whom, so that it can be drawn again
 */
public record Concern(
        Authority authority,
        Reference ref,
        ConcernEvent.Started origin,
        Kind kind,
        PersonId raisedBy,
        Map<String, Text.Ref> particulars,
        long version,
        Standing standing,
        Optional<LocalDate> whole,
        List<AgreedAction> actions,
        List<Track> tracks,
        List<Reference> links,
        List<Entry> history,
        List<Notice> notices,
        Map<PersonId, Shown> shown) {

    /** The edition it was raised under; later editions never move it. */
    public Edition policy() {
        return origin.policy();
    }

    /** What it is about. */
    public Subject subject() {
        return origin.subject();
    }

    /** The children it is about; none for a concern about the service. */
    public List<ChildId> children() {
        return origin.subject().children();
    }

    /**
     * The id of its category in the policy, where it has one; of a significant change, the id of
     * its kind.
     */
    public Optional<String> category() {
        return origin.category();
    }

    public Concern {
        particulars = Map.copyOf(particulars);
        tracks = List.copyOf(tracks);
        links = List.copyOf(links);
        actions = List.copyOf(actions);
        history = List.copyOf(history);
        notices = List.copyOf(notices);
        shown = Map.copyOf(shown);
    }

    /** The concern that a history tells of. */
    public static Concern of(
            Authority authority,
            Reference ref,
            List<Entry> history,
            List<Notice> notices,
            Map<PersonId, Shown> shown) {
        var concern = Evolution.begin(authority, ref, history.getFirst());
        for (var entry : history.subList(1, history.size())) {
            concern = Evolution.next(concern, entry);
        }
        return concern.withNotices(notices).withShown(shown);
    }

    /** When it was started. */
    public Instant raisedAt() {
        return history.getFirst().at();
    }

    /** Whether it was a mistake, so that nothing of it is to be seen. */
    public boolean isVoid() {
        return standing instanceof Standing.Ended(var how, var _, var _)
                && how == Standing.Ended.How.VOID;
    }

    /** Whether no message may show anything of it any more: a mistake, or erased. */
    public boolean isBlank() {
        return isVoid() || isErased();
    }

    /** Whether a message of somebody's no longer shows it as it is; of what is blank, none may. */
    public boolean isBehind(Shown shown) {
        return shown.seq() < lastVisible() || !shown.earlier().isEmpty() && isBlank();
    }

    /** Whether anything may still happen to it. */
    public boolean open() {
        return !(standing instanceof Standing.Ended);
    }

    /** Whether a newer version of Holdfast has written something that this one cannot judge. */
    boolean newer() {
        return history.stream().anyMatch(entry -> entry.event() instanceof ConcernEvent.Unknown);
    }

    /** What an act of that id has last made of it, when it has been done already. */
    public Optional<Entry> done(String operation) {
        return history.reversed().stream()
                .filter(entry -> entry.operation().equals(Optional.of(operation)))
                .findFirst();
    }

    /** The last line after which a card looks different. */
    public int lastVisible() {
        return history.reversed().stream()
                .filter(entry -> Visible.is(entry.event()))
                .findFirst()
                .map(Entry::seq)
                .orElse(0);
    }

    /** The day its formal process began; none while it is informal. */
    public Optional<LocalDate> formalSince() {
        return Past.formalSince(history);
    }

    /** Whether somebody has chosen the day its stage is due, so that no calendar moves it. */
    boolean dueChosen() {
        return Past.dueChosen(history);
    }

    /** What has become of all that was said of it. */
    public Text.Kept kept() {
        return Past.kept(this);
    }

    /** Whether its words are erased, and nothing has been said since. */
    public boolean isErased() {
        return kept().erased().isPresent() && !kept().left();
    }

    /** The lines of which every word has been erased, or is about to be. */
    public List<Entry> erasedLines() {
        return history.subList(0, Past.erased(history));
    }

    /** The lines whose words may be read. */
    public List<Entry> keptLines() {
        return history.subList(Past.erased(history), history.size());
    }

    /** Whether the Cafcass question has been asked and is still to be answered. */
    public boolean questioned() {
        return tracks.stream()
                .anyMatch(track -> track.isCafcass() && track.state().equals(Track.QUESTIONED));
    }

    /**
     * What happened when a notice began to be owed.
     *
     * @param notice the notice's id, which begins with the reference and the number of a line
     */
    public ConcernEvent cause(String notice) {
        return history.get(line(notice) - 1).event();
    }

    /** The number of the line of the history by which a notice began to be owed. */
    public int line(String notice) {
        return Integer.parseInt(notice.substring(ref.toString().length() + 1).split("-")[0]);
    }

    /** Whether anything like this has happened to it. */
    public boolean has(Predicate<ConcernEvent> like) {
        return history.stream().map(Entry::event).anyMatch(like);
    }

    /** The agreed action with this number. */
    public Optional<AgreedAction> action(int n) {
        return actions.stream().filter(action -> action.n() == n).findFirst();
    }

    /** This concern with other notices. */
    public Concern withNotices(List<Notice> notices) {
        return with(notices, shown);
    }

    /** This concern as shown to people by these messages. */
    public Concern withShown(Map<PersonId, Shown> shown) {
        return with(notices, shown);
    }

    private Concern with(List<Notice> notices, Map<PersonId, Shown> shown) {
        return new Concern(
                authority,
                ref,
                origin,
                kind,
                raisedBy,
                particulars,
                version,
                standing,
                whole,
                actions,
                tracks,
                links,
                history,
                notices,
                shown);
    }

    /** What somebody has started. */
    public enum Kind {
        /** An informal concern sent to social worker and team manager. */
        NOTIFICATION,
        /** A concern that climbs the policy's formal stages, as far as the policy has any. */
        CONCERN,
        /** Good practice. */
        PRAISE,
        /** A concern about the service, and no child in particular. */
        SERVICE,
        /** An informal attempt to settle a matter, told to nobody. */
        TALK,
        /** A complaint about a child's care of which the child's IRO is told. */
        COMPLAINT,
        /** A significant change in a child's life of which the child's IRO is told (R5). */
        CHANGE;

        /** The word that programs meet. */
        public String word() {
            return name().toLowerCase(ROOT);
        }

        /** The kind a word stands for. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }

        /** Whether it is only told, and nobody owes an answer. */
        public boolean told() {
            return this != NOTIFICATION && this != CONCERN;
        }
    }

    /**
     * Something that runs beside the stages.
     *
     * @param track {@code cafcass}, {@code legal}, {@code complaint} or {@code hearing}
     * @param state where it stands: {@code questioned}, {@code referred} or {@code considered};
     *     {@code level-1} and so on; {@code recorded}; {@code listed}
     * @param on since when; for a hearing, its day
     */
    public record Track(String track, String state, LocalDate on) {

        static final String CAFCASS = "cafcass";
        static final String QUESTIONED = "questioned";
        static final String REFERRED = "referred";

        boolean isCafcass() {
            return track.equals(CAFCASS);
        }
    }

    /**
     * The edition of the council's policy that a concern was raised under; later editions never
     * move it.
     *
     * @param policy the policy's id
     * @param label the edition's name, such as {@code 2021-09}
     * @param hash SHA-256 of the policy's text
     */
    public record Edition(String policy, String label, String hash) {}
}
