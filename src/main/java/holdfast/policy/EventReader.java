package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

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
                    "told",
                    "hearing");

    /** More events than an author would read through in one sentence. */
    private static final int MANY = 8;

    private final Set<String> known = new HashSet<>(WORDS);
    private final Set<String> own;

    EventReader(List<String> stages) {
        this(stages, List.of());
    }

    /**
     * @param own days of the policy's own, known beforehand: its duties, and what it declares under
     *     {@code events}
     */
    EventReader(List<String> stages, List<String> own) {
        known.addAll(stages);
        known.addAll(own);
        this.own = Set.copyOf(own);
    }

    /**
     * The event written here, when it suits this place.
     *
     * @param found with the groups {@code way}, whether before or after, and {@code event}
     * @param suitable what may start the clock; empty when its stage has no readable id, so that
     *     nothing can be said against any
     */
    Optional<Event> read(Place place, Matcher found, List<Event> suitable) {
        var word =
                Optional.ofNullable(found.group("event"))
                        .map(each -> each.toLowerCase(Locale.ROOT));
        var event =
                word.map(Event::new).filter(each -> suitable.isEmpty() || suitable.contains(each));
        if (event.isEmpty()) {
            place.problem(
                    word.map(written -> unsuitable(written, suitable))
                            .orElse(
                                    "say which day it counts from, such as 'of %s'."
                                            .formatted(example(suitable))));
        }
        return event.filter(each -> isAhead(place, found, each));
    }

    static Event example(List<Event> suitable) {
        return suitable.stream().findFirst().orElse(Event.RAISED);
    }

    /** Only a day that is fixed beforehand can be counted back from. */
    private boolean isAhead(Place place, Matcher found, Event event) {
        var backwards = "before".equalsIgnoreCase(found.group("way"));
        var planned = event.isPlanned() || own.contains(event.word());
        if (backwards && !planned) {
            place.problem(
                    "%s starts this clock, so nothing is due before it. Write 'of %s'."
                            .formatted(quote(event.word()), event));
        }
        return !backwards || planned;
    }

    private String unsuitable(String word, List<Event> suitable) {
        var words = suitable.stream().map(Event::word).toList();
        var use =
                words.size() > MANY
                        ? "Look at the list of events in the guide, or add it under 'events'."
                        : "Use %s.".formatted(Words.either(words));
        if (known.contains(word)) {
            return "%s cannot start this clock. %s".formatted(quote(word), use);
        }
        return "%s is not an event. %s".formatted(quote(word), didYouMean(word, words, use));
    }
}
