package holdfast.storage;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.record.SignOffs;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which years' reports are signed off, one document a council: type and id {@code sign-offs}, body
 * {@code {"format":1, "signed":[{"id":"2025", "by":"…", "at":"…"}]}}; {@code id} is the year in
 * whose April it begins.
 */
final class StoredSignOffs implements SignOffs {

    private static final String TYPE = "sign-offs";

    private final DocumentStore store;

    StoredSignOffs(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<SignOff> of(Authority council) {
        return read(document(council).read());
    }

    @Override
    public SignOff add(Authority council, SignOff signOff) {
        return document(council).change(body -> added(body, signOff));
    }

    private static SignOff added(Body body, SignOff signOff) {
        return read(body).stream()
                .filter(before -> before.begins() == signOff.begins())
                .findFirst()
                .orElseGet(() -> {
                    body.list("signed")
                            .addObject()
                            .put("id", Integer.toString(signOff.begins()))
                            .put("by", signOff.by().value())
                            .put("at", signOff.at().toString());
                    return signOff;
                });
    }

    private static List<SignOff> read(Body body) {
        return body.read(
                json -> json.path("signed").values().stream().map(StoredSignOffs::read).toList());
    }

    private static SignOff read(JsonNode json) {
        return new SignOff(
                Integer.parseInt(Json.text(json, "id")),
                new PersonId(Json.text(json, "by")),
                Instant.parse(Json.text(json, "at")));
    }

    private SharedDocument document(Authority council) {
        return new SharedDocument(
                store, new Key(council.id(), TYPE), TYPE, "The signed-off years of " + council);
    }
}
