package holdfast.storage;

import static java.util.Locale.ROOT;

import holdfast.conversation.Draft;
import holdfast.conversation.Drafts;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everybody's drafts, one document a person: type {@code drafts}, id {@code drafts:} with the
 * person's id in small letters, body {@code {"format":1, "drafts":[…]}}, the newest last.
 */
final class StoredDrafts implements Drafts {

    /** Enough to find what was begun last week; the document stays small. */
    private static final int KEPT = 20;

    private final DocumentStore store;

    StoredDrafts(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<Draft> of(Authority authority, PersonId person) {
        return read(document(authority, person).read());
    }

    @Override
    public void change(Authority authority, PersonId person, UnaryOperator<List<Draft>> change) {
        document(authority, person)
                .change(body -> {
                    var kept = read(body);
                    var wanted = newest(change.apply(kept));
                    if (!wanted.equals(kept)) {
                        DraftJson.LIST.write(body.list("drafts"), wanted);
                    }
                    return wanted;
                });
    }

    private static List<Draft> read(Body body) {
        return body.read(json -> DraftJson.LIST.read(json.path("drafts")));
    }

    private static List<Draft> newest(List<Draft> drafts) {
        return drafts.subList(Math.max(0, drafts.size() - KEPT), drafts.size());
    }

    private SharedDocument document(Authority authority, PersonId person) {
        return new SharedDocument(
                store,
                new Key(authority.id(), "drafts:" + person.value().toLowerCase(ROOT)),
                "drafts",
                "Somebody's drafts at " + authority);
    }
}
