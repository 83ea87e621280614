package holdfast.storage.cosmos;

import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.FeedResponse;
import com.azure.cosmos.models.PartitionKey;
import holdfast.storage.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What is read from the container. */
final class Reading {

    /** More in a page would only make the first of them wait. */
    private static final int LONGEST_PAGE = 1_000;

    private static final Key NOTHING = new Key("-", "now");

    private final CosmosAsyncContainer container;
    private final Tries tries;

    Reading(CosmosAsyncContainer container, Tries tries) {
        this.container = container;
        this.tries = tries;
    }

    Optional<Item> find(Limit limit, Key key) {
        try {
            return Optional.of(item(tries.read(limit, item("find", key)).getItem()));
        } catch (CosmosException e) {
            if (Tries.isMissingItem(e)) {
                return Optional.empty();
            }
            throw Failure.of(e);
        }
    }

    /** As many as the question asks for, whatever the service makes of it in pages. */
    List<Item> ask(Limit limit, Question question) {
        var found =
                container
                        .queryItems(question.spec(), question.options(), Map.class)
                        .byPage(Math.min(question.limit(), LONGEST_PAGE))
                        .doOnNext(page -> tries.spent(question.name(), page.getRequestCharge()))
                        .concatMapIterable(FeedResponse::getResults, 1)
                        .take(question.limit())
                        .map(Reading::item)
                        .collectList();
        try {
            return tries.read(limit, found);
        } catch (CosmosException e) {
            throw Failure.of(e);
        }
    }

    /** The date of an answer, by the cheapest question there is: for an item that is not there. */
    Optional<String> date(Limit limit) {
        try {
            return date(tries.read(limit, item("now", NOTHING)).getResponseHeaders());
        } catch (CosmosException e) {
            if (Tries.isMissingItem(e)) {
                return date(e.getResponseHeaders());
            }
            throw Failure.of(e);
        }
    }

    @SuppressWarnings("rawtypes")
    private Mono<CosmosItemResponse<Map>> item(String operation, Key key) {
        var partition = new PartitionKey(key.authority());
        return tries.charged(operation, container.readItem(key.id(), partition, Map.class));
    }

    private static Optional<String> date(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("date"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // the members of a JSON object have texts for names
    private static Item item(Map<?, ?> members) {
        return new Item((Map<String, Object>) members);
    }
}
