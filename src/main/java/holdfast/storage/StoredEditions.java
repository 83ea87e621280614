package holdfast.storage;

import holdfast.policy.Editions;
import holdfast.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * The editions of policies, one document each: type {@code policy-edition}, id {@code
 * policy-edition:} with policy and label, operation its hash, body {@code {"format":1, "hash":"…",
 * "yaml":"…"}}.
 */
final class StoredEditions implements Editions {

    private static final String TYPE = "policy-edition";

    private final DocumentStore store;

    StoredEditions(DocumentStore store) {
        this.store = store;
    }

    @Override
    public boolean keep(String authority, Policy policy, String yaml) {
        var body = Body.fresh(name(authority));
        body.json().put("hash", policy.hash()).put("yaml", yaml);
        var document =
                new Document(
                        new Key(authority, TYPE + ":" + policy.id() + ":" + policy.edition()),
                        TYPE,
                        policy.hash(),
                        Optional.empty(),
                        false,
                        List.of(),
                        body.text());
        return switch (store.create(document)) {
            case KEPT -> true;
            case TAKEN, MOVED -> find(authority, policy.hash()).isPresent();
        };
    }

    @Override
    public Optional<String> text(String authority, String hash) {
        return find(authority, hash)
                .map(document -> Body.of(document, name(authority)))
                .map(body -> body.read(json -> Json.text(json, "yaml")));
    }

    private static String name(String authority) {
        return "A policy edition of " + authority;
    }

    private Optional<Document> find(String authority, String hash) {
        return store.withOperation(authority, hash)
                .map(Stored::document)
                .filter(document -> document.type().equals(TYPE));
    }
}
