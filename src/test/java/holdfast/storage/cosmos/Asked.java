package holdfast.storage.cosmos;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A request to Cosmos DB, as far as a test tells requests apart.
 *
 * @param verb {@code READ CREATE REPLACE DELETE QUERY PLAN BATCH}
 * @param of {@code account dbs colls pkranges docs}: the kind of thing asked for
 * @param path as it came, with the names of database, container and item
 */
public record Asked(String verb, String of, String path) {

    /** A change of an item. */
    static final Predicate<Asked> WRITES = items("CREATE", "REPLACE", "DELETE");

    /** A request for items: what a store does once it is open. */
    public static Predicate<Asked> items(String... verbs) {
        return asked ->
                asked.of.equals("docs")
                        && (verbs.length == 0 || List.of(verbs).contains(asked.verb));
    }

    /** Whatever is asked. */
    public static Predicate<Asked> anything() {
        return _ -> true;
    }

    static Asked in(HttpExchange exchange) {
        var path = exchange.getRequestURI().getRawPath();
        return new Asked(verb(exchange), of(path), path);
    }

    private static String verb(HttpExchange exchange) {
        if (says(exchange, "x-ms-cosmos-is-query-plan-request")) {
            return "PLAN";
        }
        if (says(exchange, "x-ms-documentdb-isquery")) {
            return "QUERY";
        }
        if (says(exchange, "x-ms-cosmos-is-batch-request")) {
            return "BATCH";
        }
        return switch (exchange.getRequestMethod()) {
            case "POST" -> "CREATE";
            case "PUT" -> "REPLACE";
            case "DELETE" -> "DELETE";
            default -> "READ";
        };
    }

    private static boolean says(HttpExchange exchange, String header) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header))
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /** Every second part of a path is a kind: {@code /dbs/x/colls/y/docs/z}. */
    private static String of(String path) {
        var parts = path.replaceAll("^/+|/+$", "").split("/");
        return parts[0].isEmpty() ? "account" : parts[(parts.length - 1) / 2 * 2];
    }
}
