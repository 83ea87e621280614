package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Period.Unit;
import holdfast.policy.Stage.Task;
import holdfast.policy.Timeline.Row;
import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the days of a timeline. */
final class TimelineRows {

    private final Map<Event, LocalDate> events;
    private final CouncilDays days;

    TimelineRows(Map<Event, LocalDate> events, CouncilDays days) {
        this.events = Map.copyOf(events);
        this.days = days;
    }

    Optional<Row> informal(Policy.Informal informal) {
        return informal.within()
                .flatMap(within ->
                        row("informal", "First talk", List.of(Role.IRO), within, List.of()));
    }

    /** A stage; without days of its own it takes what is left of the whole process. */
    Optional<Row> stage(Stage stage, Policy policy) {
        return stage.within().isPresent()
                ? rung(stage)
                : policy.wholeProcess().flatMap(whole -> rung(stage, whole.within()));
    }

    Optional<Row> rung(Stage stage) {
        return stage.within().flatMap(within -> rung(stage, within));
    }

    Optional<Row> whole(Policy.WholeProcess whole) {
        return row("whole-process", "Whole process", whole.tell(), whole.within(), List.of());
    }

    Optional<Row> hearing(Tracks.Hearing hearing) {
        var day = new Period(0, Unit.AT_ONCE, Optional.of(Event.HEARING));
        return row("hearing", "Court hearing", hearing.tell(), day, hearing.remind())
                .map(row ->
                        new Row(
                                row.id(),
                                row.what(),
                                row.who(),
                                row.period(),
                                row.due(),
                                row.remind(),
                                Optional.empty()));
    }

    private Optional<Row> rung(Stage stage, Period within) {
        var owed = stage.asks().stream().map(Task::owner).distinct().toList();
        var who = owed.isEmpty() ? List.of(stage.judge()) : owed;
        return row(stage.id().id(), stage.title(), who, within, stage.remind());
    }

    private Optional<Row> row(
            String id, String what, List<Role> who, Period within, List<Period> remind) {
        return start(within)
                .map(start -> {
                    var due = within.due(start, days);
                    var lapse = Optional.of(days.open().next(due));
                    return new Row(
                            id,
                            what,
                            who,
                            within,
                            due,
                            reminders(remind, within, start, due),
                            lapse);
                });
    }

    private Optional<LocalDate> start(Period within) {
        return within.from().flatMap(event -> Optional.ofNullable(events.get(event)));
    }

    /** Reminders are sent on open days, after the clock has started. */
    private List<LocalDate> reminders(
            List<Period> remind, Period within, LocalDate start, LocalDate due) {
        return remind.stream()
                .map(each -> reminder(each, due))
                .filter(on -> !on.isAfter(due))
                .filter(on -> startsUnseen(within) || on.isAfter(start))
                .sorted()
                .toList();
    }

    /** Whether the day given is not the one on which its clock starts. */
    private static boolean startsUnseen(Period within) {
        return within.before() || within.from().equals(Optional.of(Event.HEARING));
    }

    private LocalDate reminder(Period remind, LocalDate due) {
        return remind.unit() == Unit.WORKING_DAYS
                ? days.open().before(due, remind.count())
                : days.open().before(remind.due(due, days).plusDays(1), 1);
    }
}
