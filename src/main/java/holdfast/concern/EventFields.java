package holdfast.concern;

import static java.util.stream.Collectors.joining;

import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.policy.StageId;
import java.util.List;
import java.util.SortedMap;

/** Writes an event as plain fields, in the order of their names: how it is hashed and kept. */
final class EventFields {

    private EventFields() {}

    static SortedMap<String, String> of(ConcernEvent event) {
        var fields = new Fields();
        switch (event) {
            case ConcernEvent.Started e -> started(fields, e);
            case ConcernEvent.Convened e ->
                    fields.put("date", e.date())
                            .maybeText("place", e.place())
                            .put("next", e.next().map(d -> d.word()))
                            .put("passes-on", e.passesOn());
            case ConcernEvent.Met e ->
                    actions(fields.put("held", e.held()).texts("said", e.said()), e.actions())
                            .put("next", e.next().map(d -> d.word()))
                            .put("passes-on", e.passesOn());
            case ConcernEvent.Answered e ->
                    actions(fields.put("position", e.position().word()), e.actions())
                            .maybeText("text", e.text());
            case ConcernEvent.Passed e ->
                    fields.put("stage", e.stage())
                            .put("role", e.role())
                            .put("to", e.to().value())
                            .maybeText("reason", e.reason());
            case ConcernEvent.Covered e ->
                    fields.put("stage", e.stage().map(StageId::id))
                            .put("role", e.role())
                            .put("to", people(e.to()))
                            .put("told", people(e.told()));
            case ConcernEvent.Asked e -> fields.text("text", e.text());
            case ConcernEvent.Accepted e ->
                    fields.texts("said", e.said()).put("child-told", e.childTold());
            case ConcernEvent.Refused e -> fields.text("reason", e.reason());
            case ConcernEvent.Waiting e ->
                    fields.put("until", e.until()).text("reason", e.reason());
            case ConcernEvent.Escalated e -> escalated(fields, e);
            case ConcernEvent.Dated e ->
                    fields.put("stage", e.stage()).put("before", e.from()).put("due", e.due());
            case ConcernEvent.Extended e ->
                    fields.put("stage", e.stage())
                            .put("before", e.from())
                            .put("due", e.due())
                            .text("reason", e.reason());
            case ConcernEvent.Retimed e -> retimed(fields, e);
            case ConcernEvent.Reminded e ->
                    fields.put("stage", e.stage()).put("who", e.who()).put("on", e.on());
            case ConcernEvent.Lapsed e ->
                    fields.put("stage", e.stage()).put("due", e.due()).put("on", e.on());
            case ConcernEvent.Pinged e -> fields.put("stage", e.stage()).put("on", e.on());
            case ConcernEvent.WholeLapsed e -> fields.put("whole", e.due()).put("on", e.on());
            case ConcernEvent.ActionRang e -> fields.put("action", e.action()).put("on", e.on());
            case ConcernEvent.Foreseen e ->
                    fields.put("projected", e.projected()).put("whole", e.whole());
            case ConcernEvent.Unreachable e -> unreachable(fields, e);
            case ConcernEvent.Finished e -> fields.put("action", e.action());
            case ConcernEvent.Redated e ->
                    fields.put("action", e.action())
                            .put("date", e.date())
                            .put("agreed", e.agreed())
                            .maybeText("reason", e.reason());
            case ConcernEvent.Done e -> fields.put("action", e.action());
            case ConcernEvent.Questioned e ->
                    fields.put("cause", Fields.word(e.cause())).put("on", e.on());
            case ConcernEvent.Cafcass e ->
                    fields.put("on", e.on())
                            .maybeText("reason", e.reason())
                            .maybeText("discussed", e.discussed());
            case ConcernEvent.Advised e ->
                    fields.put("level", e.level())
                            .text("question", e.question())
                            .maybeText("agreed-by", e.agreedBy());
            case ConcernEvent.Complained e -> fields.maybeText("text", e.text());
            case ConcernEvent.Heard e -> fields.put("date", e.date());
            case ConcernEvent.HearingNear e -> fields.put("date", e.date()).put("on", e.on());
            case ConcernEvent.Corrected e -> fields.text("text", e.text());
            case ConcernEvent.Noted e -> fields.text("text", e.text());
            case ConcernEvent.Moved e ->
                    fields.put("child", e.child()).put("team-before", e.from()).put("team", e.to());
            case ConcernEvent.Leaves e -> fields.put("child", e.child()).put("until", e.until());
            case ConcernEvent.Withdrawn e -> fields.text("reason", e.reason());
            case ConcernEvent.Voided e -> fields.text("reason", e.reason());
            case ConcernEvent.Reopened e -> fields.put("as", e.as());
            case ConcernEvent.Fated e -> fields.maybeText("reason", e.reason());
            case ConcernEvent.Unknown e -> e.fields().forEach(fields::put);
            case ConcernEvent.Acknowledged _, ConcernEvent.Closed _, ConcernEvent.Viewed _ -> {}
        }
        return fields.sorted();
    }

    private static void started(Fields fields, ConcernEvent.Started e) {
        fields.put("kind", e.kind().word())
                .put("policy", e.policy().policy())
                .put("edition", e.policy().label())
                .put("edition-hash", e.policy().hash())
                .put(
                        "children",
                        e.subject().children().stream().map(ChildId::number).collect(joining(",")))
                .put("team", e.subject().team())
                .put("category", e.category())
                .texts("particular", e.particulars())
                .put("review", e.review())
                .put("links", e.links().stream().map(Reference::toString).collect(joining(",")));
        e.opened().ifPresent(opened -> opened(fields.put("stage", opened.stage()), opened));
    }

    private static void retimed(Fields fields, ConcernEvent.Retimed e) {
        fields.put("stage", e.stage()).put("cause", e.cause());
        e.due().ifPresent(moved -> fields.put("before", moved.before()).put("due", moved.now()));
        e.whole()
                .ifPresent(moved ->
                        fields.put("whole-before", moved.before()).put("whole", moved.now()));
    }

    private static Fields opened(Fields fields, Standing.Opened e) {
        if (e.chosen()) {
            fields.put("chosen", true);
        }
        return fields.put("opened", e.on())
                .put("due", e.due())
                .put("whole", e.whole())
                .put("next", e.next().map(deed -> deed.word()));
    }

    private static Fields escalated(Fields fields, ConcernEvent.Escalated e) {
        fields.put("from", e.from()).put("to", e.opened().stage());
        return opened(fields, e.opened())
                .texts("particular", e.particulars())
                .maybeText("reason", e.reason());
    }

    private static Fields unreachable(Fields fields, ConcernEvent.Unreachable e) {
        return fields.put("notice", e.notice())
                .put("role", e.role())
                .put("person", e.person())
                .put("reason", e.reason());
    }

    private static String people(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(joining(","));
    }

    private static Fields actions(Fields fields, List<Answer.Proposed> actions) {
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            var name = "action." + (i + 1);
            fields.text(name + ".what", action.what())
                    .put(name + ".who", action.who())
                    .put(name + ".by", action.by());
        }
        return fields;
    }
}
