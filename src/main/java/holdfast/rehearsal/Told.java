package holdfast.rehearsal;

import static tools.jackson.databind.node.JsonNodeFactory.instance;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.TeamId;
import holdfast.rehearsal.Cast.Beginning;
import holdfast.rehearsal.Cast.Council;
import holdfast.rehearsal.Cast.Member;
import holdfast.rehearsal.Office.Moved;
import holdfast.rehearsal.Office.Pressed;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the office tells its callers, as JSON; whatever does not apply is left out. */
final class Told {

    private Told() {}

    static ArrayNode cast(Cast cast) {
        return list(cast.councils(), Told::council);
    }

    static ObjectNode now(Instant now) {
        return instance.objectNode().put("now", LondonTime.text(now));
    }

    static ObjectNode clock(Office.Clock clock, NextWorkingDay days) {
        var told = now(clock.now());
        days.after(LondonTime.day(clock.now()))
                .map(LondonTime::opening)
                .ifPresent(opening -> told.put("nextWorkingDay", LondonTime.text(opening)));
        clock.nextDue().ifPresent(due -> told.put("nextDue", LondonTime.text(due)));
        return told;
    }

    static ObjectNode moved(Moved moved) {
        return now(moved.now()).put("woken", moved.woken());
    }

    static ObjectNode messages(Collection<JsonNode> messages) {
        return instance.objectNode().set("messages", list(messages));
    }

    static ObjectNode pressed(Pressed pressed) {
        var answer = pressed.answer();
        var told = instance.objectNode().put("status", answer.status());
        answer.card().ifPresent(card -> told.set("card", card));
        answer.message().ifPresent(message -> told.put("message", message));
        return told.set("messages", list(pressed.messages()));
    }

    static ArrayNode list(Collection<JsonNode> nodes) {
        return list(nodes, node -> node);
    }

    private static ObjectNode council(Council council) {
        var told =
                instance.objectNode()
                        .put("authority", council.authority().id())
                        .put("tenant", council.tenant())
                        .put("policy", council.policy())
                        .put("council", council.name())
                        .put("title", council.title());
        council.begins().ifPresent(beginning -> told.set("begins", begins(beginning)));
        return told.set("people", list(council.people(), Told::member));
    }

    private static ObjectNode begins(Beginning beginning) {
        var told = instance.objectNode().put("stage", beginning.stage().id());
        beginning.answers().ifPresent(role -> told.put("answers", role.id()));
        return told.set("needs", list(beginning.needs(), instance::stringNode));
    }

    static ObjectNode installed(boolean installed) {
        return instance.objectNode().put("installed", installed);
    }

    static ObjectNode changed(Entry.Changed changed) {
        var told = instance.objectNode();
        changed.authority().ifPresent(authority -> told.put("authority", authority));
        told.set("add", list(changed.add(), day -> instance.stringNode(day.toString())));
        told.set("remove", list(changed.remove(), day -> instance.stringNode(day.toString())));
        return told.put("why", changed.why());
    }

    static ObjectNode child(Authority authority, Child child) {
        var told =
                instance.objectNode()
                        .put("authority", authority.id())
                        .put("child", child.id().number())
                        .put("team", child.team().value());
        child.iro().ifPresent(iro -> told.put("iro", iro.value()));
        child.until().ifPresent(until -> told.put("until", until.toString()));
        return told;
    }

    static ObjectNode member(Member member) {
        var told = instance.objectNode().put("id", member.id().value()).put("name", member.name());
        told.set("roles", list(member.roles(), role -> instance.stringNode(role.id())));
        member.team().map(TeamId::value).ifPresent(team -> told.put("team", team));
        return told.set(
                "children", list(member.children(), child -> instance.stringNode(child.number())));
    }

    private static <T> ArrayNode list(Collection<T> all, Function<T, JsonNode> telling) {
        return all.stream()
                .map(telling)
                .collect(
                        Collector.of(
                                instance::arrayNode,
                                ArrayNode::add,
                                (one, two) -> one.addAll(two)));
    }
}
