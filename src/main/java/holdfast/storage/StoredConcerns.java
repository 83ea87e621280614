package holdfast.storage;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The concerns of every council, each a {@link ConcernDocument}. */
final class StoredConcerns implements Concerns {

    private static final Logger LOG = LoggerFactory.getLogger(StoredConcerns.class);
    private static final int PAGE = 200;

    private final DocumentStore store;
    private final Aside aside;

    /** What has been logged as unreadable, so that a watch every few seconds says it once. */
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    StoredConcerns(DocumentStore store) {
        this.store = store;
        this.aside = new Aside(store);
    }

    @Override
    public Optional<Held> find(Authority authority, Reference ref) {
        return store.find(ConcernDocument.key(authority, ref)).map(ConcernDocument::held);
    }

    @Override
    public Optional<Held> startedBy(Authority authority, String operation) {
        return store.withOperation(authority.id(), operation)
                .filter(ConcernDocument::is)
                .map(ConcernDocument::held);
    }

    @Override
    public Optional<Reference> last(Authority authority) {
        return store.lastId(authority.id(), ConcernDocument.TYPE).map(ConcernDocument::reference);
    }

    @Override
    public Outcome add(Filing filing) {
        return outcome(store.create(ConcernDocument.first(filing)));
    }

    /** Reads it once more, for what only a newer Holdfast knows of it is not in the concern. */
    @Override
    public Outcome replace(Held seen, Filing filing) {
        var concern = filing.concern();
        return store.find(ConcernDocument.key(concern.authority(), concern.ref()))
                .filter(kept -> kept.etag().equals(seen.etag()))
                .map(kept -> store.replace(kept, ConcernDocument.next(filing, kept.document())))
                .map(StoredConcerns::outcome)
                .orElse(Outcome.MOVED);
    }

    private static Outcome outcome(DocumentStore.Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Outcome.KEPT;
            case TAKEN, MOVED -> Outcome.MOVED;
        };
    }

    @Override
    public Due due(Instant now, Optional<Cursor> after, int limit) {
        var found = new ArrayList<Held>();
        var place = after.map(WakingPlace::read);
        while (found.size() < limit) {
            var wanted = limit - found.size();
            var page = store.due(now, place, wanted);
            page.stream()
                    .filter(ConcernDocument::is)
                    .flatMap(it -> readable(it, now))
                    .forEach(found::add);
            if (page.size() < wanted) {
                return new Due(List.copyOf(found), Optional.empty());
            }
            place = Optional.of(page.getLast().cursor());
        }
        return new Due(List.copyOf(found), place.map(WakingPlace::write));
    }

    /**
     * What cannot be read is put by at once, for nobody could do more; except what a newer Holdfast
     * has written, which sees to it in time where both run.
     */
    private Stream<Held> readable(Stored stored, Instant now) {
        try {
            return Stream.of(ConcernDocument.held(stored));
        } catch (Unreadable e) {
            leftOut(stored.document().key().toString(), e);
            if (!e.isOfANewer()) {
                aside.put(stored, e, now);
            }
            return Stream.empty();
        }
    }

    @Override
    public void putBy(Held seen, RuntimeException why, Instant now) {
        var concern = seen.concern();
        store.find(ConcernDocument.key(concern.authority(), concern.ref()))
                .filter(kept -> kept.etag().equals(seen.etag()))
                .ifPresent(kept -> aside.put(kept, why, now));
    }

    @Override
    public List<Stuck> stuck(Authority authority) {
        return having(authority, Aside.PUT_BY, Aside::stuck);
    }

    @Override
    public void tryAgain(Authority authority, Instant now) {
        having(authority, Aside.PUT_BY, Function.identity())
                .forEach(stored -> aside.wake(stored, now));
    }

    @Override
    public Optional<Instant> nextWake() {
        return store.nextWake();
    }

    @Override
    public List<Summary> open(Authority authority) {
        var open = new ArrayList<Summary>();
        var after = Optional.<String>empty();
        while (true) {
            var page = store.open(authority.id(), ConcernDocument.TYPE, after, PAGE);
            page.stream()
                    .flatMap(it -> readable(it.toString(), () -> ConcernDocument.summary(it)))
                    .forEach(open::add);
            if (page.size() < PAGE) {
                return List.copyOf(open);
            }
            after = Optional.of(page.getLast().key().id());
        }
    }

    @Override
    public List<Summary> raised(Authority authority, Kind kind, YearMonth month) {
        return having(authority, SummaryFacets.raisedIn(kind, month));
    }

    @Override
    public List<Summary> about(Authority authority, ChildId child) {
        return having(authority, SummaryFacets.about(child));
    }

    @Override
    public List<Summary> during(Authority authority, YearMonth month) {
        return having(authority, CourseFacets.during(month));
    }

    @Override
    public List<Reference> erasable(Authority authority, YearMonth month) {
        return having(authority, WordFacets.since(month), StoredConcerns::reference);
    }

    @Override
    public List<Reference> unfiled(Authority authority) {
        return having(authority, WordFacets.UNFILED, StoredConcerns::reference);
    }

    @Override
    public int over(Authority authority, int begins, int limit) {
        return count(authority, WordFacets.overIn(begins), limit);
    }

    @Override
    public int unfiled(Authority authority, int begins, int limit) {
        return count(authority, WordFacets.unfiledIn(begins), limit);
    }

    private int count(Authority authority, Facet facet, int limit) {
        var type = ConcernDocument.TYPE;
        return store.having(authority.id(), type, facet, false, Optional.empty(), limit).size();
    }

    @Override
    public List<Reference> erasing(Authority authority) {
        return having(authority, WordFacets.ERASING, StoredConcerns::reference);
    }

    @Override
    public void erased(Held seen) {
        var concern = seen.concern();
        var lines = concern.erasedLines().size();
        store.find(ConcernDocument.key(concern.authority(), concern.ref()))
                .filter(kept -> kept.etag().equals(seen.etag()))
                .ifPresent(kept ->
                        store.replace(kept, ConcernDocument.erased(kept.document(), lines)));
    }

    private static Reference reference(Stored stored) {
        return ConcernDocument.reference(stored.document().key().id());
    }

    private List<Summary> having(Authority authority, Facet facet) {
        return having(authority, facet, ConcernDocument::summary);
    }

    private <T> List<T> having(Authority authority, Facet facet, Function<Stored, T> reading) {
        var found = new ArrayList<T>();
        var after = Optional.<String>empty();
        while (true) {
            var page =
                    store.having(authority.id(), ConcernDocument.TYPE, facet, false, after, PAGE);
            page.stream()
                    .flatMap(it -> readable(it.etag(), () -> reading.apply(it)))
                    .forEach(found::add);
            if (page.size() < PAGE) {
                return List.copyOf(found);
            }
            after = Optional.of(page.getLast().document().key().id());
        }
    }

    /** What is read, or nothing; a concern that cannot be read holds up no other. */
    private <T> Stream<T> readable(String state, Supplier<T> reading) {
        try {
            return Stream.of(reading.get());
        } catch (Unreadable e) {
            leftOut(state, e);
            return Stream.empty();
        }
    }

    private void leftOut(String state, Unreadable e) {
        if (logged.add(state + e.getMessage())) {
            LOG.warn("Left out: {}", e.getMessage(), e.getCause());
        }
    }
}
