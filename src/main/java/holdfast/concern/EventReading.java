package holdfast.concern;

import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.ActionRang;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.TeamId;
import holdfast.policy.StageId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads events from words and plain fields. A word or field written by a newer version survives
 * unchanged.
 */
final class EventReading {

    private EventReading() {}

    /** The event that a word and its fields stand for; a word that is not its own makes it none. */
    static ConcernEvent read(String what, Map<String, String> kept) {
        var event = known(what, kept);
        return event.word().equals(what) ? event : new Unknown(what, kept);
    }

    private static ConcernEvent known(String what, Map<String, String> kept) {
        var fields = new Fields(kept);
        return switch (what) {
            case "notified", "raised", "praised", "talked" -> started(what, fields, kept);
            case "complained" ->
                    fields.has("kind")
                            ? started(what, fields, kept)
                            : new ConcernEvent.Complained(fields.maybeText("text"));
            case "reminded", "lapsed", "pinged" -> rang(what, fields);
            case "foreseen" ->
                    new ConcernEvent.Foreseen(fields.date("projected"), fields.date("whole"));
            case "unreachable" ->
                    new ConcernEvent.Unreachable(
                            fields.get("notice"),
                            fields.role("role"),
                            fields.maybePerson("person"),
                            fields.get("reason"));
            case "referred", "considered" ->
                    new ConcernEvent.Cafcass(
                            what.equals("referred"),
                            fields.maybeText("reason"),
                            fields.maybeText("discussed"),
                            fields.maybeDate("on"));
            default -> done(what, fields, kept);
        };
    }

    private static ConcernEvent rang(String what, Fields fields) {
        if (fields.has("action")) {
            var bell =
                    switch (what) {
                        case "reminded" -> Bell.REMINDED;
                        case "lapsed" -> Bell.LAPSED;
                        default -> Bell.PINGED;
                    };
            return new ActionRang(bell, fields.number("action"), fields.date("on"));
        }
        if (fields.has("whole")) {
            return new ConcernEvent.WholeLapsed(fields.date("whole"), fields.date("on"));
        }
        if (fields.has("date")) {
            return new ConcernEvent.HearingNear(fields.date("date"), fields.date("on"));
        }
        return switch (what) {
            case "reminded" ->
                    new ConcernEvent.Reminded(
                            fields.maybe("stage").map(StageId::new),
                            fields.role("who"),
                            fields.date("on"));
            case "lapsed" ->
                    new ConcernEvent.Lapsed(
                            fields.stage("stage"), fields.date("due"), fields.date("on"));
            default -> new ConcernEvent.Pinged(fields.stage("stage"), fields.date("on"));
        };
    }

    private static ConcernEvent done(String what, Fields fields, Map<String, String> kept) {
        return switch (what) {
            case "acknowledged" -> new ConcernEvent.Acknowledged();
            case "convened" ->
                    new ConcernEvent.Convened(
                            fields.date("date"),
                            fields.maybeText("place"),
                            fields.maybeDeed("next"),
                            fields.flag("passes-on"));
            case "met" ->
                    new ConcernEvent.Met(
                            fields.date("held"),
                            fields.texts("said"),
                            fields.actions(),
                            fields.maybeDeed("next"),
                            fields.flag("passes-on"));
            case "answered" -> answered(fields, kept);
            case "passed" ->
                    new ConcernEvent.Passed(
                            fields.stage("stage"),
                            fields.role("role"),
                            new PersonId(fields.get("to")),
                            fields.maybeText("reason"));
            case "covered" ->
                    new ConcernEvent.Covered(
                            fields.maybe("stage").map(StageId::new),
                            fields.role("role"),
                            fields.people("to"),
                            fields.people("told"));
            case "asked" -> new ConcernEvent.Asked(fields.text("text"));
            case "accepted" ->
                    new ConcernEvent.Accepted(fields.texts("said"), fields.maybeDate("child-told"));
            case "refused" -> new ConcernEvent.Refused(fields.text("reason"));
            case "waiting" -> new ConcernEvent.Waiting(fields.date("until"), fields.text("reason"));
            case "escalated" ->
                    new ConcernEvent.Escalated(
                            fields.stage("from"),
                            opened(fields, "to"),
                            fields.maybeText("reason"),
                            fields.texts("particular"));
            case "dated" ->
                    new ConcernEvent.Dated(
                            fields.stage("stage"), fields.date("before"), fields.date("due"));
            case "extended" ->
                    new ConcernEvent.Extended(
                            fields.stage("stage"),
                            fields.date("before"),
                            fields.date("due"),
                            fields.text("reason"));
            case "retimed" -> retimed(fields);
            case "withdrawn" -> new ConcernEvent.Withdrawn(fields.text("reason"));
            case "voided" -> new ConcernEvent.Voided(fields.text("reason"));
            default -> followed(what, fields, kept);
        };
    }

    private static ConcernEvent followed(String what, Fields fields, Map<String, String> kept) {
        return switch (what) {
            case "finished" -> new ConcernEvent.Finished(fields.number("action"));
            case "redated" ->
                    new ConcernEvent.Redated(
                            fields.number("action"),
                            fields.date("date"),
                            fields.maybeText("reason"),
                            fields.flag("agreed"));
            case "done" -> new ConcernEvent.Done(fields.number("action"));
            case "closed" -> new ConcernEvent.Closed();
            case "questioned" ->
                    fields.cause("cause")
                            .<ConcernEvent>map(
                                    cause -> new ConcernEvent.Questioned(cause, fields.date("on")))
                            .orElseGet(() -> new Unknown(what, Map.copyOf(kept)));
            case "advised" ->
                    new ConcernEvent.Advised(
                            fields.number("level"),
                            fields.text("question"),
                            fields.maybeText("agreed-by"));
            case "heard" -> new ConcernEvent.Heard(fields.date("date"));
            case "corrected" -> new ConcernEvent.Corrected(fields.text("text"));
            case "noted" -> noted(fields);
            case "viewed" -> new ConcernEvent.Viewed();
            case "filed", "held", "released", "erased" ->
                    new ConcernEvent.Fated(
                            Text.Fate.valueOf(what.toUpperCase(Locale.ROOT)),
                            fields.maybeText("reason"));
            case "reopened" ->
                    new ConcernEvent.Reopened(Reference.read(fields.get("as")).orElseThrow());
            default -> new Unknown(what, Map.copyOf(kept));
        };
    }

    private static ConcernEvent.Retimed retimed(Fields fields) {
        return new ConcernEvent.Retimed(
                fields.stage("stage"),
                moved(fields, "before", "due"),
                moved(fields, "whole-before", "whole"),
                fields.maybe("cause"));
    }

    private static Optional<ConcernEvent.Retimed.Moved> moved(
            Fields fields, String before, String now) {
        return fields.has(before)
                ? Optional.of(new ConcernEvent.Retimed.Moved(fields.date(before), fields.date(now)))
                : Optional.empty();
    }

    private static ConcernEvent noted(Fields fields) {
        if (fields.has("until")) {
            return new ConcernEvent.Leaves(new ChildId(fields.get("child")), fields.date("until"));
        }
        return fields.has("team")
                ? new ConcernEvent.Moved(
                        new ChildId(fields.get("child")),
                        new TeamId(fields.get("team-before")),
                        new TeamId(fields.get("team")))
                : new ConcernEvent.Noted(fields.text("text"));
    }

    private static ConcernEvent answered(Fields fields, Map<String, String> kept) {
        return fields.position("position")
                .<ConcernEvent>map(position ->
                        new ConcernEvent.Answered(
                                position, fields.maybeText("text"), fields.actions()))
                .orElseGet(() -> new Unknown("answered", Map.copyOf(kept)));
    }

    private static ConcernEvent started(String what, Fields fields, Map<String, String> kept) {
        return Kind.of(fields.get("kind"))
                .<ConcernEvent>map(kind -> started(kind, fields))
                .orElseGet(() -> new Unknown(what, Map.copyOf(kept)));
    }

    private static ConcernEvent.Started started(Kind kind, Fields fields) {
        var opened =
                fields.has("stage")
                        ? Optional.of(opened(fields, "stage"))
                        : Optional.<Standing.Opened>empty();
        return new ConcernEvent.Started(
                kind,
                new Edition(
                        fields.get("policy"), fields.get("edition"), fields.get("edition-hash")),
                new Subject(fields.children("children"), fields.maybe("team").map(TeamId::new)),
                fields.maybe("category"),
                fields.texts("particular"),
                fields.maybeDate("review"),
                fields.references("links"),
                opened);
    }

    private static Standing.Opened opened(Fields fields, String stage) {
        return new Standing.Opened(
                new StageId(fields.get(stage)),
                fields.date("opened"),
                fields.date("due"),
                fields.maybeDate("whole"),
                fields.maybeDeed("next"),
                fields.has("chosen"));
    }
}
