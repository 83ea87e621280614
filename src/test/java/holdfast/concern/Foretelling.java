package holdfast.concern;

import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.ConcernEvent.ActionRang;
import holdfast.people.Role;
import holdfast.policy.Period;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything the clock is still to do to a mirrored matter, each with its day. */
final class Foretelling {

    /** Something to come. */
    record Coming(LocalDate on, ConcernEvent event) {}

    private final Mirror it;
    private final WalkDays days;
    private final LocalDate today;
    private final List<Coming> all = new ArrayList<>();

    private Foretelling(Mirror it, LocalDate today) {
        this.it = it;
        this.days = it.council.days();
        this.today = today;
    }

    static List<Coming> of(Mirror it, LocalDate today) {
        var foretold = new Foretelling(it, today);
        if (it.awaited()) {
            foretold.stage();
        }
        if (it.undecided()) {
            foretold.decision();
        }
        if (it.recorded()) {
            foretold.decision(Optional.empty(), Role.IRO);
            foretold.hearing();
        }
        if (it.awaited() && !it.kind.told() || it.undecided()) {
            foretold.whole();
            foretold.question();
            foretold.hearing();
        }
        if (it.standing.equals("accepted")) {
            foretold.actions();
            foretold.hearing();
        }
        return foretold.all;
    }

    private void comes(LocalDate on, ConcernEvent event) {
        all.add(new Coming(on, event));
    }

    private void stage() {
        var stage = it.at();
        if (it.lapsed) {
            pings().ifPresent(on -> comes(on, new ConcernEvent.Pinged(stage.id(), on)));
            return;
        }
        var late = days.nextOpen(it.due);
        comes(late, new ConcernEvent.Lapsed(stage.id(), it.due, late));
        reminder(stage.remind())
                .ifPresent(on ->
                        comes(
                                on,
                                new ConcernEvent.Reminded(
                                        Optional.of(stage.id()), it.owes().orElseThrow(), on)));
    }

    /** The first reminder that is not to be left out because somebody is to be left alone. */
    private Optional<LocalDate> reminder(Collection<Period> before) {
        return before.stream()
                .flatMap(each -> first(List.of(each), it.due, it.told).stream())
                .filter(on -> !on.isBefore(it.waiting))
                .min(LocalDate::compareTo);
    }

    /** The first day of these before {@code last} that is later than {@code told}. */
    private Optional<LocalDate> first(Collection<Period> before, LocalDate last, LocalDate told) {
        return before.stream()
                .map(each -> days.before(last, each))
                .filter(on -> on.isAfter(told) && !today.isAfter(last))
                .min(LocalDate::compareTo);
    }

    /** The end of a wait is a day for a ping. */
    private Optional<LocalDate> pings() {
        if (it.silent() || it.waiting.isAfter(it.told)) {
            return Optional.of(days.openFrom(it.waiting));
        }
        return it.at().lapse().again().map(every -> days.again(it.told, every));
    }

    private LocalDate notBeforeWaiting(LocalDate on) {
        return on.isBefore(it.waiting) ? days.openFrom(it.waiting) : on;
    }

    private void decision() {
        decision(
                Optional.of(it.at().id()),
                it.standing.equals("refused") ? Role.IRO : it.at().judge());
    }

    private void decision(Optional<StageId> stage, Role who) {
        it.council
                .policy()
                .decision()
                .remind()
                .map(every -> notBeforeWaiting(days.again(it.told, every)))
                .ifPresent(on -> comes(on, new ConcernEvent.Reminded(stage, who, on)));
    }

    private void whole() {
        it.whole
                .filter(_ -> !it.wholeLapsed)
                .ifPresent(last -> {
                    var on = days.nextOpen(last);
                    comes(on, new ConcernEvent.WholeLapsed(last, on));
                });
    }

    private void question() {
        it.causes.forEach((cause, on) -> {
            var wanted = it.council.policy().tracks().cafcass().question().contains(cause);
            if (wanted && !it.asked.contains(cause) && !it.referred) {
                comes(on, new ConcernEvent.Questioned(cause, on));
            }
        });
    }

    private void hearing() {
        var remind = it.council.policy().tracks().hearing().map(each -> each.remind());
        it.hearing
                .flatMap(date -> first(remind.orElse(List.of()), date, it.heard))
                .ifPresent(on ->
                        comes(on, new ConcernEvent.HearingNear(it.hearing.orElseThrow(), on)));
    }

    private void actions() {
        for (var n = 1; n <= it.actions.size(); n++) {
            var number = n;
            var action = it.actions.get(n - 1);
            switch (action.state) {
                case DONE -> {}
                case FINISHED ->
                        every(it.council.policy().decision().remind(), action)
                                .ifPresent(on -> rings(Bell.REMINDED, number, on));
                case OPEN -> open(action, n);
            }
        }
    }

    private void open(Mirror.Agreed action, int n) {
        if (action.late) {
            every(it.council.policy().actions().again(), action)
                    .ifPresent(on -> rings(Bell.PINGED, n, on));
            return;
        }
        rings(Bell.LAPSED, n, days.nextOpen(action.due));
        first(it.council.policy().actions().remind(), action.due, action.told)
                .ifPresent(on -> rings(Bell.REMINDED, n, on));
    }

    private Optional<LocalDate> every(Optional<Period> every, Mirror.Agreed action) {
        return every.map(period -> days.again(action.told, period));
    }

    private void rings(Bell bell, int n, LocalDate on) {
        comes(on, new ActionRang(bell, n, on));
    }
}
