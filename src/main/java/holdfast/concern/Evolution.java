package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern.Track;
import holdfast.concern.Standing.Accepted;
import holdfast.concern.Standing.Acknowledged;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.AtStage;
import holdfast.concern.Standing.Clock;
import holdfast.concern.Standing.Ended;
import holdfast.concern.Standing.Ended.How;
import holdfast.concern.Standing.Handed;
import holdfast.concern.Standing.Informal;
import holdfast.concern.Standing.Progress;
import holdfast.concern.Standing.Recorded;
import holdfast.concern.Standing.Refused;
import holdfast.concern.Standing.StageEntry;
import holdfast.concern.Standing.Told;
import holdfast.people.Authority;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What each line of a history makes of a concern. */
final class Evolution {

    private final Concern now;
    private final Entry entry;
    private final LocalDate day;

    private Evolution(Concern now, Entry entry) {
        this.now = now;
        this.entry = entry;
        this.day = London.day(entry.at());
    }

    static Concern begin(Authority authority, Reference ref, Entry first) {
        if (!(first.event() instanceof ConcernEvent.Started e)) {
            throw new IllegalArgumentException(
                    "the history of " + ref + " does not begin with its start");
        }
        return new Concern(
                authority,
                ref,
                e,
                e.kind(),
                first.by().orElseThrow(),
                e.particulars(),
                1,
                begun(e, first),
                e.opened().flatMap(Standing.Opened::whole),
                List.of(),
                List.of(),
                e.links(),
                List.of(first),
                List.of(),
                Map.of());
    }

    /** A concern that opens nothing is informal, and has no clock. */
    private static Standing begun(ConcernEvent.Started e, Entry first) {
        var stay = e.opened().map(opened -> StageEntry.opened(1, opened));
        if (e.kind().told()) {
            return new Told(List.of(), stay);
        }
        return stay.map(Evolution::at)
                .orElseGet(() -> new Recorded(London.day(first.at()), Optional.empty()));
    }

    static Concern next(Concern now, Entry entry) {
        return new Evolution(now, entry).next();
    }

    private Concern next() {
        var was = new Became(now, entry);
        return switch (entry.event()) {
            case ConcernEvent.Started _ ->
                    throw new IllegalArgumentException(
                            "the history of " + now.ref() + " begins twice");
            case ConcernEvent.Acknowledged _ -> was.at(acknowledged()).made();
            case ConcernEvent.Convened e -> was.at(convened(e)).passedOn(e.passesOn()).made();
            case ConcernEvent.Met e -> was.at(met(e)).passedOn(e.passesOn()).made();
            case ConcernEvent.Answered e -> was.at(answered(e)).made();
            case ConcernEvent.Passed e ->
                    was.at(progress(progress -> progress.handedTo(new Handed(e.role(), e.to()))))
                            .passedOn(true)
                            .made();
            case ConcernEvent.Covered _ -> was.passedOn(true).made();
            case ConcernEvent.Asked _ -> was.at(asked(now.standing())).made();
            case ConcernEvent.Accepted _ -> accepted(was);
            case ConcernEvent.Refused _ -> was.at(refused(now.standing())).made();
            case ConcernEvent.Waiting e -> was.at(waiting(e.until())).made();
            case ConcernEvent.Escalated e -> escalated(was, e);
            case ConcernEvent.Dated e ->
                    was.at(clock(clock -> clock.dueOn(e.due(), day, clock.extended()))).made();
            case ConcernEvent.Extended e ->
                    was.at(clock(clock -> clock.dueOn(e.due(), day, clock.extended() + 1))).made();
            case ConcernEvent.Retimed e -> retimed(was, e);
            case ConcernEvent.Reminded _ -> was.at(reminded()).made();
            case ConcernEvent.Lapsed e ->
                    was.at(clock(clock -> clock.pingedOn(e.on(), day))).made();
            case ConcernEvent.Pinged e ->
                    was.at(clock(clock -> clock.pingedOn(e.on(), day))).made();
            case ConcernEvent.ActionRang e ->
                    was.action(e.action(), action -> action.rangOn(day)).made();
            case ConcernEvent.Finished e ->
                    was.action(e.action(), action -> action.in(AgreedAction.State.FINISHED, day))
                            .made();
            case ConcernEvent.Redated e ->
                    was.action(e.action(), action -> action.redated(e.date(), e.agreed(), day))
                            .made();
            case ConcernEvent.Done e ->
                    was.action(e.action(), action -> action.in(AgreedAction.State.DONE, day))
                            .made();
            case ConcernEvent.Closed _ -> was.at(ended(How.CLOSED)).made();
            case ConcernEvent.Withdrawn _ -> was.at(ended(How.WITHDRAWN)).made();
            case ConcernEvent.Voided _ -> was.at(ended(How.VOID)).made();
            case ConcernEvent.Reopened e -> was.link(e.as()).at(takenUp()).made();
            case ConcernEvent.Corrected e -> was.particulars(Map.of("text", e.text())).made();
            case ConcernEvent.Questioned _ ->
                    was.track(Track.CAFCASS, Track.QUESTIONED, day).made();
            case ConcernEvent.Cafcass e -> was.track(Track.CAFCASS, e.word(), day).made();
            case ConcernEvent.Advised e -> was.track("legal", "level-" + e.level(), day).made();
            case ConcernEvent.Complained _ -> was.track("complaint", "recorded", day).made();
            case ConcernEvent.Heard e -> was.track("hearing", "listed", e.date()).made();
            case ConcernEvent.WholeLapsed _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Moved _,
                    ConcernEvent.Leaves _,
                    ConcernEvent.Fated _,
                    ConcernEvent.Unknown _ ->
                    was.made();
        };
    }

    private static Standing at(StageEntry stay) {
        return stay.stage().equals(StageId.NOTIFICATION) ? new Informal(stay) : new AtStage(stay);
    }

    private StageEntry stay() {
        return now.standing().entry().orElseThrow();
    }

    private Standing stays(UnaryOperator<StageEntry> change) {
        return switch (now.standing()) {
            case Informal(var stay) -> new Informal(change.apply(stay));
            case AtStage(var stay) -> new AtStage(change.apply(stay));
            case Answered was ->
                    new Answered(
                            change.apply(was.stay()), was.answer(), was.asked(), was.reminded());
            case Refused was -> new Refused(change.apply(was.stay()), was.answer(), was.reminded());
            case Told was -> new Told(was.seen(), was.stay().map(change));
            case Recorded _, Accepted _, Ended _ -> now.standing();
        };
    }

    private Standing clock(UnaryOperator<Clock> change) {
        return stays(stay -> stay.with(change.apply(stay.clock())));
    }

    private Standing waiting(LocalDate until) {
        return now.standing() instanceof Recorded was
                ? new Recorded(was.reminded(), Optional.of(until))
                : clock(clock -> clock.waitingUntil(until));
    }

    private Standing progress(UnaryOperator<Progress> change) {
        return stays(stay -> stay.with(change.apply(stay.progress())));
    }

    /** Time given back is time: what has lapsed runs again when its new day is still to come. */
    private Concern retimed(Became was, ConcernEvent.Retimed e) {
        var standing =
                e.due()
                        .map(moved ->
                                clock(clock -> clock.dueOn(moved.now(), day, clock.extended())))
                        .orElse(now.standing());
        return was.at(standing)
                .whole(e.whole().map(ConcernEvent.Retimed.Moved::now).or(now::whole))
                .made();
    }

    private Standing acknowledged() {
        var who = new Acknowledged(entry.by().orElseThrow(), entry.at());
        if (now.standing() instanceof Told(var seen, var stay)) {
            var all = new ArrayList<>(seen);
            all.add(who);
            return new Told(all, stay);
        }
        return progress(progress -> progress.acknowledgedBy(who));
    }

    private Standing convened(ConcernEvent.Convened e) {
        var then = progress(progress -> progress.convened(e.date(), e.next()));
        var answer = answer(Optional.empty(), Optional.empty(), List.of(), false);
        return e.next().isPresent() || now.standing().awaited().isEmpty()
                ? then
                : new Answered(then.entry().orElseThrow(), answer, false, day);
    }

    private Standing met(ConcernEvent.Met e) {
        var minutes =
                answer(
                        Optional.empty(),
                        Optional.ofNullable(e.said().get("text")),
                        e.actions(),
                        false);
        var then = progress(progress -> progress.met(minutes, e.next()));
        return e.next().isPresent()
                ? then
                : new Answered(then.entry().orElseThrow(), minutes, false, day);
    }

    /** An answer that names no actions of its own stands by those that a meeting agreed. */
    private Standing answered(ConcernEvent.Answered e) {
        var agreed = stay().progress().minuted().map(Answer::actions).orElse(List.of());
        var actions = e.actions().isEmpty() ? agreed : e.actions();
        return new Answered(
                stay(), answer(Optional.of(e.position()), e.text(), actions, true), false, day);
    }

    private Answer answer(
            Optional<Answer.Position> position,
            Optional<Text.Ref> text,
            List<Answer.Proposed> actions,
            boolean own) {
        return new Answer(entry.by().orElseThrow(), entry.at(), position, text, actions, own);
    }

    private static Standing asked(Standing standing) {
        return standing instanceof Answered was
                ? new Answered(was.stay(), was.answer(), true, was.reminded())
                : standing;
    }

    private Standing refused(Standing standing) {
        return standing instanceof Answered was
                ? new Refused(was.stay(), was.answer(), day)
                : standing;
    }

    private Standing reminded() {
        return switch (now.standing()) {
            case Answered was -> new Answered(was.stay(), was.answer(), was.asked(), day);
            case Refused was -> new Refused(was.stay(), was.answer(), day);
            case Recorded was -> new Recorded(day, was.waiting());
            case Informal _, AtStage _, Told _, Accepted _, Ended _ ->
                    clock(clock -> clock.remindedOn(day));
        };
    }

    private Concern accepted(Became was) {
        var proposed =
                switch (now.standing()) {
                    case Answered answered -> answered.answer().actions();
                    case Refused refused -> refused.answer().actions();
                    case Informal _, AtStage _, Recorded _, Told _, Accepted _, Ended _ ->
                            List.<Answer.Proposed>of();
                };
        var agreed = new ArrayList<AgreedAction>();
        proposed.forEach(action -> agreed.add(AgreedAction.agreed(agreed.size() + 1, action)));
        var then = now.standing().entry().<Standing>map(Accepted::new).orElse(now.standing());
        return was.at(then).actions(agreed).made();
    }

    private Concern escalated(Became was, ConcernEvent.Escalated e) {
        return was.at(at(StageEntry.opened(now.version() + 1, e.opened())))
                .formal(e.opened().whole())
                .particulars(e.particulars())
                .made();
    }

    /**
     * A talk or a change has then served its purpose; what is accepted goes on until its actions
     * are done.
     */
    private Standing takenUp() {
        return now.standing() instanceof Told ? ended(How.CLOSED) : now.standing();
    }

    private Standing ended(How how) {
        return new Ended(how, now.standing().entry(), day);
    }
}
