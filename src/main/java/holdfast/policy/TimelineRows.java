package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Period.Unit;
import holdfast.policy.Stage.Task;
import holdfast.policy.Timeline.Row;
import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.util.ArrayList;
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
                                Optional.empty(),
                                List.of()));
    }

    /**
     * A duty counted by one of its limits.
     *
     * @param start the day that limit counts from
     */
    Row duty(Duty duty, Period limit, LocalDate start) {
        var due = limit.due(start, days);
        var late = new ArrayList<LocalDate>();
        for (var step : duty.late()) {
            late.add(step(step.after(), late.isEmpty() ? due : late.getLast()));
        }
        return new Row(
                duty.id(),
                duty.title(),
                duty.who(),
                limit,
                due,
                reminders(duty.remind(), limit, start, due),
                Optional.of(days.open().next(due)),
                late);
    }

    /** A step is taken on an open day. */
    private LocalDate step(Period after, LocalDate from) {
        return after.unit() == Unit.WORKING_DAYS
                ? days.open().after(from, after.count())
                : days.open().onOrAfter(after.due(from, days));
    }

    private Optional<Row> rung(Stage stage, Period within) {
        var owed = stage.asks().stream().map(Task::owner).distinct().toList();
        return row(
                stage.id().id(),
                stage.title(),
                owed.isEmpty() ? nobody(stage) : owed,
                within,
                stage.remind());
    }

    /**
     * A notification may ask nobody, and a change only the IRO; a formal stage asks somebody, whom
     * a policy may not know.
     */
    private static List<Role> nobody(Stage stage) {
        return stage.id().isFormal() ? List.of() : List.of(stage.judge());
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
                            lapse,
                            List.of());
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
        return within.before()
                || within.unit() == Unit.AT_ONCE
                        && within.from().filter(Event::isPlanned).isPresent();
    }

    private LocalDate reminder(Period remind, LocalDate due) {
        return remind.unit() == Unit.WORKING_DAYS
                ? days.open().before(due, remind.count())
                : days.open().before(remind.due(due, days).plusDays(1), 1);
    }
}
