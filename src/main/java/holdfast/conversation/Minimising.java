package holdfast.conversation;

import holdfast.people.ChildId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps out what says who a child is: it is refused wherever it is written, said in words beside
 * the field, and never stored, also not with a draft.
 */
final class Minimising {

    private final Words words;

    Minimising(Words words) {
        this.words = words;
    }

    /** A form as it was filled in, with what must not stand there. */
    Filled filled(Caller caller, Map<String, String> inputs) {
        var filled = new Filled(inputs, words);
        var identifying = identifying(caller);
        var mark = words.say("struck-out");
        inputs.forEach((id, text) ->
                identifying
                        .in(text)
                        .map(kind -> words.say("mistake." + kind.word()))
                        .or(() -> Optional.of(mark).filter(text::contains).map(this::struckOut))
                        .ifPresent(sentence -> filled.wrong(id, sentence)));
        return filled;
    }

    private String struckOut(String mark) {
        return words.say("mistake.struck-out", mark);
    }

    /** What a line is answered with that holds any of it, where no form can come back with it. */
    Optional<String> refusal(Caller caller, String line) {
        return identifying(caller).in(line).map(kind -> words.say("refused." + kind.word()));
    }

    /**
     * Whether a line holds an NHS number that stands in none of the fields it was read into: split
     * between them, none would be seen to hold it.
     */
    boolean isSplit(Caller caller, String line, Collection<String> fields) {
        var identifying = identifying(caller);
        return identifying.numbers(line) > fields.stream().mapToInt(identifying::numbers).sum();
    }

    /** The text as it may be kept. */
    String struckOut(Caller caller, String text) {
        return identifying(caller).struckOut(text, words.say("struck-out"));
    }

    /** The draft as it may be kept. */
    Draft struckOut(Caller caller, Draft draft) {
        var identifying = identifying(caller);
        var mark = words.say("struck-out");
        return draft.with(
                draft.inputs().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        it -> identifying.struckOut(it.getValue(), mark))));
    }

    private static Identifying identifying(Caller caller) {
        return new Identifying(digits -> caller.directory().child(new ChildId(digits)).isPresent());
    }
}
