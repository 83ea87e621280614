package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A concern an IRO has raised about a child's plan, and where it stands. The history alone rebuilds
 * all of it but who has been sent what.
 *
 * @param policy the edition it was raised under; later editions never move it
 * @param raisedBy the IRO who started it
 * @param version rises when its standing, stage or owner changes
 * @param whole the last day of the whole process; absent while it is informal
 * @param actions the actions of the accepted answer
 * @param notices everything owed or sent, oldest first
 * @param shown which message shows it to whom, so that it can be drawn again
 */
public record Concern(
        Authority authority,
        Reference ref,
        Edition policy,
        Kind kind,
        List<ChildId> children,
        String category,
        PersonId raisedBy,
        Map<String, Text.Ref> particulars,
        long version,
        Standing standing,
        Optional<LocalDate> whole,
        List<AgreedAction> actions,
        List<Entry> history,
        List<Notice> notices,
        Map<PersonId, Shown> shown) {

    /**
     * The messages that show this concern to somebody.
     *
     * @param activity Teams' id of the latest, which is kept up to date
     * @param seq the last line of the history that it knows
     * @param earlier Teams' ids of those before it, which are blanked when it was all a mistake
     */
    public record Shown(String activity, int seq, Set<String> earlier) {

        public Shown {
            earlier = Set.copyOf(earlier);
        }

        /** Shown by its first message. */
        public Shown(String activity, int seq) {
            this(activity, seq, Set.of());
        }

        /** The same, when a later reading of it is known too: the newer message is the latest. */
        public Shown with(Shown later) {
            var all = new HashSet<>(earlier);
            all.addAll(later.earlier);
            all.add(activity);
            all.remove(later.activity);
            return new Shown(later.activity, Math.max(seq, later.seq), all);
        }
    }

    public Concern {
        children = List.copyOf(children);
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

    /** Whether a message of somebody's no longer shows it as it is; of a mistake, none may. */
    public boolean isBehind(Shown shown) {
        return shown.seq() < lastVisible() || isVoid() && !shown.earlier().isEmpty();
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
                .filter(entry -> visible(entry.event()))
                .findFirst()
                .map(Entry::seq)
                .orElse(0);
    }

    private static boolean visible(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Reminded _,
                    ConcernEvent.Pinged _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _ ->
                    false;
            case ConcernEvent.Started _,
                    ConcernEvent.Acknowledged _,
                    ConcernEvent.Answered _,
                    ConcernEvent.Asked _,
                    ConcernEvent.Accepted _,
                    ConcernEvent.Refused _,
                    ConcernEvent.Escalated _,
                    ConcernEvent.Lapsed _,
                    ConcernEvent.Done _,
                    ConcernEvent.Closed _,
                    ConcernEvent.Withdrawn _,
                    ConcernEvent.Voided _,
                    ConcernEvent.Unknown _ ->
                    true;
        };
    }

    /** This concern with other notices. */
    public Concern withNotices(List<Notice> notices) {
        return new Concern(
                authority,
                ref,
                policy,
                kind,
                children,
                category,
                raisedBy,
                particulars,
                version,
                standing,
                whole,
                actions,
                history,
                notices,
                shown);
    }

    /** This concern as shown to people by these messages. */
    public Concern withShown(Map<PersonId, Shown> shown) {
        return new Concern(
                authority,
                ref,
                policy,
                kind,
                children,
                category,
                raisedBy,
                particulars,
                version,
                standing,
                whole,
                actions,
                history,
                notices,
                shown);
    }

    /** What an IRO has started. */
    public enum Kind {
        /** An informal concern sent to social worker and team manager. */
        NOTIFICATION,
        /** A formal concern, which climbs the policy's stages. */
        CONCERN;

        /** The word that programs meet. */
        public String word() {
            return name().toLowerCase(ROOT);
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

    /**
     * An action of the accepted answer, tracked until the IRO confirms it is done.
     *
     * @param n its number on the concern, from 1
     * @param due the last day for it
     * @param done whether the IRO has confirmed it
     */
    public record AgreedAction(int n, Text.Ref what, PersonId who, LocalDate due, boolean done) {

        AgreedAction confirmed() {
            return new AgreedAction(n, what, who, due, true);
        }
    }
}
