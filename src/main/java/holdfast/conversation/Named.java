package holdfast.conversation;

import holdfast.concern.Reference;
import java.util.Optional;
import java.util.Set;

/**
 * The reference that a line begins with, however it is written: {@code 1042}, {@code c1042}, {@code
 * C 1042}, {@code #C-1042}.
 *
 * @param ref as it was written, without what does not matter; blank when there is none
 */
record Named(String ref, Typed rest) {

    private static final Set<String> ALONE = Set.of("c", "c-", "#c", "#c-", "#");

    static Named leading(Typed line) {
        var word = line.word();
        var joined = word + line.afterWord().word();
        return ALONE.contains(word) && Reference.read(joined).isPresent()
                ? new Named(joined, line.afterWord().afterWord())
                : new Named(word, line.afterWord());
    }

    Optional<Reference> reference() {
        return Reference.read(ref);
    }
}
