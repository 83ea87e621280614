package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Processes;
import holdfast.conversation.Draft.Made;
import holdfast.conversation.Draft.State;
import holdfast.conversation.Draft.Wanted;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a person's drafts lie until they are sent. */
final class Drawer {

    /**
     * The same line again so soon is Teams delivering it twice, not a second concern (promises,
     * F7).
     */
    private static final Duration SAME = Duration.ofSeconds(60);

    /** A draft is kept for so many working days. */
    private static final int KEPT = 5;

    private final Drafts drafts;
    private final Minimising minimising;
    private final Processes processes;
    private final InstantSource clock;
    private final InstantSource machine;

    /**
     * @param clock by which days pass
     * @param machine the machine's own time, by which the same line again is the same draft
     */
    Drawer(
            Drafts drafts,
            Minimising minimising,
            Processes processes,
            InstantSource clock,
            InstantSource machine) {
        this.drafts = drafts;
        this.minimising = minimising;
        this.processes = processes;
        this.clock = clock;
        this.machine = machine;
    }

    /**
     * A new draft, or the one that the same line made just now. As long as that one waits, it is
     * the newest again, since it is read back last. It is kept without what says who a child is,
     * and given back with all that was typed, so that its form can say what to take out.
     */
    Draft put(Caller caller, String activity, String typed, Wanted wanted) {
        var line = minimising.struckOut(caller, typed);
        var whole =
                new Draft(
                        digest(caller.id().value(), activity, line),
                        new Made(
                                machine.instant(),
                                line.isBlank() ? "" : digest(line),
                                until(caller)),
                        wanted,
                        State.OPEN,
                        Optional.empty(),
                        Optional.empty());
        var fresh = minimising.struckOut(caller, whole);
        change(
                caller,
                kept -> {
                    var draft = same(kept, fresh).orElse(fresh);
                    return draft.isOpen() ? last(kept, draft) : kept;
                });
        var kept = same(kept(caller), fresh).orElse(fresh);
        return kept.isOpen() && !fresh.equals(whole) ? kept.with(wanted.inputs()) : kept;
    }

    /** A calendar that ends before then loses nobody's draft. */
    private LocalDate until(Caller caller) {
        var today = today();
        try {
            return processes.inForce(caller.authority()).days().counting().after(today, KEPT);
        } catch (CalendarEnds e) {
            return today.plusWeeks(1);
        }
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    /** Those that are still kept. */
    private List<Draft> kept(Caller caller) {
        return fresh(drafts.of(caller.authority(), caller.id()));
    }

    private List<Draft> fresh(List<Draft> all) {
        var today = today();
        return all.stream().filter(draft -> !draft.made().isOver(today)).toList();
    }

    private void change(Caller caller, UnaryOperator<List<Draft>> change) {
        drafts.change(caller.authority(), caller.id(), all -> change.apply(fresh(all)));
    }

    private static Optional<Draft> same(List<Draft> kept, Draft fresh) {
        return kept.stream()
                .filter(draft -> draft.id().equals(fresh.id()) || isAgain(draft, fresh))
                .findFirst();
    }

    /** One that still waits is the same however much later: nobody has sent it yet. */
    private static boolean isAgain(Draft draft, Draft fresh) {
        var between = Duration.between(draft.made().at(), fresh.made().at());
        return !draft.made().line().isBlank()
                && draft.made().line().equals(fresh.made().line())
                && draft.seen().equals(fresh.seen())
                && (draft.isOpen() || between.compareTo(SAME) < 0)
                && draft.state() != State.CANCELLED;
    }

    private static List<Draft> last(List<Draft> kept, Draft draft) {
        var all = new ArrayList<>(kept);
        all.removeIf(old -> old.id().equals(draft.id()));
        all.add(draft);
        return all;
    }

    Optional<Draft> find(Caller caller, String id) {
        return kept(caller).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /**
     * The draft that a typed {@code yes} or {@code cancel} is about: the one that was read back
     * last, whatever has become of it. An older one is never meant, or the same word delivered
     * twice would send two.
     */
    Optional<Draft> meantBy(Caller caller, String activity) {
        var kept = kept(caller).reversed();
        return kept.stream()
                .filter(draft -> draft.settledBy().equals(Optional.of(activity)))
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .map(draft -> draft.settledBy(activity));
    }

    /** The newest that waits to be sent. */
    Optional<Draft> waiting(Caller caller) {
        return kept(caller).reversed().stream().filter(Draft::isOpen).findFirst();
    }

    /** Keeps what has become of a draft, as the newest. */
    void last(Caller caller, Draft changed) {
        var draft = minimising.struckOut(caller, changed);
        change(
                caller,
                kept ->
                        kept.stream().anyMatch(it -> it.id().equals(draft.id()))
                                ? last(kept, draft)
                                : kept);
    }

    /** Forgets a draft of which nothing can become. */
    void drop(Caller caller, Draft draft) {
        change(caller, kept -> kept.stream().filter(old -> !old.id().equals(draft.id())).toList());
    }

    void replace(Caller caller, Draft changed) {
        var draft = minimising.struckOut(caller, changed);
        change(
                caller,
                kept ->
                        kept.stream()
                                .map(old -> old.id().equals(draft.id()) ? draft : old)
                                .toList());
    }

    /** Whether this can be the name of a draft. */
    static boolean names(String id) {
        return id.matches("[0-9a-f]{32}");
    }

    /** A short name made of everything that makes an act the same act. */
    static String digest(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
