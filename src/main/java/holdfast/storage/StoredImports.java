package holdfast.storage;

import static java.util.stream.Collectors.toSet;

import holdfast.people.Authority;
import holdfast.people.People.Imports;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The directories that have been in force, one document a file: type {@code directory-file}, id
 * {@code directory-file:} with edition and name, body {@code {"format":1, "text":"…"}}.
 *
 * <p>What has come into force is one document more: type and id {@code directory-imports}, body
 * {@code {"format":1, "imports":[{"edition":"…", "since":"…", "by":"…", "files":["…"]}]}}, the last
 * of which is in force. The files are written first, so that what is in force is there. Of what has
 * no {@code files} any more they are erased.
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

    @Override
    public int eraseBefore(Authority authority, Instant before) {
        var old = imports(authority).read().read(json -> old(json, before));
        for (var edition : old) {
            imports(authority).read().read(json -> names(json, edition)).stream()
                    .flatMap(name -> store.find(key(authority, edition, name)).stream())
                    .forEach(store::remove);
            imports(authority).change(body -> body.read(json -> forget(json, edition)));
        }
        return old.size();
    }

    /** Editions with files that gave way before then, and have not come back since. */
    private static List<String> old(JsonNode json, Instant before) {
        var imports = json.optional("imports").stream().flatMap(JsonNode::valueStream).toList();
        var gone =
                IntStream.range(0, Math.max(0, imports.size() - 1))
                        .filter(n -> read(imports.get(n + 1)).since().isBefore(before))
                        .boxed()
                        .collect(toSet());
        var needed =
                IntStream.range(0, imports.size())
                        .filter(n -> !gone.contains(n))
                        .mapToObj(n -> read(imports.get(n)).edition())
                        .collect(toSet());
        return gone.stream()
                .map(imports::get)
                .filter(each -> each.has("files"))
                .map(each -> read(each).edition())
                .filter(edition -> !needed.contains(edition))
                .distinct()
                .toList();
    }

    /** One that is in force by now is a new line of the list, and keeps its files. */
    private static boolean forget(JsonNode json, String edition) {
        var list = json.required("imports");
        list.valueStream()
                .limit(list.size() - 1L)
                .filter(each -> read(each).edition().equals(edition))
                .forEach(each -> each.asObject().remove("files"));
        return true;
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
                .flatMap(each -> each.optional("files").stream())
                .flatMap(files -> files.values().stream())
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
