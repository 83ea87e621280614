package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Processes;
import holdfast.people.ChildId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All there is on a child that somebody may see, open and over, with who has it. */
final class AboutChild {

    private static final Set<String> OVER = Set.of("closed", "withdrawn");

    private static final Comparator<Summary> OPEN_FIRST =
            Comparator.comparing((Summary summary) -> OVER.contains(summary.standing()))
                    .thenComparing(Comparator.comparing(Summary::ref).reversed());

    private final Concerns concerns;
    private final Acting acting;
    private final Processes processes;
    private final Rows rows;
    private final Words words;

    AboutChild(Concerns concerns, Acting acting, Processes processes, Words words) {
        this.concerns = concerns;
        this.acting = acting;
        this.processes = processes;
        this.rows = new Rows(words);
        this.words = words;
    }

    /**
     * A page of the list; empty for a child of whom this person has nothing to know, there or not.
     *
     * @param number as it was typed
     */
    Optional<Card> card(Caller caller, String number, int page) {
        return caller.directory()
                .child(new ChildId(number))
                .filter(child -> Transfers.mayAsk(caller, child))
                .map(child -> card(caller, child.id(), page));
    }

    private Card card(Caller caller, ChildId child, int page) {
        var all =
                concerns.about(caller.authority(), child).stream()
                        .filter(summary -> isShown(caller, child, summary))
                        .sorted(OPEN_FIRST)
                        .toList();
        var open = all.stream().filter(summary -> !OVER.contains(summary.standing())).count();
        var policy = processes.inForce(caller.authority()).policy();
        return new Card.Listing(
                words.inert(words.say("title.child", child)),
                all.isEmpty()
                        ? words.say("list.child.none")
                        : words.say("list.child", all.size(), (int) open),
                rows.page("child " + child.number(), all, caller, policy, page));
    }

    /** A mistake says nothing of the child any more. */
    private boolean isShown(Caller caller, ChildId child, Summary summary) {
        return !summary.standing().equals("void")
                && summary.subject().listed().contains(child)
                && acting.find(caller, summary.ref()).isPresent();
    }

    /** The child and the page that a button asks for: {@code child 1001 2}; empty for others. */
    Optional<Card> page(Caller caller, String asked) {
        var words = List.of(asked.split(" "));
        return words.size() == 3
                        && words.getFirst().equals("child")
                        && words.getLast().matches("[1-9][0-9]{0,3}")
                ? card(caller, words.get(1), Integer.parseInt(words.getLast()))
                : Optional.empty();
    }
}
