package holdfast.storage;

import holdfast.concern.Text;
import holdfast.concern.Text.Bound;
import holdfast.concern.Text.Texts;
import holdfast.people.Authority;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody's own words, one document a text: type {@code text}, id and operation {@code text:}
 * with the text's id, facet {@code kept} with the day, body {@code {"format":1, "salt":"…",
 * "words":"…", "of":"C-1042"}}; words that start a matter have its operation as {@code by} instead
 * of {@code of}.
 */
final class StoredTexts implements Texts {

    static final String TYPE = "text";

    private final DocumentStore store;
    private final LooseTexts loose;

    StoredTexts(DocumentStore store) {
        this.store = store;
        this.loose = new LooseTexts(store);
    }

    /** A text that is there already is the same one, handed over twice. */
    @Override
    public void keep(Authority authority, Collection<Text> texts, Bound bound) {
        texts.forEach(text -> store.create(document(authority, text, bound)));
    }

    @Override
    public int eraseLoose(Authority authority, LocalDate today) {
        return loose.erase(authority, today);
    }

    @Override
    public void erase(Authority authority, Collection<Text.Ref> refs) {
        refs.forEach(ref -> store.find(key(authority, ref.id())).ifPresent(store::remove));
    }

    @Override
    public Map<String, String> words(Authority authority, Collection<Text.Ref> refs) {
        var words = new LinkedHashMap<String, String>();
        for (var ref : refs) {
            store.find(key(authority, ref.id()))
                    .map(Stored::document)
                    .ifPresent(document -> words.put(ref.id(), words(document)));
        }
        return words;
    }

    /** The text of that id, with what its hash is made of. */
    Optional<Text> find(Authority authority, String id) {
        return store.find(key(authority, id))
                .map(kept ->
                        Body.of(kept.document(), name(authority.id()))
                                .read(json ->
                                        new Text(
                                                id,
                                                Json.text(json, "salt"),
                                                Json.text(json, "words"))));
    }

    private static String words(Document document) {
        var name = name(document.key().authority());
        return Body.of(document, name).read(json -> Json.text(json, "words"));
    }

    private static Document document(Authority authority, Text text, Bound bound) {
        var body = Body.fresh(name(authority.id()));
        var json = body.json();
        bound.concern()
                .ifPresentOrElse(
                        ref -> json.put("of", ref.toString()),
                        () -> json.put("by", bound.operation()));
        json.put("salt", text.salt()).put("words", text.words());
        var key = key(authority, text.id());
        var facets = List.of(LooseTexts.keptOn(bound.on()));
        return new Document(key, TYPE, key.id(), Optional.empty(), false, facets, body.text());
    }

    static String name(String authority) {
        return "A text of " + authority;
    }

    private static Key key(Authority authority, String id) {
        return new Key(authority.id(), "text:" + id);
    }
}
