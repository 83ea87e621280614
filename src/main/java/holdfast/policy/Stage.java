package holdfast.policy;

import static java.util.Locale.ROOT;

import holdfast.people.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rung of the council's process: what it asks for, of whom, how long they have, and who hears of
 * it.
 *
 * @param to who gets the card when it opens, besides whoever owes something
 * @param asks what it asks for, in order; the last stops its clock. Nothing, where the IRO alone
 *     decides when the time is over
 * @param offers what may be done here though it is not asked for
 * @param meeting what the policy says of the stage's meeting, where it has one
 * @param within how long it may take; none means what is left of the whole process
 * @param iroMaySetDue whether the IRO may choose the due day
 * @param needs what must be filled in before it may open, by input id
 * @param remind how long before the due day whoever owes something is reminded
 * @param judge who judges what comes of it: the IRO, unless the policy names another
 * @param moreTime who may give the stage more time; nobody unless the policy names them
 * @param important whether its messages are marked as important
 * @param copies who gets a copy, by what has happened
 * @param source where the council's document says so
 * @param reading how its words were understood, where they leave room
 */
public record Stage(
        StageId id,
        String title,
        List<Role> to,
        List<Task> asks,
        List<Task> offers,
        Optional<Meeting> meeting,
        Optional<Period> within,
        boolean iroMaySetDue,
        Set<String> needs,
        List<Period> remind,
        Lapse lapse,
        Role judge,
        Optional<MoreTime> moreTime,
        boolean important,
        Map<Moment, List<Role>> copies,
        String source,
        Optional<String> reading) {

    /** What a stage asks somebody to do. */
    public enum Deed {
        /** To call a meeting. */
        CONVENE,
        /** To put down what a meeting agreed; it has then been held. */
        MINUTES,
        /** To answer in writing. */
        ANSWER;

        /** The word that policies and programs use. */
        public String word() {
            return name().toLowerCase(ROOT);
        }

        /** The deed a word stands for. */
        public static Optional<Deed> of(String word) {
            return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
        }
    }

    /**
     * Something asked of somebody.
     *
     * @param by who may do it; the first owes it
     */
    public record Task(Deed deed, List<Role> by) {

        public Task {
            by = List.copyOf(by);
        }

        /** Who owes it. */
        public Role owner() {
            return by.getFirst();
        }
    }

    /**
     * A stage's meeting.
     *
     * @param chair who chairs it, where the council's document says so
     * @param attend who must be asked to come
     * @param held whether "convened in time" means held in time; otherwise the invitation is enough
     */
    public record Meeting(Optional<Role> chair, List<Role> attend, boolean held) {

        public Meeting {
            attend = List.copyOf(attend);
        }
    }

    /**
     * More time for a stage, where the policy grants any. A pause is more time with a named end.
     *
     * @param by who may give it
     * @param atMost how much each time
     * @param times how often in one stay at the stage
     * @param because for what the policy grants it
     */
    public record MoreTime(List<Role> by, Period atMost, int times, String because) {

        public MoreTime {
            by = List.copyOf(by);
        }
    }

    /**
     * What happens at a stage that others may want a copy of. Who hears of a lapse stands in {@link
     * Lapse#tell}.
     */
    public enum Moment {
        OPENED,
        CONVENED,
        MET,
        ANSWERED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    public Stage {
        to = List.copyOf(to);
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
        needs = Set.copyOf(needs);
        remind = List.copyOf(remind);
        copies = Map.copyOf(copies);
    }

    /** Who gets a copy at this moment; nobody unless the policy names them. */
    public List<Role> copiedOn(Moment moment) {
        return copies.getOrDefault(moment, List.of());
    }

    /** Who may do this here, whether it is asked for or only offered; the first owes it. */
    public List<Role> mayDo(Deed deed) {
        return Stream.concat(asks.stream(), offers.stream())
                .filter(task -> task.deed() == deed)
                .map(Task::by)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Who owes the deed. */
    public Optional<Role> owner(Deed deed) {
        return mayDo(deed).stream().findFirst();
    }

    /** The deed asked for after this one; none when it is the last, or is not asked for. */
    public Optional<Deed> after(Deed deed) {
        return asks.stream().map(Task::deed).dropWhile(asked -> asked != deed).skip(1).findFirst();
    }

    /** What it asks for first; nothing where the IRO alone decides. */
    public Optional<Deed> first() {
        return asks.stream().map(Task::deed).findFirst();
    }

    /** Whether it asks for this. */
    public boolean asksFor(Deed deed) {
        return asks.stream().anyMatch(task -> task.deed() == deed);
    }

    /** Who answers in writing; nobody where a meeting's minutes are the answer. */
    public Optional<Role> answeredBy() {
        return owner(Deed.ANSWER);
    }

    /**
     * The council's side at this stage, who hear what the IRO makes of it: whoever owes something,
     * and whoever is asked to a meeting that the stage demands.
     */
    public List<Role> parties() {
        var meets = asksFor(Deed.CONVENE) || asksFor(Deed.MINUTES);
        return Stream.concat(
                        asks.stream().map(Task::owner), meets ? attending().stream() : Stream.of())
                .filter(role -> !role.equals(judge) && !role.equals(Role.IRO))
                .distinct()
                .toList();
    }

    /** Who is asked to the stage's meeting, where it has one. */
    public List<Role> attending() {
        return meeting.map(Meeting::attend).orElse(List.of());
    }
}
