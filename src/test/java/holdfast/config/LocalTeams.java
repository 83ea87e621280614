package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The side of Teams that takes what the bots of several councils send, and sees what they show. */
final class LocalTeams implements AutoCloseable {

    /**
     * Something a bot has sent.
     *
     * @param chat whose chat it is for
     * @param token what the bot showed
     */
    record Sent(String chat, String token, String body) {}

    private final HttpServer server;
    private final AtomicInteger ids = new AtomicInteger();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> believed = _ -> true;

    LocalTeams() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/uk/";
    }

    /** From now on it believes only these tokens. */
    void believes(Predicate<String> tokens) {
        believed = tokens;
    }

    List<Sent> sent(Predicate<Sent> which) {
        return sent.stream().filter(which).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (believed.test(token)) {
            var path = exchange.getRequestURI().getPath().split("/");
            sent.add(new Sent(path[4], token, body));
            answer(exchange, 201, "{\"id\":\"m-%d\"}".formatted(ids.incrementAndGet()));
        } else {
            answer(exchange, 401, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
