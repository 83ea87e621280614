package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;
import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the event that a clock counts from. */
final class EventReader {

    /** The events every policy may speak of, beside the opening of its own stages. */
    static final Set<String> WORDS =
            Set.of(
                    "review",
                    "midpoint",
                    "raised",
                    "notified",
                    "talked",
                    "received",
                    "allocated",
                    "looked-after",
                    "told");

    private final Set<String> known = new HashSet<>(WORDS);

    EventReader(List<String> stages) {
        known.addAll(stages);
    }

    /**
     * The event written here, when it suits this place.
     *
     * @param suitable what may start the clock; empty when its stage has no readable id, so that
     *     nothing can be said against any
     */
    Optional<Event> read(Place place, Optional<String> word, List<Event> suitable) {
        var event =
                word.map(Event::new)
                        .filter(found -> suitable.isEmpty() || suitable.contains(found));
        if (event.isEmpty()) {
            place.problem(
                    word.map(written -> unsuitable(written, suitable))
                            .orElse(
                                    "say which day it counts from, such as 'of %s'."
                                            .formatted(example(suitable))));
        }
        return event;
    }

    static Event example(List<Event> suitable) {
        return suitable.stream().findFirst().orElse(Event.RAISED);
    }

    private String unsuitable(String word, List<Event> suitable) {
        var use = suitable.stream().map(event -> quote(event.word())).collect(joining(" or "));
        if (known.contains(word)) {
            return "%s cannot start this clock. Use %s.".formatted(quote(word), use);
        }
        var words = suitable.stream().map(Event::word).toList();
        return "%s is not an event. %s"
                .formatted(quote(word), didYouMean(word, words, "Use " + use + "."));
    }
}
