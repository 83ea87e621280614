package holdfast.config;

import static holdfast.config.TimelineNotes.titles;
import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.policy.Duty;
import holdfast.policy.Event;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Timeline;
import holdfast.policy.Timeline.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an officer reads of duties below the days. */
final class DutyNotes {

    private final Policy policy;
    private final Timeline timeline;
    private final Set<Event> given;

    /** The events whose day is given, or follows from a duty that is shown. */
    private final Set<Event> known;

    DutyNotes(Policy policy, Timeline timeline, Set<Event> events) {
        this.policy = policy;
        this.timeline = timeline;
        this.given = Set.copyOf(events);
        this.known = new HashSet<>(events);
        for (var row : timeline.rows()) {
            known.add(new Event(row.id()));
            policy.duty(row.id()).flatMap(Duty::brings).ifPresent(known::add);
        }
    }

    Stream<String> of(Duty duty, Row row) {
        var late =
                IntStream.range(0, row.late().size())
                        .mapToObj(i ->
                                "on %s, if it is not done: %s."
                                        .formatted(
                                                TimelineText.day(row.late().get(i)),
                                                step(duty.late().get(i))));
        var silence =
                duty.silence().stream()
                        .map(consent ->
                                "if nothing comes by then, %s. Told: %s."
                                        .formatted(consent.means(), titles(consent.tell())));
        var lacking =
                duty.limits()
                        .filter(limit -> !known.contains(limit.from().orElseThrow()))
                        .map(this::lacking);
        return Stream.of(late, silence, lacking)
                .flatMap(lines -> lines)
                .map(line -> duty.title() + ": " + line);
    }

    /** Days that were not given: until a duty is done, what follows counts from its last day. */
    Stream<String> presumed() {
        return timeline.rows().stream()
                .map(Row::from)
                .distinct()
                .filter(event -> !given.contains(event))
                .flatMap(event -> timeline.rows().stream().flatMap(row -> presumed(event, row)));
    }

    private Stream<String> presumed(Event event, Row row) {
        var line =
                "'%s' is counted as %s, the last day of '%s'."
                        .formatted(event, TimelineText.day(row.due()), row.what());
        if (policy.duty(row.id()).flatMap(Duty::brings).filter(event::equals).isPresent()) {
            return Stream.of(line + " Add %s=DATE once it has happened.".formatted(event));
        }
        return row.id().equals(event.word()) ? Stream.of(line) : Stream.of();
    }

    private static String step(Duty.Late step) {
        return Stream.of(
                        heard(step.remind(), "reminder to "),
                        heard(step.copy(), "copy to "),
                        heard(step.escalate(), "goes to "))
                .flatMap(part -> part)
                .collect(joining(", "));
    }

    private static Stream<String> heard(List<Role> roles, String how) {
        return roles.isEmpty() ? Stream.of() : Stream.of(how + titles(roles));
    }

    private String lacking(Period limit) {
        var from = limit.from().orElseThrow();
        var counted = "its other limit, %s, is not counted.".formatted(TimelineText.counted(limit));
        return policy.duty(from.word()).isPresent()
                ? counted
                : counted + " Add %s=DATE.".formatted(from);
    }
}
