package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Process;
import holdfast.concern.Reference;
import holdfast.people.ChildId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.record.SignOffs;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists of open concerns: an IRO's own, what a manager owes, and what summaries count. They cost
 * what is open, not what is stored.
 */
final class Lists {

    /** What is due first stands first. */
    static final Comparator<Summary> SOONEST =
            Comparator.comparing((Summary summary) -> summary.due().orElse(LocalDate.MAX))
                    .thenComparing(Summary::ref);

    private final Words words;
    private final Concerns concerns;
    private final Summaries summaries;
    private final Rows rows;
    private final Lately lately;

    Lists(Words words, Concerns concerns, SignOffs signOffs, Intake intake) {
        this.words = words;
        this.concerns = concerns;
        this.summaries = new Summaries(words, concerns, signOffs, intake);
        this.rows = new Rows(words);
        this.lately = new Lately(concerns);
    }

    /** A page of the list of that name; empty when it is not for this person, or there is none. */
    Optional<Card> card(String name, Caller caller, Process process, LocalDate today, int page) {
        return switch (name) {
            case "mine" ->
                    Command.MINE.isFor(new Duties(caller, process.policy()))
                            ? Optional.of(mine(caller, process.policy(), today, page))
                            : Optional.empty();
            case "owed" -> Optional.of(owed(caller, process.policy(), page));
            default -> summaries.card(name, caller, process.policy(), today, page);
        };
    }

    /** The concern of theirs that is due first. */
    Optional<Reference> soonest(Caller caller) {
        return own(caller, Optional.empty()).stream().map(Summary::ref).findFirst();
    }

    /** What is open and theirs to see; about one child, when one is named. */
    List<Summary> own(Caller caller, Optional<ChildId> child) {
        return open(
                caller,
                summary ->
                        child.map(summary.subject().listed()::contains).orElse(true)
                                && known(caller, summary)
                                && caller.concerns(summary));
    }

    /** An IRO's own; of whoever else tells of changes, what they have told. */
    private Card mine(Caller caller, Policy policy, LocalDate today, int page) {
        if (!caller.roles().contains(Role.IRO)) {
            return listing(
                    "mine", "told", lately.changesToldBy(caller, today), caller, policy, page);
        }
        var all = open(caller, caller::isIro);
        return listing("mine", "mine", all, caller, policy, page);
    }

    private Card owed(Caller caller, Policy policy, int page) {
        var all = open(caller, summary -> known(caller, summary) && caller.owes(summary));
        return listing("owed", "owed", all, caller, policy, page);
    }

    private List<Summary> open(Caller caller, Predicate<Summary> whose) {
        return concerns.open(caller.authority()).stream()
                .filter(summary -> counts(caller, summary))
                .filter(whose)
                .sorted(SOONEST)
                .toList();
    }

    /** What an IRO manager may not know of in particular still counts. */
    static boolean counts(Caller caller, Summary summary) {
        return caller.mayKnow(summary.subject()) || caller.managesIros(summary.subject());
    }

    private static boolean known(Caller caller, Summary summary) {
        return caller.mayKnow(summary.subject());
    }

    /**
     * A list.
     *
     * @param name by which its next page is asked for
     * @param what it is called
     */
    private Card listing(
            String name, String what, List<Summary> all, Caller caller, Policy policy, int page) {
        var lead =
                all.isEmpty()
                        ? words.say("list." + what + ".none")
                        : words.say("list." + what, all.size());
        return new Card.Listing(
                words.say("title." + what), lead, rows.page(name, all, caller, policy, page));
    }
}
