package holdfast.concern;

import holdfast.concern.Concern.AgreedAction;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.Standing.Accepted;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.AtStage;
import holdfast.concern.Standing.Ended;
import holdfast.concern.Standing.Ended.How;
import holdfast.concern.Standing.Informal;
import holdfast.concern.Standing.Refused;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Authority;
import holdfast.people.Role;
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

    private Evolution() {}

    static Concern begin(Authority authority, Reference ref, Entry first) {
        if (!(first.event() instanceof Started e)) {
            throw new IllegalArgumentException(
                    "the history of " + ref + " does not begin with its start");
        }
        var stay = StageEntry.opened(e.stage(), 1, e.opened(), e.due());
        return new Concern(
                authority,
                ref,
                e.policy(),
                e.kind(),
                e.children(),
                e.category(),
                first.by().orElseThrow(),
                e.particulars(),
                1,
                at(e.stage(), stay),
                e.whole(),
                List.of(),
                List.of(first),
                List.of(),
                Map.of());
    }

    static Concern next(Concern now, Entry entry) {
        var day = London.day(entry.at());
        return switch (entry.event()) {
            case Started _ ->
                    throw new IllegalArgumentException(
                            "the history of " + now.ref() + " begins twice");
            case ConcernEvent.Acknowledged _ ->
                    stays(
                            now,
                            entry,
                            stay -> stay.acknowledgedBy(entry.by().orElseThrow(), entry.at()));
            case ConcernEvent.Answered e ->
                    stands(now, entry, new Answered(stay(now), answer(e, entry), false, day));
            case ConcernEvent.Asked _ -> stands(now, entry, asked(now.standing()));
            case ConcernEvent.Accepted _ -> accepted(now, entry);
            case ConcernEvent.Refused _ -> stands(now, entry, refused(now.standing(), day));
            case ConcernEvent.Escalated e -> escalated(now, entry, e);
            case ConcernEvent.Reminded e -> reminded(now, entry, e.who(), day);
            case ConcernEvent.Lapsed _, ConcernEvent.Pinged _ ->
                    stays(now, entry, stay -> stay.pingedOn(day));
            case ConcernEvent.Done e -> done(now, entry, e.action());
            case ConcernEvent.Closed _ -> ended(now, entry, How.CLOSED, day);
            case ConcernEvent.Withdrawn _ -> ended(now, entry, How.WITHDRAWN, day);
            case ConcernEvent.Voided _ -> ended(now, entry, How.VOID, day);
            case ConcernEvent.Foreseen _, ConcernEvent.Unreachable _, ConcernEvent.Unknown _ ->
                    stands(now, entry, now.standing());
        };
    }

    private static Standing at(StageId stage, StageEntry stay) {
        return stage.equals(StageId.NOTIFICATION) ? new Informal(stay) : new AtStage(stay);
    }

    private static StageEntry stay(Concern now) {
        return now.standing().entry().orElseThrow();
    }

    private static Answer answer(ConcernEvent.Answered e, Entry entry) {
        return new Answer(
                entry.by().orElseThrow(), entry.at(), e.position(), e.text(), e.actions());
    }

    private static Standing asked(Standing standing) {
        return standing instanceof Answered(var stay, var answer, var _, var reminded)
                ? new Answered(stay, answer, true, reminded)
                : standing;
    }

    private static Standing refused(Standing standing, LocalDate day) {
        return standing instanceof Answered was
                ? new Refused(was.stay(), was.answer(), day)
                : standing;
    }

    private static Concern stays(Concern now, Entry entry, UnaryOperator<StageEntry> change) {
        return switch (now.standing()) {
            case Informal(var stay) -> stands(now, entry, new Informal(change.apply(stay)));
            case AtStage(var stay) -> stands(now, entry, new AtStage(change.apply(stay)));
            case Answered _, Refused _, Accepted _, Ended _ -> stands(now, entry, now.standing());
        };
    }

    private static Concern reminded(Concern now, Entry entry, Role who, LocalDate on) {
        return switch (now.standing()) {
            case Answered(var stay, var answer, var asked, var _) when who.equals(Role.IRO) ->
                    stands(now, entry, new Answered(stay, answer, asked, on));
            case Refused(var stay, var answer, var _) ->
                    stands(now, entry, new Refused(stay, answer, on));
            case Informal _, AtStage _, Answered _, Accepted _, Ended _ ->
                    stays(now, entry, StageEntry::withReminder);
        };
    }

    private static Concern accepted(Concern now, Entry entry) {
        var proposed = answerOf(now.standing()).map(Answer::actions).orElse(List.of());
        var agreed = new ArrayList<AgreedAction>();
        for (var action : proposed) {
            agreed.add(
                    new AgreedAction(
                            agreed.size() + 1, action.what(), action.who(), action.by(), false));
        }
        return with(now, entry, new Accepted(stay(now)), now.kind(), now.whole(), agreed);
    }

    private static Optional<Answer> answerOf(Standing standing) {
        return switch (standing) {
            case Answered was -> Optional.of(was.answer());
            case Refused was -> Optional.of(was.answer());
            case Informal _, AtStage _, Accepted _, Ended _ -> Optional.empty();
        };
    }

    private static Concern escalated(Concern now, Entry entry, ConcernEvent.Escalated e) {
        var stay = StageEntry.opened(e.to(), now.version() + 1, e.opened(), e.due());
        return with(now, entry, at(e.to(), stay), Kind.CONCERN, e.whole(), now.actions());
    }

    private static Concern done(Concern now, Entry entry, int n) {
        var actions =
                now.actions().stream()
                        .map(action -> action.n() == n ? action.confirmed() : action)
                        .toList();
        return with(now, entry, now.standing(), now.kind(), now.whole(), actions);
    }

    private static Concern ended(Concern now, Entry entry, How how, LocalDate on) {
        return stands(now, entry, new Ended(how, now.standing().entry(), on));
    }

    private static Concern stands(Concern now, Entry entry, Standing standing) {
        return with(now, entry, standing, now.kind(), now.whole(), now.actions());
    }

    private static Concern with(
            Concern now,
            Entry entry,
            Standing standing,
            Kind kind,
            Optional<LocalDate> whole,
            List<AgreedAction> actions) {
        var moved =
                !standing.word().equals(now.standing().word())
                        || !stage(standing).equals(stage(now.standing()));
        var history = new ArrayList<>(now.history());
        history.add(entry);
        return new Concern(
                now.authority(),
                now.ref(),
                now.policy(),
                kind,
                now.children(),
                now.category(),
                now.raisedBy(),
                now.particulars(),
                moved ? now.version() + 1 : now.version(),
                standing,
                whole,
                actions,
                history,
                now.notices(),
                now.shown());
    }

    private static Optional<StageId> stage(Standing standing) {
        return standing.entry().map(StageEntry::stage);
    }
}
