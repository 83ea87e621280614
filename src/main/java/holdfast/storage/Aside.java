package holdfast.storage;

import holdfast.concern.Concerns.Stuck;
import holdfast.people.Authority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts by what nobody can see to: its document wakes later and carries the facets {@code stuck} and
 * {@code stuck-tries}, and its body stays character for character. They go with the next good
 * write.
 */
final class Aside {

    static final String STUCK = "stuck";
    static final String TRIES = "stuck-tries";

    /** What everything carries that is put by. */
    static final Facet PUT_BY = new Facet(STUCK, "yes");

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PARKED = Duration.ofDays(1);

    private final DocumentStore store;

    Aside(DocumentStore store) {
        this.store = store;
    }

    void put(Stored stored, RuntimeException why, Instant now) {
        if (isOutage(why)) {
            return;
        }
        var stuck = stuck(stored).again();
        if (wake(stored, now.plus(pause(stuck)), facets(stored.document(), stuck))) {
            log(stuck, why);
        }
    }

    /** Lets it be tried again then, and counts on. */
    void wake(Stored stored, Instant at) {
        wake(stored, at, stored.document().facets());
    }

    private boolean wake(Stored stored, Instant at, List<Facet> facets) {
        var kept = stored.document();
        var next =
                new Document(
                        kept.key(),
                        kept.type(),
                        kept.operation(),
                        Optional.of(at),
                        kept.open(),
                        facets,
                        kept.body());
        return store.replace(stored, next) == DocumentStore.Outcome.KEPT;
    }

    /** How often a document has been tried in vain; one that is well, not at all. */
    static Stuck stuck(Stored stored) {
        var key = stored.document().key();
        return new Stuck(
                new Authority(key.authority()),
                ConcernDocument.reference(key.id()),
                tries(stored.document().facets()));
    }

    static int tries(List<Facet> facets) {
        return SummaryFacets.maybe(facets, TRIES).map(Integer::parseInt).orElse(0);
    }

    private static Duration pause(Stuck stuck) {
        return stuck.parked() ? PARKED : FIRST.multipliedBy(1L << (stuck.tries() - 1));
    }

    private static List<Facet> facets(Document kept, Stuck stuck) {
        var facets = new ArrayList<Facet>();
        kept.facets().stream()
                .filter(it -> !it.name().equals(STUCK) && !it.name().equals(TRIES))
                .forEach(facets::add);
        facets.add(PUT_BY);
        facets.add(new Facet(TRIES, Integer.toString(stuck.tries())));
        return facets;
    }

    private static boolean isOutage(Throwable why) {
        return why instanceof StoreUnavailable
                || Optional.ofNullable(why.getCause()).filter(Aside::isOutage).isPresent();
    }

    /** Once when it begins, with all that is known, and once more when it is parked. */
    private static void log(Stuck stuck, RuntimeException why) {
        if (stuck.tries() == 1 && !(why instanceof Unreadable)) {
            LOG.warn(
                    "{} of {} could not be seen to and is put by. It is tried again by itself.",
                    stuck.ref(),
                    stuck.authority(),
                    why);
        }
        if (stuck.tries() == Stuck.MOST) {
            LOG.warn(
                    "{} of {} could not be seen to {} times and is parked. It is tried once a day.",
                    stuck.ref(),
                    stuck.authority(),
                    stuck.tries());
        }
    }
}
