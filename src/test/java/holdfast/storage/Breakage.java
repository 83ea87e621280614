package holdfast.storage;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing a store could do wrong.
 *
 * @param caughtBy the demand of the contract that finds it out
 * @param broken a sound store, with this one thing done wrong
 */
record Breakage(String what, String caughtBy, UnaryOperator<DocumentStore> broken) {

    static final List<Breakage> ALL =
            Stream.of(BrokenCreating.ALL, BrokenReplacing.ALL, BrokenWaking.ALL, BrokenFinding.ALL)
                    .flatMap(List::stream)
                    .toList();

    @Override
    public String toString() {
        return what;
    }
}
