package holdfast.concern;

import static holdfast.concern.WallCalendar.after;
import static holdfast.concern.WallCalendar.nine;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.ConcernEvent.Answered;
import holdfast.concern.ConcernEvent.Escalated;
import holdfast.concern.ConcernEvent.Lapsed;
import holdfast.concern.ConcernEvent.Pinged;
import holdfast.concern.ConcernEvent.Refused;
import holdfast.concern.ConcernEvent.Reminded;
import holdfast.concern.ConcernEvent.Started;
import holdfast.people.Role;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a history of Buckinghamshire's with a wall calendar, and knows nothing of Holdfast's own.
 */
final class Audit {

    private String stage = "";
    private LocalDate opened = LocalDate.MIN;
    private LocalDate due = LocalDate.MIN;
    private Optional<LocalDate> whole = Optional.empty();
    private Optional<LocalDate> told = Optional.empty();
    private boolean waiting;
    private boolean lapsed;
    private boolean reminded;

    private Audit() {}

    /** Every day in the history is the one that counting by hand gives. */
    static Audit of(Concern concern) {
        var audit = new Audit();
        concern.history().forEach(audit::line);
        return audit;
    }

    /** What the history is silent about had not rung when it was looked at. */
    void nothingIsMissing(Concern concern, Instant lookedAt) {
        if (waiting && !lapsed) {
            assertThat(lookedAt).as("lapse").isBefore(nine(after(due, 1)));
        } else if (concern.open() && told.isPresent()) {
            assertThat(lookedAt).as("repeat").isBefore(nine(after(told.orElseThrow(), 5)));
        }
    }

    private void line(Entry line) {
        var day = London.day(line.at());
        switch (line.event()) {
            case Started e -> opens(e.stage().id(), e.opened(), e.due(), e.whole(), day);
            case Escalated e -> opens(e.to().id(), e.opened(), e.due(), e.whole(), day);
            case Reminded e when e.who().equals(Role.IRO) -> repeats(e.on(), line);
            case Reminded e -> reminds(e, line);
            case Lapsed e -> lapses(e, line);
            case Pinged e -> repeats(e.on(), line);
            case ConcernEvent.Foreseen e -> foresees(e);
            case Answered _, Refused _ -> {
                waiting = false;
                told = Optional.of(day);
            }
            case ConcernEvent.Accepted _,
                    ConcernEvent.Closed _,
                    ConcernEvent.Withdrawn _,
                    ConcernEvent.Voided _ -> {
                waiting = false;
                told = Optional.empty();
            }
            case ConcernEvent.Acknowledged _,
                    ConcernEvent.Asked _,
                    ConcernEvent.Done _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.Unknown _ -> {}
        }
    }

    /** Only stage 2 has days of its own after stage 1; stage 3 takes what is left. */
    private void foresees(ConcernEvent.Foreseen e) {
        assertThat(e.projected()).isEqualTo(stage.equals("stage-1") ? after(due, 5) : due);
        assertThat(whole).contains(e.whole());
        assertThat(e.projected()).isAfter(e.whole());
    }

    private void opens(
            String to, LocalDate on, LocalDate last, Optional<LocalDate> limit, LocalDate today) {
        assertThat(on).isEqualTo(today);
        whole =
                to.equals("notification")
                        ? Optional.empty()
                        : Optional.of(whole.orElse(after(today, 20)));
        assertThat(limit).isEqualTo(whole);
        var byIro = to.equals("notification") && !last.equals(after(today, 10));
        var counted =
                switch (to) {
                    case "notification" -> byIro ? last : after(today, 10);
                    case "stage-3" -> whole.filter(today::isBefore).orElse(today);
                    default -> after(today, 5);
                };
        assertThat(last).as("%s from %s", to, today).isEqualTo(counted);
        stage = to;
        opened = on;
        due = last;
        told = Optional.empty();
        waiting = true;
        lapsed = false;
        reminded = false;
    }

    private void reminds(Reminded e, Entry line) {
        rings(e.on(), line);
        assertThat(waiting && !lapsed && !reminded).isTrue();
        assertThat(e.stage().id()).isEqualTo(stage);
        assertThat(e.on()).isEqualTo(WallCalendar.before(due, 1)).isAfter(opened);
        assertThat(London.day(line.at())).isBeforeOrEqualTo(due);
        reminded = true;
    }

    private void lapses(Lapsed e, Entry line) {
        rings(e.on(), line);
        assertThat(waiting && !lapsed).as("one lapse, and none after an answer").isTrue();
        assertThat(e.stage().id()).isEqualTo(stage);
        assertThat(e.due()).isEqualTo(due);
        assertThat(e.on()).isEqualTo(after(due, 1));
        lapsed = true;
        told = Optional.of(London.day(line.at()));
    }

    private void repeats(LocalDate on, Entry line) {
        rings(on, line);
        assertThat(on).isEqualTo(after(told.orElseThrow(), 5));
        told = Optional.of(London.day(line.at()));
    }

    private static void rings(LocalDate on, Entry line) {
        assertThat(WallCalendar.works(on)).as("%s is a working day", on).isTrue();
        assertThat(line.at()).as("not early").isAfterOrEqualTo(nine(on));
        assertThat(line.by()).as("nobody but the clock").isEmpty();
    }
}
