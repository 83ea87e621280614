package holdfast.concern;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Accepted;
import holdfast.concern.ConcernEvent.Acknowledged;
import holdfast.concern.ConcernEvent.Answered;
import holdfast.concern.ConcernEvent.Asked;
import holdfast.concern.ConcernEvent.Closed;
import holdfast.concern.ConcernEvent.Done;
import holdfast.concern.ConcernEvent.Escalated;
import holdfast.concern.ConcernEvent.Foreseen;
import holdfast.concern.ConcernEvent.Lapsed;
import holdfast.concern.ConcernEvent.Pinged;
import holdfast.concern.ConcernEvent.Refused;
import holdfast.concern.ConcernEvent.Reminded;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.concern.ConcernEvent.Unreachable;
import holdfast.concern.ConcernEvent.Voided;
import holdfast.concern.ConcernEvent.Withdrawn;
import holdfast.concern.Standing.Answer;
import holdfast.people.ChildId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events as words and plain fields: how they are hashed, kept and read again. A word or field
 * written by a newer version survives unchanged.
 *
 * <p>The closed list of {@code what} words so far: {@code raised notified acknowledged answered
 * asked accepted refused escalated reminded lapsed pinged foreseen unreachable done closed
 * withdrawn voided}.
 */
final class EventWords {

    private EventWords() {}

    /** The event's kebab-case word. */
    static String what(ConcernEvent event) {
        return switch (event) {
            case Started e -> e.kind() == Kind.NOTIFICATION ? "notified" : "raised";
            case Acknowledged _ -> "acknowledged";
            case Answered _ -> "answered";
            case Asked _ -> "asked";
            case Accepted _ -> "accepted";
            case Refused _ -> "refused";
            case Escalated _ -> "escalated";
            case Reminded _ -> "reminded";
            case Lapsed _ -> "lapsed";
            case Pinged _ -> "pinged";
            case Foreseen _ -> "foreseen";
            case Unreachable _ -> "unreachable";
            case Done _ -> "done";
            case Closed _ -> "closed";
            case Withdrawn _ -> "withdrawn";
            case Voided _ -> "voided";
            case Unknown e -> e.what();
        };
    }

    /** The event's fields, in the order of their names. */
    static SortedMap<String, String> fields(ConcernEvent event) {
        var fields = new Fields();
        switch (event) {
            case Started e -> started(fields, e);
            case Answered e -> answered(fields, e);
            case Asked e -> fields.text("text", e.text());
            case Accepted e -> fields.texts("said", e.said()).put("child-told", e.childTold());
            case Refused e -> fields.text("reason", e.reason());
            case Escalated e -> escalated(fields, e);
            case Reminded e -> fields.put("stage", e.stage()).put("who", e.who()).put("on", e.on());
            case Lapsed e -> fields.put("stage", e.stage()).put("due", e.due()).put("on", e.on());
            case Pinged e -> fields.put("stage", e.stage()).put("on", e.on());
            case Foreseen e -> fields.put("projected", e.projected()).put("whole", e.whole());
            case Unreachable e ->
                    fields.put("notice", e.notice())
                            .put("role", e.role())
                            .put("person", e.person())
                            .put("reason", e.reason());
            case Done e -> fields.put("action", e.action());
            case Withdrawn e -> fields.text("reason", e.reason());
            case Voided e -> fields.text("reason", e.reason());
            case Unknown e -> e.fields().forEach(fields::put);
            case Acknowledged _, Closed _ -> {}
        }
        return fields.sorted();
    }

    private static void started(Fields fields, Started e) {
        fields.put("policy", e.policy().policy())
                .put("edition", e.policy().label())
                .put("edition-hash", e.policy().hash())
                .put(
                        "children",
                        e.children().stream().map(ChildId::number).collect(Collectors.joining(",")))
                .put("category", e.category())
                .texts("particular", e.particulars())
                .put("stage", e.stage())
                .put("opened", e.opened())
                .put("due", e.due())
                .put("whole", e.whole());
    }

    private static void answered(Fields fields, Answered e) {
        fields.put("position", e.position().word());
        e.text().ifPresent(text -> fields.text("text", text));
        for (int i = 0; i < e.actions().size(); i++) {
            var action = e.actions().get(i);
            var name = "action." + (i + 1);
            fields.text(name + ".what", action.what())
                    .put(name + ".who", action.who())
                    .put(name + ".by", action.by());
        }
    }

    private static void escalated(Fields fields, Escalated e) {
        fields.put("from", e.from())
                .put("to", e.to())
                .put("opened", e.opened())
                .put("due", e.due())
                .put("whole", e.whole());
        e.reason().ifPresent(reason -> fields.text("reason", reason));
    }

    /** What people said with an event, the main thing first. */
    static List<Text.Ref> texts(ConcernEvent event) {
        return switch (event) {
            case Started e -> mainFirst(e.particulars());
            case Answered e ->
                    Stream.concat(
                                    e.text().stream(),
                                    e.actions().stream().map(Answer.Proposed::what))
                            .toList();
            case Asked e -> List.of(e.text());
            case Accepted e -> mainFirst(e.said());
            case Refused e -> List.of(e.reason());
            case Escalated e -> e.reason().stream().toList();
            case Withdrawn e -> List.of(e.reason());
            case Voided e -> List.of(e.reason());
            case Acknowledged _,
                    Reminded _,
                    Lapsed _,
                    Pinged _,
                    Foreseen _,
                    Unreachable _,
                    Done _,
                    Closed _,
                    Unknown _ ->
                    List.of();
        };
    }

    private static List<Text.Ref> mainFirst(Map<String, Text.Ref> texts) {
        var main = Optional.ofNullable(texts.get("text")).stream();
        return Stream.concat(
                        main,
                        texts.entrySet().stream()
                                .filter(said -> !said.getKey().equals("text"))
                                .map(Map.Entry::getValue))
                .toList();
    }

    /** The event that a word and its fields stand for. */
    static ConcernEvent read(String what, Map<String, String> kept) {
        var fields = new Fields(kept);
        return switch (what) {
            case "notified" -> readStarted(Kind.NOTIFICATION, fields);
            case "raised" -> readStarted(Kind.CONCERN, fields);
            case "acknowledged" -> new Acknowledged();
            case "answered" -> readAnswered(fields, kept);
            case "asked" -> new Asked(fields.text("text"));
            case "accepted" -> new Accepted(fields.texts("said"), fields.maybeDate("child-told"));
            case "refused" -> new Refused(fields.text("reason"));
            case "escalated" ->
                    new Escalated(
                            fields.stage("from"),
                            fields.stage("to"),
                            fields.date("opened"),
                            fields.date("due"),
                            fields.maybeDate("whole"),
                            fields.maybeText("reason"));
            case "reminded" ->
                    new Reminded(fields.stage("stage"), fields.role("who"), fields.date("on"));
            case "lapsed" ->
                    new Lapsed(fields.stage("stage"), fields.date("due"), fields.date("on"));
            case "pinged" -> new Pinged(fields.stage("stage"), fields.date("on"));
            case "foreseen" -> new Foreseen(fields.date("projected"), fields.date("whole"));
            case "unreachable" ->
                    new Unreachable(
                            fields.get("notice"),
                            fields.role("role"),
                            fields.maybePerson("person"),
                            fields.get("reason"));
            case "done" -> new Done(Integer.parseInt(fields.get("action")));
            case "closed" -> new Closed();
            case "withdrawn" -> new Withdrawn(fields.text("reason"));
            case "voided" -> new Voided(fields.text("reason"));
            default -> new Unknown(what, Map.copyOf(kept));
        };
    }

    private static ConcernEvent readAnswered(Fields fields, Map<String, String> kept) {
        return fields.position("position")
                .<ConcernEvent>map(position ->
                        new Answered(position, fields.maybeText("text"), fields.actions()))
                .orElseGet(() -> new Unknown("answered", Map.copyOf(kept)));
    }

    private static Started readStarted(Kind kind, Fields fields) {
        return new Started(
                kind,
                new Edition(
                        fields.get("policy"), fields.get("edition"), fields.get("edition-hash")),
                fields.children("children"),
                fields.get("category"),
                fields.texts("particular"),
                fields.stage("stage"),
                fields.date("opened"),
                fields.date("due"),
                fields.maybeDate("whole"));
    }
}
