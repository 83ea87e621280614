package holdfast.storage.cosmos;

import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosItemRequestOptions;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.PartitionKey;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** What is written to the container, and how far it is known what became of it. */
final class Sending {

    /** How one sending of a change ended. */
    sealed interface Sent {
        /** It is done. */
        record Done() implements Sent {}

        /** The container has said no: it is taken, has moved or is gone. */
        record Refused() implements Sent {}

        /** Nobody has said: it may be done, or still be on its way. */
        record Doubtful(StoreUnavailable why) implements Sent {}
    }

    private final CosmosAsyncContainer container;
    private final Tries tries;

    Sending(CosmosAsyncContainer container, Tries tries) {
        this.container = container;
        this.tries = tries;
    }

    Sent create(Limit limit, Item item) {
        var created =
                container.createItem(item.members(), in(item.key()), options(Optional.empty()));
        return send(limit, tries.charged("create", created));
    }

    Sent replace(Limit limit, Item item, String etag) {
        var key = item.key();
        var replaced =
                container.replaceItem(
                        item.members(), key.id(), in(key), options(Optional.of(etag)));
        return send(limit, tries.charged("replace", replaced));
    }

    Sent remove(Limit limit, Key key, Optional<String> etag) {
        var removed = container.deleteItem(key.id(), in(key), options(etag));
        return send(limit, tries.charged("remove", removed));
    }

    /**
     * @throws NotBegun when the service says that it does not do it: too much is asked of it, or
     *     Holdfast may not
     */
    private Sent send(Limit limit, Mono<? extends CosmosItemResponse<?>> request) {
        while (true) {
            try {
                tries.once(limit, request);
                return new Sent.Done();
            } catch (TimeoutException e) {
                return new Sent.Doubtful(new StoreUnavailable(Failure.SILENT, e));
            } catch (CosmosException e) {
                if (!Tries.isThrottled(e)) {
                    return sent(e);
                }
                tries.rest(limit, e, Failure.notBegun(e));
            }
        }
    }

    private static Sent sent(CosmosException e) {
        if (e.getStatusCode() == 409 || e.getStatusCode() == 412 || Tries.isMissingItem(e)) {
            return new Sent.Refused();
        }
        if (Tries.mayPass(e)) {
            return new Sent.Doubtful(Failure.of(e));
        }
        throw Failure.notBegun(e);
    }

    private static PartitionKey in(Key key) {
        return new PartitionKey(key.authority());
    }

    private static CosmosItemRequestOptions options(Optional<String> etag) {
        var options = new CosmosItemRequestOptions();
        etag.ifPresent(options::setIfMatchETag);
        return options;
    }
}
