package holdfast.storage.cosmos;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.cosmos.CosmosException;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import java.util.Locale;
import java.util.stream.Stream;

/** What went wrong with Azure Cosmos DB, in words for whoever runs Holdfast. */
final class Failure {

    static final String SILENT =
            "Azure Cosmos DB does not answer. Check its endpoint, the network, its firewall and"
                    + " its health page.";

    static final String UNKNOWN =
            "Azure Cosmos DB did not say whether it kept a change, and others have changed it since."
                    + " Read it again.";

    static final String CLOSED = "The store is closed: Holdfast is stopping.";

    private static final String NOT_LET_IN =
            "Azure Cosmos DB does not let Holdfast in. Check holdfast.cosmos.key, or the managed"
                    + " identity of this machine.";

    private Failure() {}

    static StoreUnavailable of(Throwable cause) {
        return cause instanceof CosmosException e
                ? new StoreUnavailable(sentence(e), traced(e))
                : new StoreUnavailable(isIdentity(cause) ? NOT_LET_IN : SILENT, named(cause));
    }

    /** The same of an answer that says that nothing was done. */
    static NotBegun notBegun(CosmosException answer) {
        return new NotBegun(sentence(answer), traced(answer));
    }

    /** One sentence for each answer that somebody can act on. */
    private static String sentence(CosmosException answer) {
        if (isIdentity(answer)) {
            return NOT_LET_IN;
        }
        return switch (answer.getStatusCode()) {
            case 400 -> asked(answer.getShortMessage());
            case 401 -> NOT_LET_IN;
            case 403 -> forbidden(answer.getSubStatusCode());
            case 404 ->
                    "The database or container of Holdfast is not there. Create it as the page on"
                            + " Cosmos DB says, then start Holdfast again.";
            case 408, 410, 503 -> SILENT;
            case 413 -> "A document is larger than Azure Cosmos DB keeps, which is 2 MB.";
            case 429, 449 ->
                    "Azure Cosmos DB is asked for more than it is set up to do. Raise the"
                            + " container's throughput.";
            default ->
                    "Azure Cosmos DB failed in a way Holdfast does not know: %s."
                            .formatted(code(answer));
        };
    }

    private static String asked(String message) {
        return message.toLowerCase(Locale.ROOT).contains("consistency level")
                ? Shape.CONSISTENCY
                : "Azure Cosmos DB does not understand Holdfast. Check that the container was created"
                        + " as the page on Cosmos DB says.";
    }

    private static String forbidden(int substatus) {
        return substatus == 1014
                ? "The documents of a council have reached the 20 GB Azure Cosmos DB keeps of one."
                        + " Call whoever looks after Holdfast."
                : "Azure Cosmos DB forbids it. Give Holdfast's managed identity the role 'Cosmos DB"
                        + " Built-in Data Contributor', and check the firewall.";
    }

    /**
     * Its own message is pages of diagnostics with addresses in it; this is what support asks for.
     */
    private static Throwable traced(CosmosException e) {
        return new IllegalStateException(
                "Azure Cosmos DB answered %s, activity %s".formatted(code(e), e.getActivityId()));
    }

    private static Throwable named(Throwable cause) {
        return new IllegalStateException(cause.getClass().getSimpleName());
    }

    private static String code(CosmosException e) {
        return e.getStatusCode() + "/" + e.getSubStatusCode();
    }

    private static boolean isIdentity(Throwable cause) {
        return Stream.iterate(cause, it -> it != null, Throwable::getCause)
                .limit(9)
                .anyMatch(ClientAuthenticationException.class::isInstance);
    }
}
