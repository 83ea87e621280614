package holdfast.policy;

import holdfast.people.Role;
import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What hangs on given events under a policy, each with its day: the talk before, the notification,
 * the stages, the whole process, a court hearing, a significant change, and the duties. Days are
 * days of England, Europe/London.
 *
 * @param rows in the order of their days, and on one day in the order of the policy
 */
public record Timeline(List<Row> rows) {

    /**
     * Something that is due.
     *
     * @param id a stage's or a duty's id, or {@code notification}, {@code informal}, {@code
     *     whole-process}, {@code hearing} or {@code significant-change}
     * @param what its title
     * @param who whoever owes it, or else whoever is told of it; nobody, where the policy does not
     *     say
     * @param period how long after which event
     * @param due the last day on which it is in time
     * @param remind the days on which people are reminded, at nine o'clock
     * @param lapse the day on which it has run out of time, at nine o'clock; none for a hearing
     * @param late the days of the steps that follow while a duty is not done, in their order
     */
    public record Row(
            String id,
            String what,
            List<Role> who,
            Period period,
            LocalDate due,
            List<LocalDate> remind,
            Optional<LocalDate> lapse,
            List<LocalDate> late) {

        public Row {
            who = List.copyOf(who);
            remind = List.copyOf(remind);
            late = List.copyOf(late);
        }

        /** The event it is counted from. */
        public Event from() {
            return period.from().orElseThrow();
        }
    }

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * The timeline of these events.
     *
     * @throws holdfast.workingday.CalendarEnds when a day lies past the calendar's horizon
     */
    public static Timeline of(Policy policy, Map<Event, LocalDate> events, CouncilDays days) {
        var rows = new TimelineRows(events, days);
        var rungs = new TimelineRows(events, policy.stageDays(days));
        return new Timeline(
                Stream.of(
                                policy.informal().flatMap(rows::informal).stream(),
                                policy.notification().flatMap(rungs::rung).stream(),
                                policy.stages().stream()
                                        .flatMap(stage ->
                                                (stage.within().isPresent() ? rungs : rows)
                                                        .stage(stage, policy).stream()),
                                policy.wholeProcess().flatMap(rows::whole).stream(),
                                policy.tracks().hearing().flatMap(rows::hearing).stream(),
                                policy
                                        .changes()
                                        .flatMap(Policy.Changes::clock)
                                        .flatMap(rows::rung)
                                        .stream(),
                                DutyRows.of(policy, events, rows))
                        .flatMap(row -> row)
                        .sorted(Comparator.comparing(Row::due))
                        .toList());
    }

    /** The event somebody may have meant by this word. */
    public static Optional<String> meant(Policy policy, String word) {
        return Words.nearest(word, events(policy));
    }

    /** The events a policy may speak of, by their words. */
    public static Set<String> events(Policy policy) {
        var events = new TreeSet<>(EventReader.WORDS);
        policy.stages().forEach(stage -> events.add(stage.id().id()));
        policy.duties().stream()
                .flatMap(duty ->
                        Stream.concat(
                                duty.brings().stream(),
                                duty.limits().flatMap(limit -> limit.from().stream())))
                .map(Event::word)
                .filter(word -> policy.duty(word).isEmpty())
                .forEach(events::add);
        return events;
    }
}
