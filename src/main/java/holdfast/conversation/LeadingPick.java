package holdfast.conversation;

import holdfast.conversation.Picks.Pick;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The category, or kind of change, that a typed line names before somebody's own words. */
final class LeadingPick {

    /** So many words are enough to tell them apart. */
    private static final int MOST_WORDS = 4;

    private LeadingPick() {}

    /** It is a number, an id, or as many first words as match one. */
    static Typed read(Typed line, Picks picks, Map<String, String> inputs) {
        var word = line.word();
        var known = picks.exactly(word);
        if (known.isPresent()) {
            inputs.put(picks.input(), known.orElseThrow().id());
            return line.afterWord();
        }
        if (word.matches("[0-9]+")) {
            inputs.put(picks.input(), word);
            return line.afterWord();
        }
        return byWords(line, picks, inputs).orElseGet(() -> byOneWord(line, picks, inputs));
    }

    /** One word may begin a sentence of somebody's own, so it is not taken out of it. */
    private static Typed byOneWord(Typed line, Picks picks, Map<String, String> inputs) {
        if (!line.afterWord().isBlank()) {
            picks.named(line.word()).ifPresent(pick -> inputs.put(picks.input(), pick.id()));
        }
        return line;
    }

    /**
     * As few words as name one of them, and what follows them in its title. They are only taken for
     * it when something else follows.
     */
    private static Optional<Typed> byWords(Typed line, Picks picks, Map<String, String> inputs) {
        var left = line.afterWord();
        var words = line.word();
        for (int n = 1; n < MOST_WORDS && !left.isBlank(); n++) {
            var last = left.word();
            words = words + " " + last;
            left = left.afterWord();
            var pick = picks.find(words);
            if (pick.isPresent()) {
                var rest = afterTitle(left, last, pick.orElseThrow());
                if (!rest.isBlank()) {
                    inputs.put(picks.input(), pick.orElseThrow().id());
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    private static Typed afterTitle(Typed line, String last, Pick pick) {
        var title = Stream.of(pick.title().split("\\s+")).map(Typed::plain).toList();
        var left = line;
        for (int i = title.indexOf(last) + 1;
                i > 0 && i < title.size() && left.word().equals(title.get(i));
                i++) {
            left = left.afterWord();
        }
        return left;
    }
}
