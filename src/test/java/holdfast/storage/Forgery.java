package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.record.Anchoring;
import holdfast.record.Break;
import holdfast.record.Histories;
import holdfast.record.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;

/** One concern that is kept and anchored, and whatever somebody makes of its documents. */
final class Forgery {

    static final LocalDate TODAY = LocalDate.parse("2025-09-01");
    static final Reference REF = new Reference(1001);

    private final DocumentStore sound;
    private final Map<Key, Stored> documents = new HashMap<>();
    private final Paper paper = new Paper();
    private final Key key = ConcernDocument.key(COUNCIL, REF);

    private Forgery(DocumentStore sound) {
        this.sound = sound;
    }

    static Forgery of(DocumentStore empty, Concern concern) {
        Filled.one(empty, concern);
        var forgery = new Forgery(empty);
        forgery.take(forgery.key);
        concern.history().stream()
                .flatMap(line -> line.event().texts().stream())
                .forEach(text -> forgery.take(new Key(COUNCIL.id(), "text:" + text.id())));
        new Anchoring(new Cabinet(empty).histories(), forgery.paper).upTo(TODAY, COUNCIL);
        return forgery;
    }

    private void take(Key each) {
        documents.put(each, sound.find(each).orElseThrow());
    }

    Paper paper() {
        return paper;
    }

    String body() {
        return said(key);
    }

    String said(Key document) {
        return sound.find(document).orElseThrow().document().body();
    }

    List<Key> texts() {
        return documents.keySet().stream().filter(each -> !each.equals(key)).toList();
    }

    /** What is found once the body says this. */
    List<Break> saying(String body) {
        return saying(key, body);
    }

    List<Break> saying(Key document, String body) {
        var was = documents.get(document);
        documents.put(document, new Stored(Documents.saying(body, was.document()), was.etag()));
        try {
            return found();
        } finally {
            documents.put(document, was);
        }
    }

    List<Break> without(Key document) {
        var was = documents.remove(document);
        try {
            return found();
        } finally {
            documents.put(document, was);
        }
    }

    /** What is found once somebody has done this to the lines. */
    List<Break> with(Consumer<ArrayNode> deed) {
        return saying(forged(deed));
    }

    String forged(Consumer<ArrayNode> deed) {
        var json = Json.read(body()).asObject();
        deed.accept(json.get("history").asArray());
        return Json.write(json);
    }

    /** The history that is read from a body. */
    Histories.Found read(String body) {
        var document = new Stored(Documents.saying(body, documents.get(key).document()), "");
        return new Cabinet(Breaking.find(sound, _ -> Optional.of(document)))
                .histories()
                .find(COUNCIL, REF);
    }

    List<Break> found() {
        var store = Breaking.find(sound, each -> Optional.ofNullable(documents.get(each)));
        var breaks = new ArrayList<Break>();
        new Verification(new Cabinet(store).histories(), paper).council(COUNCIL, breaks::add);
        return breaks;
    }
}
