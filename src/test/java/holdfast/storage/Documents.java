package holdfast.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents to try a store with: an open concern of Exampleshire, and whatever may differ. */
final class Documents {

    static final String COUNCIL = "exampleshire";
    static final String NEIGHBOUR = "sampleford";
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Facet NORTH = new Facet("team", "north");
    static final Facet SOUTH = new Facet("team", "south");

    private Documents() {}

    static Document concern(String id) {
        return new Document(
                new Key(COUNCIL, id),
                "concern",
                "made " + id,
                Optional.of(NINE),
                true,
                List.of(NORTH),
                "{\"text\":\"drift\"}");
    }

    static Document of(String authority, Document d) {
        return new Document(
                new Key(authority, d.key().id()),
                d.type(),
                d.operation(),
                d.wakeAt(),
                d.open(),
                d.facets(),
                d.body());
    }

    static Document typed(String type, Document d) {
        return new Document(
                d.key(), type, d.operation(), d.wakeAt(), d.open(), d.facets(), d.body());
    }

    static Document by(String operation, Document d) {
        return new Document(
                d.key(), d.type(), operation, d.wakeAt(), d.open(), d.facets(), d.body());
    }

    static Document waking(Instant at, Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), Optional.of(at), d.open(), d.facets(), d.body());
    }

    static Document asleep(Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), Optional.empty(), d.open(), d.facets(), d.body());
    }

    static Document closed(Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), d.wakeAt(), false, d.facets(), d.body());
    }

    static Document carrying(List<Facet> facets, Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), d.wakeAt(), d.open(), facets, d.body());
    }

    static Document saying(String body, Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), d.wakeAt(), d.open(), d.facets(), body);
    }

    /** Another document that is found by the same facets and wakes at the same instant. */
    static Document trace(Document d) {
        var key = new Key(d.key().authority(), "trace of " + d.key().id());
        return new Document(key, d.type(), "trace", d.wakeAt(), d.open(), d.facets(), d.body());
    }

    static Stored kept(DocumentStore store, Document document) {
        store.create(document);
        return store.find(document.key()).orElseThrow();
    }

    static List<String> ids(List<Stored> found) {
        return found.stream().map(it -> it.document().key().id()).toList();
    }

    /** Every page of what wakes, one after the other. */
    static List<Key> dueInPages(DocumentStore store, Instant now, int limit) {
        var keys = new ArrayList<Key>();
        var page = store.due(now, Optional.empty(), limit);
        // A store that goes round in circles must not hold up the tests for ever.
        for (var pages = 0; !page.isEmpty() && pages < 50; pages++) {
            page.forEach(it -> keys.add(it.document().key()));
            page = store.due(now, Optional.of(page.getLast().cursor()), limit);
        }
        return keys;
    }
}
