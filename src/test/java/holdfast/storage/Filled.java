package holdfast.storage;

import holdfast.concern.Concern;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import java.util.List;

/**
 * Stores with concerns to which everything has happened that can, and all that was said with it.
 */
public final class Filled {

    private Filled() {}

    /** The ends of all walks, as a council's first concerns. */
    static List<Concern> concerns() {
        var ends = Walk.all().stream().map(List::getLast).toList();
        return ends.stream().map(end -> numbered(end, 1001 + ends.indexOf(end))).toList();
    }

    private static Concern numbered(Concern concern, long number) {
        return Concern.of(
                concern.authority(),
                new Reference(number),
                concern.history(),
                concern.notices(),
                concern.shown());
    }

    /** Files all of them, and tells how many there are. */
    public static int all(DocumentStore store) {
        concerns().forEach(concern -> one(store, concern));
        return concerns().size();
    }

    /** Files one more, raised by its number. */
    public static void more(DocumentStore store, long number) {
        one(store, Bucks.raised(number));
    }

    static void one(DocumentStore store, Concern concern) {
        var cabinet = new Cabinet(store);
        concern.history().stream()
                .flatMap(line -> line.event().texts().stream())
                .map(Text.Ref::id)
                .map(Bucks.SAID::get)
                .forEach(text -> cabinet.texts().keep(Bucks.COUNCIL, List.of(text), Bucks.BOUND));
        if (cabinet.concerns().add(Bucks.filing(concern)) != Outcome.KEPT) {
            throw new AssertionError(concern.ref());
        }
    }
}
