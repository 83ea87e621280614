package holdfast.storage;

import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.carrying;
import static holdfast.storage.Documents.closed;
import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What could go wrong when a summary asks. */
final class BrokenFinding {

    static final List<Breakage> ALL =
            List.of(
                    new Breakage(
                            "what carries a facet comes in the wrong order",
                            "finds_by_a_facet_in_the_order_of_ids",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    s.having(
                                                                    COUNCIL, type, facet, open,
                                                                    after, limit)
                                                            .reversed())),
                    new Breakage(
                            "a facet is the same in capitals",
                            "compares_a_facet_exactly",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    s.having(
                                                            COUNCIL,
                                                            type,
                                                            lowered(facet),
                                                            open,
                                                            after,
                                                            limit))),
                    new Breakage(
                            "a facet has one value only",
                            "finds_by_each_value_of_a_facet_that_repeats",
                            s -> Breaking.written(s, d -> carrying(oneEach(d.facets()), d))),
                    new Breakage(
                            "facets add up",
                            "finds_by_the_facets_it_was_given_last",
                            s ->
                                    Breaking.rewritten(
                                            s,
                                            (seen, d) ->
                                                    carrying(both(seen.facets(), d.facets()), d))),
                    new Breakage(
                            "the facets of what is gone stay",
                            "finds_no_facet_of_what_is_gone",
                            FacetsStay::new),
                    new Breakage(
                            "the type is not looked at",
                            "finds_by_facet_within_one_authority_and_type",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    both(
                                                            s.having(
                                                                    COUNCIL, "concern", facet, open,
                                                                    after, limit),
                                                            s.having(
                                                                    COUNCIL, "review", facet, open,
                                                                    after, limit)))),
                    new Breakage(
                            "a facet is found in every authority",
                            "finds_by_facet_within_one_authority_and_type",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    both(
                                                            s.having(
                                                                    COUNCIL, type, facet, open,
                                                                    after, limit),
                                                            s.having(
                                                                    NEIGHBOUR, type, facet, open,
                                                                    after, limit)))),
                    new Breakage(
                            "the closed ones come too",
                            "finds_the_open_ones_alone_when_asked",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    s.having(
                                                            COUNCIL, type, facet, false, after,
                                                            limit))),
                    new Breakage(
                            "each page by facet is the first",
                            "pages_by_id_through_what_carries_a_facet",
                            s ->
                                    Breaking.having(
                                            s,
                                            (type, facet, open, after, limit) ->
                                                    s.having(
                                                            COUNCIL,
                                                            type,
                                                            facet,
                                                            open,
                                                            Optional.empty(),
                                                            limit))),
                    new Breakage(
                            "an outline does not say when it wakes",
                            "outlines_what_is_open_of_a_type",
                            s ->
                                    Breaking.outlined(
                                            s,
                                            page ->
                                                    page.stream()
                                                            .map(it ->
                                                                    new Outline(
                                                                            it.key(),
                                                                            it.facets(),
                                                                            Optional.empty()))
                                                            .toList())),
                    new Breakage(
                            "what was open once stays open",
                            "outlines_what_is_open_now",
                            s ->
                                    Breaking.rewritten(
                                            s, (seen, d) -> seen.open() ? opened(d) : closed(d))),
                    new Breakage(
                            "a page of what is open holds one less",
                            "pages_by_id_through_what_is_open",
                            s ->
                                    Breaking.outlined(
                                            s,
                                            page ->
                                                    page.subList(
                                                            Math.min(1, page.size()),
                                                            page.size()))),
                    new Breakage(
                            "capitals do not count in the order of ids",
                            "orders_ids_character_by_character",
                            s ->
                                    Breaking.outlined(
                                            s,
                                            page ->
                                                    page.stream()
                                                            .sorted(
                                                                    comparing(it ->
                                                                            it.key()
                                                                                    .id()
                                                                                    .toLowerCase(
                                                                                            ROOT)))
                                                            .toList())),
                    new Breakage(
                            "the last id is the last of the open ones",
                            "knows_the_last_id_of_a_type",
                            s ->
                                    Breaking.lastId(
                                            s,
                                            type ->
                                                    s
                                                            .open(
                                                                    COUNCIL,
                                                                    type,
                                                                    Optional.empty(),
                                                                    99)
                                                            .stream()
                                                            .map(it -> it.key().id())
                                                            .reduce((_, last) -> last))),
                    new Breakage(
                            "the last id is counted on and never looked up",
                            "forgets_the_last_id_when_it_is_gone",
                            CountsOn::new));

    private BrokenFinding() {}

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Facet lowered(Facet facet) {
        return new Facet(facet.name().toLowerCase(ROOT), facet.value().toLowerCase(ROOT));
    }

    private static List<Facet> oneEach(List<Facet> facets) {
        return List.copyOf(
                facets.stream().collect(toMap(Facet::name, it -> it, (_, last) -> last)).values());
    }

    private static Document opened(Document d) {
        return new Document(
                d.key(), d.type(), d.operation(), d.wakeAt(), true, d.facets(), d.body());
    }

    /** Gives the facets of what is gone to what comes in its place. */
    private static final class FacetsStay extends Passing {

        private final Map<Key, List<Facet>> stayed = new HashMap<>();

        FacetsStay(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Outcome create(Document document) {
            var old = stayed.getOrDefault(document.key(), List.of());
            return sound.create(carrying(both(document.facets(), old), document));
        }

        @Override
        public Outcome remove(Stored seen) {
            stayed.put(seen.document().key(), seen.document().facets());
            return sound.remove(seen);
        }
    }

    /** Remembers the greatest id it was told. */
    private static final class CountsOn extends Passing {

        private String greatest = "";

        CountsOn(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Outcome create(Document document) {
            var id = document.key().id();
            greatest = id.compareTo(greatest) > 0 ? id : greatest;
            return sound.create(document);
        }

        @Override
        public Optional<String> lastId(String authority, String type) {
            return Optional.of(greatest);
        }
    }
}
