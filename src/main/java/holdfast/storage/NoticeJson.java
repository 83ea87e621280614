package holdfast.storage;

import holdfast.notice.Notice;
import holdfast.notice.Notice.State;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A notice as it is kept within its concern:
 *
 * <pre>{@code
 * {"id":"C-1042-3-1", "to":{"role":"iro","child":"1001"}, "why":"answered", "at":"…",
 *  "state":{"state":"owed","attempts":0,"next":"…"}}
 * }</pre>
 *
 * <p>{@code to} names a {@code person} in the place of the child where nobody may stand in. A state
 * of {@code owed} has {@code since} once it was tried in vain, one of {@code sent} has {@code to}
 * and {@code when}, one of {@code failed} or {@code parked} a {@code reason} and perhaps {@code
 * to}.
 */
final class NoticeJson {

    static final KeptList<Notice> LIST =
            new KeptList<>(Notice::id, NoticeJson::write, NoticeJson::read);

    private NoticeJson() {}

    private static void write(Notice notice, ObjectNode json) {
        json.set("to", recipient(notice.to()));
        json.put("why", notice.why().word()).put("at", notice.at().toString());
        json.set("state", state(notice.state()));
    }

    private static ObjectNode recipient(Recipient to) {
        var json = Json.object().put("role", to.role().id());
        return switch (to) {
            case Recipient.RoleFor(var _, var subject) -> {
                var children = json.putArray("children");
                subject.children().forEach(child -> children.add(child.number()));
                subject.team().ifPresent(team -> json.put("team", team.value()));
                yield json;
            }
            case Recipient.Named(var person, var _) -> json.put("person", person.value());
        };
    }

    private static ObjectNode state(State state) {
        var json = Json.object().put("attempts", state.attempts());
        return switch (state) {
            case State.Owed(var _, var next, var since) -> {
                since.ifPresent(first -> json.put("since", first.toString()));
                yield json.put("state", "owed").put("next", next.toString());
            }
            case State.Sent(var to, var when, var _) ->
                    json.put("state", "sent").put("to", to.value()).put("when", when.toString());
            case State.Failed(var to, var reason, var _) -> undelivered(json, "failed", to, reason);
            case State.Parked(var to, var reason, var _) -> undelivered(json, "parked", to, reason);
        };
    }

    private static ObjectNode undelivered(
            ObjectNode json, String word, Optional<PersonId> to, String reason) {
        Json.put(json, "to", to);
        return json.put("state", word).put("reason", reason);
    }

    private static Optional<Notice> read(JsonNode json) {
        var why =
                Arrays.stream(Why.values())
                        .filter(it -> it.word().equals(Json.text(json, "why")))
                        .findFirst();
        var to = readRecipient(json.required("to"));
        var state = readState(json.required("state"));
        if (why.isEmpty() || to.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Notice(
                        Json.text(json, "id"),
                        to.orElseThrow(),
                        why.orElseThrow(),
                        Instant.parse(Json.text(json, "at")),
                        state.orElseThrow()));
    }

    private static Optional<Recipient> readRecipient(JsonNode json) {
        var role = new Role(Json.text(json, "role"));
        var person =
                Json.maybe(json, "person")
                        .<Recipient>map(it -> new Recipient.Named(new PersonId(it), role));
        return person.or(() -> Optional.of(new Recipient.RoleFor(role, subject(json))));
    }

    private static Subject subject(JsonNode json) {
        var children =
                json.path("children").valueStream().map(JsonNode::asString).map(ChildId::new);
        return new Subject(children.toList(), Json.maybe(json, "team").map(TeamId::new));
    }

    private static Optional<State> readState(JsonNode json) {
        var attempts = json.required("attempts").intValue();
        var to = Json.maybe(json, "to").map(PersonId::new);
        return switch (Json.text(json, "state")) {
            case "owed" ->
                    Optional.of(
                            new State.Owed(
                                    attempts,
                                    Instant.parse(Json.text(json, "next")),
                                    Json.maybe(json, "since").map(Instant::parse)));
            case "sent" ->
                    Optional.of(
                            new State.Sent(
                                    to.orElseThrow(),
                                    Instant.parse(Json.text(json, "when")),
                                    attempts));
            case "failed" -> Optional.of(new State.Failed(to, Json.text(json, "reason"), attempts));
            case "parked" -> Optional.of(new State.Parked(to, Json.text(json, "reason"), attempts));
            default -> Optional.empty();
        };
    }
}
