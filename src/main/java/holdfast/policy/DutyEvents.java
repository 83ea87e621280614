package holdfast.policy;

import static holdfast.policy.Words.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The days that a policy's duties may count from, and those they may bring about. */
final class DutyEvents {

    private final List<Event> starts;
    private final Choice<String> brought;
    private final Set<String> taken = new HashSet<>();
    private final PeriodReader periods;

    /**
     * @param own what the policy declares under {@code events}
     * @param duties the ids of all duties
     */
    DutyEvents(List<String> stages, List<String> own, List<String> duties) {
        var everywhere = EventReader.WORDS.stream().sorted().toList();
        var planned = Stream.concat(own.stream(), duties.stream()).toList();
        this.starts =
                Stream.of(List.of(Event.REVIEW.word()), everywhere, own, stages, duties)
                        .flatMap(List::stream)
                        .distinct()
                        .map(Event::new)
                        .toList();
        this.brought =
                Choice.of(
                        "is no event that a duty can bring",
                        Stream.concat(
                                        everywhere.stream()
                                                .filter(word -> !new Event(word).isPlanned()),
                                        own.stream())
                                .toArray(String[]::new));
        this.periods = new PeriodReader(new EventReader(stages, planned));
    }

    /** By when a duty is to be done. */
    Optional<Period> due(Place place) {
        return periods.due(place, starts);
    }

    /** The event that has happened once a duty is done; each is brought by one duty at most. */
    Optional<Event> brought(Place place) {
        var word = brought.one(place);
        var first = word.filter(taken::add);
        if (word.isPresent() && first.isEmpty()) {
            place.problem(
                    "%s is brought by an earlier duty. Keep one.".formatted(quote(word.get())));
        }
        return first.map(Event::new);
    }

    /** Reads what counts from no event. */
    PeriodReader periods() {
        return periods;
    }
}
