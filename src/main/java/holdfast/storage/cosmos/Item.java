package holdfast.storage.cosmos;

import static java.util.stream.Collectors.toList;

import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.FixedWidth;
import holdfast.storage.Key;
import holdfast.storage.Outline;
import holdfast.storage.Stored;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as Azure Cosmos DB keeps it. The body is one text member, so that it comes back
 * character for character; facets are texts, so that one entry of one index finds each.
 *
 * <p>Every write marks the item with an id of its own, and keeps the mark of the write before it.
 * With both, a writer who never heard how its write ended can tell: see {@link Write}.
 */
record Item(Map<String, Object> members) {

    /** No facet holds a control character. */
    private static final char BETWEEN = '\t';

    /** Neither an etag nor a write's id holds one. */
    private static final char MARK = ' ';

    static Item of(Document document, String write, Optional<String> before) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", document.key().id());
        members.put("authority", document.key().authority());
        members.put("type", document.type());
        members.put("operation", document.operation());
        document.wakeAt().map(FixedWidth::of).ifPresent(at -> members.put("wakeAt", at));
        members.put("open", document.open());
        members.put("facets", document.facets().stream().map(Item::text).collect(toList()));
        members.put("body", document.body());
        members.put("write", write);
        before.ifPresent(it -> members.put("before", it));
        return new Item(members);
    }

    /** What Azure Cosmos DB knows as the etag of what was seen. */
    static String etag(Stored seen) {
        return seen.etag().substring(0, seen.etag().lastIndexOf(MARK));
    }

    /** The write that made what was seen. */
    static String write(Stored seen) {
        return seen.etag().substring(seen.etag().lastIndexOf(MARK) + 1);
    }

    static String text(Facet facet) {
        return facet.name() + BETWEEN + facet.value();
    }

    Stored stored() {
        var document =
                new Document(
                        key(),
                        said("type"),
                        operation(),
                        wakeAt(),
                        Boolean.TRUE.equals(members.get("open")),
                        facets(),
                        said("body"));
        return new Stored(document, etag() + MARK + write());
    }

    Outline outline() {
        return new Outline(key(), facets(), wakeAt());
    }

    Key key() {
        return new Key(said("authority"), id());
    }

    String id() {
        return said("id");
    }

    String operation() {
        return said("operation");
    }

    String etag() {
        return said("_etag");
    }

    String write() {
        return said("write");
    }

    /** The write before, where this is not what was created. */
    Optional<String> before() {
        return Optional.ofNullable(members.get("before")).map(String.class::cast);
    }

    Optional<Instant> wakeAt() {
        return Optional.ofNullable(members.get("wakeAt")).map(at -> FixedWidth.read((String) at));
    }

    private List<Facet> facets() {
        return ((List<?>) members.getOrDefault("facets", List.of()))
                .stream().map(it -> facet((String) it)).toList();
    }

    private static Facet facet(String text) {
        var end = text.indexOf(BETWEEN);
        return new Facet(text.substring(0, end), text.substring(end + 1));
    }

    private String said(String member) {
        return Optional.ofNullable(members.get(member)).map(String.class::cast).orElseThrow();
    }
}
