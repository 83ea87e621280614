package holdfast.storage.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncContainer;
import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.OpenedStore;
import holdfast.storage.Outline;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.Stored;
import holdfast.storage.TimeLeft;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every council's documents in one container of Azure Cosmos DB, which several nodes of Holdfast
 * share; a council is a partition of it.
 *
 * <p>Each change is one write of one item, guarded by its etag. An operation takes 3 seconds at
 * most, with all its tries; then it is answered {@link StoreUnavailable}.
 */
public final class CosmosStore implements OpenedStore {

    /** The one container; its name is in the deployment too. */
    static final String CONTAINER = "documents";

    /**
     * Where the documents are.
     *
     * @param key only a local server has one; without it this machine's managed identity counts
     * @param identity the client id of a user-assigned identity; none means the system's own
     */
    public record Account(
            URI endpoint, Optional<String> key, Optional<String> identity, String database) {}

    /** Told what each operation costs, in request units. */
    @FunctionalInterface
    public interface Charges {

        /** An operation, such as {@code replace}, has cost so many request units. */
        void spent(String operation, double units);
    }

    private final CosmosAsyncClient client;
    private final InstantSource clock;
    private final Duration patience;
    private final Tries tries;
    private final Reading reading;
    private final Sending sending;
    private volatile boolean closed;

    CosmosStore(
            CosmosAsyncClient client,
            CosmosAsyncContainer container,
            Tries tries,
            Duration patience,
            InstantSource clock) {
        this.client = client;
        this.clock = clock;
        this.patience = patience;
        this.tries = tries;
        this.reading = new Reading(container, tries);
        this.sending = new Sending(container, tries);
    }

    /**
     * The store of this account.
     *
     * @param clock what the limit of an operation is measured by
     * @throws StoreUnavailable when the account is not reached, or not as Holdfast needs it
     */
    public static CosmosStore of(Account account, Charges charges, InstantSource clock) {
        var client = Opening.client(account);
        try {
            var tries = new Tries(charges);
            var container = Opening.container(client, account, CONTAINER, tries, clock);
            return new CosmosStore(client, container, tries, Limit.USUAL, clock);
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    @Override
    public Optional<Stored> find(Key key) {
        return reading.find(limit(), key).map(Item::stored);
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return stored(Question.withOperation(authority, operation)).stream().findFirst();
    }

    @Override
    public Outcome create(Document document) {
        return write().create(document);
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        seen.checkReplacedBy(document);
        return write().replace(seen, document);
    }

    @Override
    public Outcome remove(Stored seen) {
        return write().remove(seen);
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return stored(Question.due(now, after, limit));
    }

    @Override
    public Optional<Instant> nextWake() {
        return ask(Question.nextWake()).stream().findFirst().flatMap(Item::wakeAt);
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return stored(Question.having(authority, type, facet, openOnly, afterId, limit));
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return ask(Question.open(authority, type, afterId, limit)).stream()
                .map(Item::outline)
                .toList();
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return ask(Question.lastId(authority, type)).stream().findFirst().map(Item::id);
    }

    /** What the service says the time is, in the heading of its answer. */
    @Override
    public Optional<Instant> now() {
        return reading.date(limit())
                .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                .map(ZonedDateTime::toInstant);
    }

    /** Each is looked up behind the one before, so this costs what there are councils. */
    @Override
    public List<String> authorities() {
        var all = new ArrayList<String>();
        var next = authority("");
        while (next.isPresent()) {
            all.add(next.orElseThrow());
            next = authority(next.orElseThrow());
        }
        return all;
    }

    private Optional<String> authority(String after) {
        return ask(Question.authority(after)).stream()
                .findFirst()
                .map(item -> item.key().authority());
    }

    @Override
    public void empty() {
        for (var page = ask(Question.everything());
                !page.isEmpty();
                page = ask(Question.everything())) {
            page.forEach(item -> sending.remove(limit(), item.key(), Optional.empty()));
        }
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }

    private List<Stored> stored(Question question) {
        return ask(question).stream().map(Item::stored).toList();
    }

    private List<Item> ask(Question question) {
        return reading.ask(limit(), question);
    }

    private Write write() {
        return new Write(tries, reading, sending, limit());
    }

    /** The one place that says how long an operation may take. */
    private Limit limit() {
        if (closed) {
            throw new NotBegun(Failure.CLOSED);
        }
        return Limit.of(TimeLeft.atMost(patience), clock);
    }
}
