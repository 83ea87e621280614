package holdfast.storage;

import holdfast.people.Authority;
import holdfast.people.People.Imports;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The directories that have been in force, one document a file: type {@code directory-file}, id
 * {@code directory-file:} with edition and name, body {@code {"format":1, "text":"…"}}.
 *
 * <p>What has come into force is one document more: type and id {@code directory-imports}, body
 * {@code {"format":1, "imports":[{"edition":"…", "since":"…", "by":"…", "files":["…"]}]}}, the last
 * of which is in force. The files are written first, so that what is in force is there.
 */
final class StoredImports implements Imports {

    private static final String FILE = "directory-file";
    private static final String IMPORTS = "directory-imports";

    private final DocumentStore store;

    StoredImports(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Import> inForce(Authority authority) {
        return imports(authority).read().read(StoredImports::last).map(StoredImports::read);
    }

    @Override
    public Map<String, String> files(Authority authority, String edition) {
        var names = imports(authority).read().read(json -> names(json, edition));
        var files = new TreeMap<String, String>();
        names.forEach(name ->
                store.find(key(authority, edition, name))
                        .map(stored -> Body.of(stored.document(), name(authority)))
                        .map(body -> body.read(json -> Json.text(json, "text")))
                        .ifPresent(text -> files.put(name, text)));
        return files;
    }

    @Override
    public boolean keep(
            Authority authority, Map<String, String> files, Import now, Optional<String> instead) {
        files.forEach((name, text) -> keep(authority, now.edition(), name, text));
        return imports(authority)
                .change(body -> {
                    var was = body.read(StoredImports::last).map(StoredImports::read);
                    var same = was.map(Import::edition).equals(instead);
                    if (same) {
                        write(now, files, body);
                    }
                    return same;
                });
    }

    /** The text of an edition never changes, so one that is there is the same. */
    private void keep(Authority authority, String edition, String name, String text) {
        var key = key(authority, edition, name);
        var body = Body.fresh(name(authority));
        body.json().put("text", text);
        store.create(
                new Document(key, FILE, key.id(), Optional.empty(), false, List.of(), body.text()));
    }

    private static void write(Import now, Map<String, String> files, Body body) {
        var json = body.list("imports").addObject();
        json.put("edition", now.edition()).put("since", now.since().toString());
        Json.put(json, "by", now.by());
        files.keySet().stream().sorted().forEach(json.putArray("files")::add);
    }

    private static Optional<JsonNode> last(JsonNode json) {
        return json.optional("imports")
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(list.size() - 1));
    }

    private static Import read(JsonNode json) {
        return new Import(
                Json.text(json, "edition"),
                Instant.parse(Json.text(json, "since")),
                Json.maybe(json, "by").map(PersonId::new));
    }

    private static List<String> names(JsonNode json, String edition) {
        return json.optional("imports").stream()
                .flatMap(list -> list.values().stream())
                .filter(each -> Json.text(each, "edition").equals(edition))
                .flatMap(each -> each.required("files").values().stream())
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
    }

    private SharedDocument imports(Authority authority) {
        return new SharedDocument(
                store, new Key(authority.id(), IMPORTS), IMPORTS, name(authority));
    }

    private static Key key(Authority authority, String edition, String name) {
        return new Key(authority.id(), FILE + ":" + edition + ":" + name);
    }

    private static String name(Authority authority) {
        return "The directory of " + authority;
    }
}
