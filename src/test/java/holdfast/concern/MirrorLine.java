package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Answer.AgreedAction.State;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.Opened;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Task;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one line makes of a mirrored matter. */
final class MirrorLine {

    private final Mirror it;
    private final LocalDate today;

    MirrorLine(Mirror it, LocalDate today) {
        this.it = it;
        this.today = today;
    }

    void read(ConcernEvent event) {
        switch (event) {
            case ConcernEvent.Started e -> started(e);
            case ConcernEvent.Escalated e -> {
                it.kind = Kind.CONCERN;
                it.formal = it.formal.or(() -> Optional.of(today));
                opens(e.opened());
            }
            case ConcernEvent.Convened e -> deed(Deed.CONVENE, e.next());
            case ConcernEvent.Met e -> {
                it.minuted = true;
                it.minutes = e.actions();
                deed(Deed.MINUTES, e.next());
            }
            case ConcernEvent.Answered e ->
                    answered(e.actions().isEmpty() ? it.minutes : e.actions());
            case ConcernEvent.Refused _ -> {
                it.standing = "refused";
                it.told = today;
            }
            case ConcernEvent.Waiting e -> it.waiting = e.until();
            case ConcernEvent.Passed e -> {
                assertThat(Optional.of(e.role())).isEqualTo(it.owes());
                it.handed = Optional.of(new Mirror.Handed(e.role(), e.to()));
            }
            case ConcernEvent.Retimed e -> {
                e.due().ifPresent(moved -> dated(moved.now()));
                e.whole()
                        .ifPresent(moved -> {
                            it.whole = Optional.of(moved.now());
                            it.wholeLapsed = false;
                        });
            }
            case ConcernEvent.Dated e -> {
                assertThat(it.at().iroMaySetDue() && e.due().isAfter(today)).isTrue();
                dated(e.due());
                it.chosen = true;
            }
            case ConcernEvent.Extended e -> extended(e.due());
            case ConcernEvent.Reminded _ -> it.told = today;
            case ConcernEvent.Lapsed e -> {
                it.lapsed = true;
                rings(e.on());
                if (it.last()) {
                    it.causes.putIfAbsent(Cause.LAST_STAGE, e.on());
                }
            }
            case ConcernEvent.Pinged e -> rings(e.on());
            default -> beside(event);
        }
    }

    private void beside(ConcernEvent event) {
        switch (event) {
            case ConcernEvent.WholeLapsed e -> {
                it.wholeLapsed = true;
                it.causes.put(Cause.WHOLE_PROCESS, e.on());
            }
            case ConcernEvent.Questioned e -> it.asked.add(e.cause());
            case ConcernEvent.Cafcass e -> it.referred |= e.referred();
            case ConcernEvent.Heard e -> {
                it.hearing = Optional.of(e.date());
                it.heard = today;
            }
            case ConcernEvent.HearingNear _ -> it.heard = today;
            case ConcernEvent.ActionRang e -> it.rang(e, today);
            case ConcernEvent.Finished e -> action(e.action(), State.FINISHED);
            case ConcernEvent.Done e -> action(e.action(), State.DONE);
            case ConcernEvent.Redated e -> redated(e);
            case ConcernEvent.Accepted _ -> accepted();
            case ConcernEvent.Closed _ -> it.standing = "closed";
            case ConcernEvent.Withdrawn _ -> it.standing = "withdrawn";
            case ConcernEvent.Voided _ -> it.standing = "void";
            case ConcernEvent.Reopened _ ->
                    it.standing = it.standing.equals("told") ? "closed" : it.standing;
            default -> {}
        }
    }

    private void started(ConcernEvent.Started e) {
        it.kind = e.kind();
        it.review = e.review();
        it.standing = "told";
        var policy = it.council.policy();
        var clockless = policy.gap().isPresent() && policy.notification().isEmpty();
        if (e.kind() == Kind.CONCERN && policy.gap().isEmpty()) {
            it.formal = Optional.of(today);
        }
        assertThat(e.opened().isPresent()).isEqualTo(!e.kind().told() && !clockless || timed(e));
        if (!e.kind().told() && clockless) {
            it.standing = "informal";
            it.told = today;
        }
        it.by = timed(e) ? Optional.empty() : it.by;
        e.opened().ifPresent(this::opens);
        it.standing = timed(e) ? "told" : it.standing;
    }

    /** Whether the policy gives the IRO days to see it. */
    private boolean timed(ConcernEvent.Started e) {
        var changes = it.council.policy().changes();
        return e.kind() == Kind.CHANGE
                && changes.filter(each -> each.clock().isPresent()).isPresent();
    }

    private void opens(Opened e) {
        it.stage = it.council.policy().stage(e.stage());
        it.standing = e.stage().equals(StageId.NOTIFICATION) ? "informal" : "at-stage";
        if (it.kind == Kind.CONCERN && it.standing.equals("at-stage") && it.whole.isEmpty()) {
            it.whole =
                    it.council
                            .policy()
                            .wholeProcess()
                            .map(limit -> it.council.days().due(today, limit.within()));
        }
        assertThat(e.on()).isEqualTo(today);
        assertThat(e.whole()).as("whole process").isEqualTo(it.whole);
        it.opened = today;
        it.next = it.at().asks().stream().map(Task::deed).findFirst();
        assertThat(e.next()).isEqualTo(it.next);
        assertThat(e.due())
                .as("due day of %s", e.stage())
                .isEqualTo(it.by.orElseGet(() -> it.due(it.at(), today)));
        it.chosen = it.by.isPresent();
        assertThat(e.chosen()).isEqualTo(it.chosen);
        it.handed = Optional.empty();
        it.answeredBy = Optional.empty();
        it.by = Optional.empty();
        it.minuted = false;
        it.minutes = List.of();
        it.waiting = LocalDate.MIN;
        it.extended = 0;
        dated(e.due());
    }

    private void dated(LocalDate due) {
        it.due = due;
        it.told = today;
        it.lapsed = false;
        it.pings = 0;
    }

    private void extended(LocalDate until) {
        var granted = it.at().moreTime().orElseThrow();
        assertThat(++it.extended).isLessThanOrEqualTo(granted.times());
        assertThat(until)
                .isAfter(it.due)
                .isAfter(today)
                .isBeforeOrEqualTo(it.council.days().due(it.due, granted.atMost()));
        dated(until);
        it.chosen = true;
    }

    private void deed(Deed deed, Optional<Deed> then) {
        if (it.next.equals(Optional.of(deed))) {
            var asks = it.at().asks().stream().map(Task::deed).toList();
            it.next = asks.stream().skip(asks.indexOf(deed) + 1L).findFirst();
        }
        assertThat(then).isEqualTo(it.next);
        var minutes = deed == Deed.MINUTES;
        if (it.next.isEmpty() && (minutes || it.awaited())) {
            answered(minutes ? it.minutes : List.of());
            it.answeredBy = Optional.empty();
        }
    }

    private void answered(List<Answer.Proposed> actions) {
        it.standing = "answered";
        it.told = today;
        it.proposed = actions;
    }

    /** A ping for nobody's ears leaves the next to the day they may be pinged again. */
    private void rings(LocalDate on) {
        var quiet = on.isBefore(it.waiting);
        it.pings += quiet ? 0 : 1;
        it.told = quiet ? on : today;
    }

    private void accepted() {
        if (!it.standing.equals("told") && !it.recorded()) {
            var answered = it.undecided();
            it.standing = "accepted";
            if (answered) {
                it.proposed.forEach(each -> it.actions.add(new Mirror.Agreed(each, today)));
            }
        }
    }

    private void action(int n, State state) {
        it.actions.get(n - 1).state = state;
        it.actions.get(n - 1).told = today;
    }

    private void redated(ConcernEvent.Redated e) {
        if (e.agreed()) {
            var action = it.actions.get(e.action() - 1);
            action.due = e.date();
            action.told = today;
            action.state = State.OPEN;
            action.late = false;
        }
    }
}
