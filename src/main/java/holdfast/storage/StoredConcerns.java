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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The concerns of every council, each a {@link ConcernDocument}. */
final class StoredConcerns implements Concerns {

    private static final Logger LOG = LoggerFactory.getLogger(StoredConcerns.class);
    private static final int PAGE = 200;

    private final DocumentStore store;

    /** What has been logged as unreadable, so that a watch every few seconds says it once. */
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    StoredConcerns(DocumentStore store) {
        this.store = store;
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
                    .flatMap(it -> readable(it.etag(), () -> ConcernDocument.held(it)))
                    .forEach(found::add);
            if (page.size() < wanted) {
                return new Due(List.copyOf(found), Optional.empty());
            }
            place = Optional.of(page.getLast().cursor());
        }
        return new Due(List.copyOf(found), place.map(WakingPlace::write));
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

    private List<Summary> having(Authority authority, Facet facet) {
        var found = new ArrayList<Summary>();
        var after = Optional.<String>empty();
        while (true) {
            var page =
                    store.having(authority.id(), ConcernDocument.TYPE, facet, false, after, PAGE);
            page.stream()
                    .flatMap(it -> readable(it.etag(), () -> ConcernDocument.summary(it)))
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
            if (logged.add(state)) {
                LOG.warn("Left out: {}", e.getMessage(), e.getCause());
            }
            return Stream.empty();
        }
    }
}
