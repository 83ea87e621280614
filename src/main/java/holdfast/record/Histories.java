package holdfast.record;

import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The histories of every council's concerns as they are kept, sound or not. A store that cannot be
 * reached is an unchecked exception of the store's own.
 */
public interface Histories {

    /** What is found under a reference. */
    sealed interface Found {}

    /** A concern's history; its single lines may be unreadable. */
    record Kept(History history) implements Found {}

    /**
     * Something of which nothing can be read.
     *
     * @param why a sentence for whoever runs Holdfast
     */
    record Illegible(String why) implements Found {}

    /** Nothing at all. */
    record Nothing() implements Found {}

    /** The greatest reference a council has given out. */
    Optional<Reference> last(Authority council);

    /** Every reference a council has given out: they have no gaps. */
    default List<Reference> given(Authority council) {
        return last(council).stream()
                .flatMap(last ->
                        Stream.iterate(
                                Reference.FIRST, ref -> ref.compareTo(last) <= 0, Reference::next))
                .toList();
    }

    /** What is kept under this reference. */
    Found find(Authority council, Reference ref);

    /**
     * The concerns whose last line is of this day, London's. It costs what changed then. What a
     * Holdfast older than anchors has written last is not among them.
     */
    List<Reference> changedOn(Authority council, LocalDate day);

    /** The texts behind the references, by text id. One that is not there is missing. */
    Map<String, Text> texts(Authority council, Collection<Text.Ref> refs);
}
