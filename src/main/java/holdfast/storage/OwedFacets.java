package holdfast.storage;

import holdfast.concern.Concerns.Filing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a concern owes to people, as facets: {@code owed}, how many notices are still to be sent;
 * {@code owed-since}, since when the first of them has waited; {@code failed}, how many reached
 * nobody and were not made good since; and {@code owes}, which is {@code over} where the concern
 * itself is. What does not apply is missing.
 */
final class OwedFacets {

    /** What everything carries that is over and still owes a notice. */
    static final Facet OVER = new Facet("owes", "over");

    private OwedFacets() {}

    static List<Facet> write(Filing filing) {
        var concern = filing.concern();
        var facets = new ArrayList<Facet>();
        var owed = concern.notices().stream().filter(it -> it.next().isPresent()).toList();
        owed.stream()
                .flatMap(notice -> notice.waitingSince().stream())
                .min(Instant::compareTo)
                .ifPresent(since -> {
                    facets.add(new Facet("owed", Integer.toString(owed.size())));
                    facets.add(new Facet("owed-since", since.toString()));
                    if (!concern.open()) {
                        facets.add(OVER);
                    }
                });
        if (filing.summary().untold() > 0) {
            facets.add(new Facet("failed", Integer.toString(filing.summary().untold())));
        }
        return facets;
    }

    static int owed(List<Facet> facets) {
        return SummaryFacets.maybe(facets, "owed").map(Integer::parseInt).orElse(0);
    }

    static Optional<Instant> since(List<Facet> facets) {
        return SummaryFacets.maybe(facets, "owed-since").map(Instant::parse);
    }

    static int failed(List<Facet> facets) {
        return SummaryFacets.maybe(facets, "failed").map(Integer::parseInt).orElse(0);
    }
}
