package holdfast.config;

import static java.util.Locale.ROOT;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.core.env.PropertyResolver;

/** The store somebody chose and where it is: refused with all that is wrong at once. */
final class StoreNames {

    private static final List<String> STORES = List.of("sqlite", "cosmos");
    private static final Set<String> OF_THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final LevenshteinDistance NEAR = new LevenshteinDistance(3);

    private final PropertyResolver settings;
    private final List<String> wrong = new ArrayList<>();

    StoreNames(PropertyResolver settings) {
        this.settings = settings;
    }

    void check() {
        var store = settings.getProperty("holdfast.store", "sqlite");
        if (!STORES.contains(store)) {
            throw new StartRefused(
                    "There is no store '%s'.".formatted(store),
                    nearest(store)
                            .map("Did you mean %s?"::formatted)
                            .orElse("The stores are sqlite, which is the default, and cosmos."));
        }
        if (store.equals("cosmos")) {
            checkCosmos();
        } else if (cosmos("endpoint")
                .or(() -> cosmos("key"))
                .or(() -> cosmos("database"))
                .isPresent()) {
            throw new StartRefused(
                    "There are settings of Azure Cosmos DB, but everything is kept in SQLite.",
                    "Set holdfast.store to cosmos, or remove the settings under holdfast.cosmos.");
        }
    }

    /**
     * A rehearsal is emptied at one press of a button: not where a council's own documents may be.
     */
    void checkRehearsal() {
        cosmos("endpoint")
                .flatMap(StoreNames::address)
                .map(URI::getHost)
                .ifPresent(host -> {
                    if (!OF_THIS_MACHINE.contains(host)) {
                        throw new StartRefused(
                                "A rehearsal can be emptied by anybody in it, so it keeps nothing at '%s'."
                                        .formatted(host),
                                "Remove holdfast.store and the settings under holdfast.cosmos.");
                    }
                });
    }

    private void checkCosmos() {
        cosmos("endpoint")
                .ifPresentOrElse(
                        this::checkEndpoint,
                        () ->
                                wrong.add(
                                        "holdfast.cosmos.endpoint is missing: the account's address, such as https://NAME.documents.azure.com:443/"));
        if (cosmos("database").isEmpty()) {
            wrong.add("holdfast.cosmos.database is missing: the database that holds the container");
        }
        if (!wrong.isEmpty()) {
            throw new StartRefused(
                    "The settings of Azure Cosmos DB have %d %s:\n  %s"
                            .formatted(
                                    wrong.size(),
                                    wrong.size() == 1 ? "problem" : "problems",
                                    String.join("\n  ", wrong)),
                    "The page on Cosmos DB says what each setting is.");
        }
    }

    private void checkEndpoint(String endpoint) {
        address(endpoint)
                .ifPresentOrElse(
                        this::checkAddress,
                        () ->
                                wrong.add(
                                        "holdfast.cosmos.endpoint '%s' is not an address that begins with https://"
                                                .formatted(endpoint)));
    }

    private void checkAddress(URI address) {
        var isHere = OF_THIS_MACHINE.contains(address.getHost());
        if (isHere && cosmos("key").isEmpty()) {
            wrong.add("holdfast.cosmos.key is missing: a server of this machine asks for one");
        }
        if (!isHere && cosmos("key").isPresent()) {
            wrong.add(
                    "holdfast.cosmos.key is only for a server of this machine: elsewhere the managed identity is used");
        }
        if (!isHere && address.getScheme().equals("http")) {
            wrong.add("holdfast.cosmos.endpoint is not encrypted: it must begin with https://");
        }
    }

    private static Optional<URI> address(String endpoint) {
        try {
            return Optional.of(URI.create(endpoint))
                    .filter(it -> it.getHost() != null)
                    .filter(it -> Set.of("http", "https").contains(it.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> cosmos(String name) {
        return Optional.ofNullable(settings.getProperty("holdfast.cosmos." + name));
    }

    private static Optional<String> nearest(String store) {
        return STORES.stream()
                .filter(known -> NEAR.apply(store.toLowerCase(ROOT), known) >= 0)
                .findFirst();
    }
}
