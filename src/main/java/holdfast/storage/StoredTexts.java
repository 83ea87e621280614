package holdfast.storage;

import holdfast.concern.Text;
import holdfast.concern.Text.Texts;
import holdfast.people.Authority;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody's own words, one document a text: type {@code text}, id and operation {@code text:}
 * with the text's id, body {@code {"format":1,"salt":"…","words":"…"}}.
 */
final class StoredTexts implements Texts {

    private static final String TYPE = "text";

    private final DocumentStore store;

    StoredTexts(DocumentStore store) {
        this.store = store;
    }

    /** A text that is there already is the same one, handed over twice. */
    @Override
    public void keep(Authority authority, Collection<Text> texts) {
        texts.forEach(text -> store.create(document(authority, text)));
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

    private static Document document(Authority authority, Text text) {
        var body = Body.fresh(name(authority.id()));
        body.json().put("salt", text.salt()).put("words", text.words());
        var key = key(authority, text.id());
        return new Document(key, TYPE, key.id(), Optional.empty(), false, List.of(), body.text());
    }

    private static String name(String authority) {
        return "A text of " + authority;
    }

    private static Key key(Authority authority, String id) {
        return new Key(authority.id(), "text:" + id);
    }
}
