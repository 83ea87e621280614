package holdfast.storage;

import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.People.Restriction;
import holdfast.people.People.Restrictions;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has been said about which children only some people may know of, one document a council:
 * type and id {@code restrictions}, body:
 *
 * <pre>{@code
 * {"format":1, "said":[{"id":"…", "child":"1001", "named":["…"], "by":"…", "at":"…"}]}
 * }</pre>
 *
 * <p>{@code id} is the operation, the earliest stands first, and {@code named} is missing when
 * everybody may know again.
 */
final class StoredRestrictions implements Restrictions {

    private static final String TYPE = "restrictions";

    private final DocumentStore store;

    StoredRestrictions(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<Restriction> all(Authority authority) {
        return read(document(authority).read());
    }

    @Override
    public boolean add(Authority authority, String operation, Restriction restriction) {
        return document(authority)
                .change(body -> {
                    var said = body.list("said");
                    var before =
                            said.values().stream()
                                    .anyMatch(it -> Json.text(it, "id").equals(operation));
                    if (!before) {
                        write(said.addObject().put("id", operation), restriction);
                    }
                    return !before;
                });
    }

    private static void write(ObjectNode json, Restriction restriction) {
        json.put("child", restriction.child().number());
        restriction
                .named()
                .ifPresent(named -> {
                    var list = json.putArray("named");
                    named.forEach(person -> list.add(person.value()));
                });
        json.put("by", restriction.by().value()).put("at", restriction.at().toString());
    }

    private static List<Restriction> read(Body body) {
        return body.read(
                json -> json.path("said").values().stream().map(StoredRestrictions::read).toList());
    }

    private static Restriction read(JsonNode json) {
        return new Restriction(
                new ChildId(Json.text(json, "child")),
                json.optional("named").map(StoredRestrictions::people),
                new PersonId(Json.text(json, "by")),
                Instant.parse(Json.text(json, "at")));
    }

    private static List<PersonId> people(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).map(PersonId::new).toList();
    }

    private SharedDocument document(Authority authority) {
        return new SharedDocument(
                store, new Key(authority.id(), TYPE), TYPE, "The restrictions of " + authority);
    }
}
