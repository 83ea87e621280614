package holdfast.storage;

import holdfast.concern.Concerns.Filing;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A concern as a document: type {@code concern}, id {@code concern:000001042}, operation that of
 * the act which started it, facets those of {@link SummaryFacets}, {@link WordFacets} and {@code
 * changed}, body that of {@link ConcernJson}.
 */
final class ConcernDocument {

    static final String TYPE = "concern";

    /** The name of the facet that says on which day its history has last changed. */
    static final String CHANGED = "changed";

    private static final String PREFIX = TYPE + ":";

    private ConcernDocument() {}

    /** Nine digits, so that ids are in the order of references. */
    static Key key(Authority authority, Reference ref) {
        return new Key(authority.id(), PREFIX + "%09d".formatted(ref.number()));
    }

    static Reference reference(String id) {
        return new Reference(Long.parseLong(id.substring(PREFIX.length())));
    }

    /** Whether a document is a concern. */
    static boolean is(Stored stored) {
        return stored.document().type().equals(TYPE);
    }

    /** The document of a concern that is not there yet. */
    static Document first(Filing filing) {
        var operation = filing.concern().history().getFirst().operation().orElseThrow();
        return document(filing, operation, Body.fresh(name(key(filing))), List.of());
    }

    /** The document that follows the one that is kept. */
    static Document next(Filing filing, Document kept) {
        return document(filing, kept.operation(), Body.of(kept, name(kept.key())), kept.facets());
    }

    private static Document document(
            Filing filing, String operation, Body body, List<Facet> facets) {
        ConcernJson.write(body, filing.concern(), filing.summary());
        return new Document(
                key(filing),
                TYPE,
                operation,
                filing.wakeAt(),
                filing.concern().open(),
                facets(filing, facets),
                body.text());
    }

    private static List<Facet> facets(Filing filing, List<Facet> kept) {
        var facets = new ArrayList<>(SummaryFacets.write(filing.summary(), kept));
        facets.addAll(OwedFacets.write(filing));
        facets.addAll(WordFacets.write(filing.concern(), kept));
        facets.add(changedOn(London.day(filing.concern().history().getLast().at())));
        return facets;
    }

    /** The same document, when the words of so many lines are gone. */
    static Document erased(Document kept, int lines) {
        var facets =
                kept.facets().stream()
                        .filter(it -> !it.equals(WordFacets.ERASING))
                        .filter(it -> !it.name().equals(WordFacets.ERASED));
        return new Document(
                kept.key(),
                kept.type(),
                kept.operation(),
                kept.wakeAt(),
                kept.open(),
                Stream.concat(facets, Stream.of(WordFacets.gone(lines))).toList(),
                kept.body());
    }

    /** What every concern carries whose last line is of this day. */
    static Facet changedOn(LocalDate day) {
        return new Facet(CHANGED, day.toString());
    }

    /** The concern of a document. */
    static Held held(Stored stored) {
        var key = stored.document().key();
        var authority = new Authority(key.authority());
        var concern =
                Body.of(stored.document(), name(key))
                        .read(json -> ConcernJson.read(authority, reference(key.id()), json));
        return new Held(concern, stored.etag());
    }

    /** What a list shows of a document's concern. */
    static Summary summary(Outline outline) {
        var key = outline.key();
        return Unreadable.unless(
                name(key), () -> SummaryFacets.read(reference(key.id()), outline.facets()));
    }

    /** The same of a document that has been read whole. */
    static Summary summary(Stored stored) {
        var document = stored.document();
        return summary(new Outline(document.key(), document.facets(), document.wakeAt()));
    }

    private static Key key(Filing filing) {
        return key(filing.concern().authority(), filing.concern().ref());
    }

    static String name(Key key) {
        return "%s of %s".formatted(reference(key.id()), key.authority());
    }
}
