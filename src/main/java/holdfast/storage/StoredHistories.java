package holdfast.storage;

import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.record.Histories;
import holdfast.record.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The histories of {@link ConcernDocument}s, each line for itself, so that one bad line is found.
 */
final class StoredHistories implements Histories {

    private static final int PAGE = 200;

    private final DocumentStore store;
    private final StoredTexts texts;

    StoredHistories(DocumentStore store) {
        this.store = store;
        this.texts = new StoredTexts(store);
    }

    @Override
    public Optional<Reference> last(Authority council) {
        return store.lastId(council.id(), ConcernDocument.TYPE).map(ConcernDocument::reference);
    }

    @Override
    public Found find(Authority council, Reference ref) {
        return store.find(ConcernDocument.key(council, ref))
                .map(kept -> read(council, ref, kept.document()))
                .orElseGet(Nothing::new);
    }

    private static Found read(Authority council, Reference ref, Document document) {
        var name = ConcernDocument.name(document.key());
        try {
            var body = Body.of(document, name);
            if (!body.read(json -> Json.text(json, "ref")).equals(ref.toString())) {
                return new Illegible("%s holds the history of another concern.".formatted(name));
            }
            List<Optional<Entry>> lines =
                    body.read(json ->
                            json.required("history").values().stream()
                                    .map(StoredHistories::line)
                                    .toList());
            return new Kept(new History(council, ref, lines));
        } catch (Unreadable e) {
            return new Illegible(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Entry> line(JsonNode json) {
        try {
            return Optional.of(Unreadable.unless("A line", () -> EntryJson.read(json)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Reference> changedOn(Authority council, LocalDate day) {
        var found = new ArrayList<Reference>();
        var facet = ConcernDocument.changedOn(day);
        var after = Optional.<String>empty();
        while (true) {
            var page = store.having(council.id(), ConcernDocument.TYPE, facet, false, after, PAGE);
            page.stream()
                    .map(it -> it.document().key().id())
                    .map(ConcernDocument::reference)
                    .forEach(found::add);
            if (page.size() < PAGE) {
                return List.copyOf(found);
            }
            after = Optional.of(page.getLast().document().key().id());
        }
    }

    @Override
    public Map<String, Text> texts(Authority council, Collection<Text.Ref> refs) {
        var found = new LinkedHashMap<String, Text>();
        for (var ref : refs) {
            text(council, ref.id()).ifPresent(text -> found.put(ref.id(), text));
        }
        return found;
    }

    /** One that cannot be read is not what was written. */
    private Optional<Text> text(Authority council, String id) {
        try {
            return texts.find(council, id);
        } catch (Unreadable e) {
            return Optional.of(new Text(id, "", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing was ever kept under such an id
        }
    }
}
