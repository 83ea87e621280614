package holdfast.policy;

import static java.util.Comparator.comparing;

import holdfast.policy.Timeline.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the days of duties: from the events given, and from the days of other duties. */
final class DutyRows {

    private final TimelineRows rows;

    /** The days known so far. What was given stands before what a duty brings. */
    private final Map<Event, LocalDate> known;

    private final Map<String, Row> found = new HashMap<>();

    private DutyRows(Map<Event, LocalDate> events, TimelineRows rows) {
        this.known = new HashMap<>(events);
        this.rows = rows;
    }

    /** In the order of the policy. */
    static Stream<Row> of(Policy policy, Map<Event, LocalDate> events, TimelineRows rows) {
        var duties = new DutyRows(events, rows);
        new DutyOrder(policy.duties()).inOrder().forEach(duties::find);
        return policy.duties().stream()
                .flatMap(duty -> Optional.ofNullable(duties.found.get(duty.id())).stream());
    }

    private void find(Duty duty) {
        duty.limits()
                .flatMap(limit -> row(duty, limit).stream())
                .min(comparing(Row::due))
                .ifPresent(row -> {
                    found.put(duty.id(), row);
                    known.putIfAbsent(new Event(duty.id()), row.due());
                    duty.brings().ifPresent(event -> known.putIfAbsent(event, row.due()));
                });
    }

    private Optional<Row> row(Duty duty, Period limit) {
        return limit.from()
                .flatMap(event -> Optional.ofNullable(known.get(event)))
                .map(start -> rows.duty(duty, limit, start));
    }
}
