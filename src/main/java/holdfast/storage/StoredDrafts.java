package holdfast.storage;

import static java.util.Locale.ROOT;

import holdfast.conversation.Draft;
import holdfast.conversation.Drafts;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everybody's drafts, one document a person: type {@code drafts}, id {@code drafts:} with the
 * person's id in small letters, open, body {@code {"format":1, "drafts":[…]}}, the newest last.
 */
final class StoredDrafts implements Drafts {

    /** Enough to find what was begun last week; the document stays small. */
    private static final int KEPT = 20;

    private static final int PAGE = 200;
    private static final String TYPE = "drafts";
    private static final Logger LOG = LoggerFactory.getLogger(StoredDrafts.class);

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
        change(document(authority, person), change);
    }

    private static void change(SharedDocument document, UnaryOperator<List<Draft>> change) {
        document.change(body -> {
            var kept = read(body);
            var wanted = newest(change.apply(kept));
            if (!wanted.equals(kept)) {
                DraftJson.LIST.write(body.list("drafts"), wanted);
            }
            return wanted;
        });
    }

    @Override
    public int eraseOver(Authority authority, LocalDate today) {
        var gone = 0;
        var after = Optional.<String>empty();
        var page = List.<Outline>of();
        do {
            page = store.open(authority.id(), TYPE, after, PAGE);
            for (var kept : page) {
                gone += eraseOver(authority, kept.key(), today);
            }
            after = page.isEmpty() ? after : Optional.of(page.getLast().key().id());
        } while (page.size() == PAGE);
        return gone;
    }

    /** What a newer Holdfast has written is left to it. */
    private int eraseOver(Authority authority, Key key, LocalDate today) {
        try {
            return store.find(key)
                    .map(kept -> eraseOver(kept, document(authority, key), today))
                    .orElse(0);
        } catch (Unreadable e) {
            LOG.warn("Drafts were left as they are: {}", e.getMessage());
            return 0;
        }
    }

    private int eraseOver(Stored kept, SharedDocument document, LocalDate today) {
        var body = Body.of(kept.document(), document.name());
        var over = (int) read(body).stream().filter(it -> it.made().isOver(today)).count();
        if (over == body.list("drafts").size()) {
            store.remove(kept);
        } else if (over > 0) {
            change(document, all -> all.stream().filter(it -> !it.made().isOver(today)).toList());
        }
        return over;
    }

    private static List<Draft> read(Body body) {
        return body.read(json -> DraftJson.LIST.read(json.path("drafts")));
    }

    private static List<Draft> newest(List<Draft> drafts) {
        return drafts.subList(Math.max(0, drafts.size() - KEPT), drafts.size());
    }

    private SharedDocument document(Authority authority, PersonId person) {
        var id = TYPE + ":" + person.value().toLowerCase(ROOT);
        return document(authority, new Key(authority.id(), id));
    }

    private SharedDocument document(Authority authority, Key key) {
        return new SharedDocument(store, key, TYPE, name(authority), true);
    }

    private static String name(Authority authority) {
        return "Somebody's drafts at " + authority;
    }
}
