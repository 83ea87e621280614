package holdfast.storage;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.watch.Survey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How the concerns stand, from their facets alone. */
final class StoredSurvey implements Survey {

    private static final int PAGE = 500;

    private final DocumentStore store;

    StoredSurvey(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<Line> of(Authority council) {
        var lines = new ArrayList<Line>();
        var after = Optional.<String>empty();
        var page = List.<Outline>of();
        do {
            page = store.open(council.id(), ConcernDocument.TYPE, after, PAGE);
            page.forEach(outline -> lines.add(line(outline, true)));
            after = page.isEmpty() ? after : Optional.of(page.getLast().key().id());
        } while (page.size() == PAGE);
        lines.addAll(over(council));
        return lines;
    }

    private List<Line> over(Authority council) {
        var lines = new ArrayList<Line>();
        var after = Optional.<String>empty();
        var page = List.<Stored>of();
        do {
            page =
                    store.having(
                            council.id(),
                            ConcernDocument.TYPE,
                            OwedFacets.OVER,
                            false,
                            after,
                            PAGE);
            page.stream()
                    .map(Stored::document)
                    .map(kept -> new Outline(kept.key(), kept.facets(), kept.wakeAt()))
                    .forEach(outline -> lines.add(line(outline, false)));
            after = page.isEmpty() ? after : Optional.of(page.getLast().document().key().id());
        } while (page.size() == PAGE);
        return lines;
    }

    private static Line line(Outline outline, boolean open) {
        var facets = outline.facets();
        var lapsed = SummaryFacets.values(facets, "lapsed").contains("true");
        return new Line(
                ConcernDocument.reference(outline.key().id()),
                open,
                SummaryFacets.maybe(facets, "due").isPresent() && !lapsed,
                outline.wakeAt(),
                OwedFacets.owed(facets),
                OwedFacets.since(facets),
                OwedFacets.failed(facets),
                Aside.tries(facets));
    }

    @Override
    public boolean reads(
            Authority council, Reference ref, BiConsumer<Concern, Optional<Instant>> reading) {
        try {
            store.find(ConcernDocument.key(council, ref))
                    .ifPresent(stored ->
                            reading.accept(
                                    ConcernDocument.held(stored).concern(),
                                    stored.document().wakeAt()));
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }
}
