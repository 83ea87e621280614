package holdfast.config;

import holdfast.policy.Event;
import holdfast.policy.Policy;
import holdfast.policy.Timeline;
import holdfast.workingday.CalendarEnds;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code policy timeline POLICY EVENT=DATE… [--json]}: what is due when. */
final class PolicyTimeline {

    private static final String JSON = "--json";

    private PolicyTimeline() {}

    /** The timeline as text for officers, or as JSON. */
    static String of(List<String> arguments) {
        var words = arguments.stream().filter(word -> !word.equals(JSON)).toList();
        if (words.isEmpty()) {
            throw CommandRefused.usage("Name a policy.");
        }
        var files = new PackagedPolicies();
        var policy = files.policy(words.getFirst());
        var events = events(policy, words.subList(1, words.size()));
        var timeline = timeline(policy, events, files);
        return arguments.contains(JSON)
                ? TimelineJson.of(policy, timeline)
                : TimelineText.of(policy, timeline, events.keySet());
    }

    private static Timeline timeline(
            Policy policy, Map<Event, LocalDate> events, PackagedPolicies files) {
        try {
            return Timeline.of(policy, events, files.days(policy.id()));
        } catch (CalendarEnds e) {
            throw CommandRefused.problem(String.valueOf(e.getMessage()));
        }
    }

    private static Map<Event, LocalDate> events(Policy policy, List<String> words) {
        if (words.isEmpty()) {
            throw CommandRefused.usage(
                    "Say what happened when, such as raised=2025-05-06. %s"
                            .formatted(known(policy)));
        }
        var events = new LinkedHashMap<Event, LocalDate>();
        for (var word : words) {
            var parts = word.split("=", 2);
            if (parts.length < 2) {
                throw CommandRefused.usage(
                        "'%s' is not an event with its date, such as raised=2025-05-06."
                                .formatted(word));
            }
            if (events.putIfAbsent(event(policy, parts[0]), date(parts[1])) != null) {
                throw CommandRefused.usage("'%s' is given twice. Keep one.".formatted(parts[0]));
            }
        }
        return events;
    }

    private static Event event(Policy policy, String word) {
        if (!Timeline.events(policy).contains(word)) {
            throw CommandRefused.usage(
                    "'%s' is not an event here. %s"
                            .formatted(
                                    word,
                                    Timeline.meant(policy, word)
                                            .map("Did you mean '%s'?"::formatted)
                                            .orElseGet(() -> known(policy))));
        }
        return new Event(word);
    }

    private static String known(Policy policy) {
        return "Known: %s.".formatted(String.join(", ", Timeline.events(policy)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw CommandRefused.usage(
                    "'%s' is not a date. Write it like 2025-04-23.".formatted(text));
        }
    }
}
