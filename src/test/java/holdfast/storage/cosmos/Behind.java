package holdfast.storage.cosmos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The server behind the front, with what it lacks of Cosmos DB put in its place: it knows no query
 * plans, refuses queries over all partitions, and is never strongly consistent.
 */
final class Behind {

    /** One range, and nothing for the caller to put in order: the server has done all of it. */
    private static final String PLAN =
            """
            {"partitionedQueryExecutionInfoVersion":2,
             "queryInfo":{"distinctType":"None","top":null,"offset":null,"limit":null,"orderBy":[],
              "orderByExpressions":[],"groupByExpressions":[],"groupByAliases":[],"aggregates":[],
              "groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":%s,
              "hasNonStreamingOrderBy":false},
             "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
            """;

    /** These belong to a connection, and there are two of them. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "transfer-encoding",
                    "upgrade");

    private static final String CONSISTENCY = "x-ms-consistency-level";

    /** What comes back. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        static final Answer NONE = new Answer(500, Map.of(), new byte[0]);

        static Answer error(int status, int substatus, Duration retryAfter) {
            var headers = new LinkedHashMap<String, String>();
            headers.put("content-type", "application/json");
            headers.put("x-ms-substatus", "" + substatus);
            if (!retryAfter.isZero()) {
                headers.put("x-ms-retry-after-ms", "" + retryAfter.toMillis());
            }
            return json(
                    status,
                    headers,
                    "{\"code\":\"%d\",\"message\":\"As a test asked.\"}".formatted(status));
        }

        static Answer json(int status, Map<String, String> headers, String body) {
            return new Answer(status, headers, body.getBytes(UTF_8));
        }

        void to(HttpExchange exchange) throws IOException {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(
                    status, body.length == 0 || status == 204 ? -1 : body.length);
            if (body.length > 0 && status != 204) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private volatile String seenAt = "";
    private volatile String consistency = "Strong";

    Behind(URI server) {
        this.server = server;
    }

    void seenAt(URI front) {
        seenAt = front.toString();
    }

    void consistency(String level) {
        consistency = level;
    }

    Answer ask(HttpExchange exchange, Asked asked, byte[] body)
            throws IOException, InterruptedException {
        var wanted = exchange.getRequestHeaders().getFirst(CONSISTENCY);
        if ("Strong".equalsIgnoreCase(wanted) && !consistency.equals("Strong")) {
            return stronger(wanted);
        }
        return switch (asked.verb()) {
            case "PLAN" -> plan(new String(body, UTF_8));
            case "READ" ->
                    asked.of().equals("account")
                            ? account(exchange, body)
                            : forward(exchange, body);
            case "BATCH" -> forward(exchange, keyed(exchange, body));
            default -> forward(exchange, body);
        };
    }

    private Answer stronger(String wanted) {
        return Answer.json(
                400,
                Map.of("content-type", "application/json"),
                "{\"code\":\"BadRequest\",\"message\":\"Consistency Level %s specified in the request is invalid for service configured with consistency level %s.\"}"
                        .formatted(wanted, consistency));
    }

    private static Answer plan(String asked) {
        var values = asked.matches("(?s).*\\bSELECT\\s+(TOP\\s+\\S+\\s+)?VALUE\\b.*");
        return Answer.json(200, Map.of("content-type", "application/json"), PLAN.formatted(values));
    }

    /** The account names the front as its only region, so that no caller goes round it. */
    private Answer account(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        var answer = forward(exchange, body);
        var text =
                new String(answer.body(), UTF_8)
                        .replaceAll(
                                "\"databaseAccountEndpoint\":\"[^\"]*\"",
                                "\"databaseAccountEndpoint\":\"" + seenAt + "/\"")
                        .replaceAll(
                                "\"defaultConsistencyLevel\":\"[^\"]*\"",
                                "\"defaultConsistencyLevel\":\"" + consistency + "\"");
        return Answer.json(answer.status(), answer.headers(), text);
    }

    /** The parts of a batch have the partition of the whole. */
    private static byte[] keyed(HttpExchange exchange, byte[] body) {
        var key = exchange.getRequestHeaders().getFirst("x-ms-documentdb-partitionkey");
        var quoted = "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new String(body, UTF_8)
                .replace("\"operationType\":", "\"partitionKey\":" + quoted + ",\"operationType\":")
                .getBytes(UTF_8);
    }

    private Answer forward(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        var uri = exchange.getRequestURI();
        var request =
                HttpRequest.newBuilder(URI.create(server + uri.getRawPath()))
                        .timeout(Front.patience())
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                        request.setHeader(name, values.getFirst());
                    }
                });
        request.setHeader("x-ms-documentdb-query-enablecrosspartition", "true");
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        var headers = new LinkedHashMap<String, String>();
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                        headers.put(name, values.getFirst());
                    }
                });
        return new Answer(answer.statusCode(), headers, answer.body());
    }
}
