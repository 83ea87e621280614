package holdfast.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * The side of Microsoft Entra that gives out tokens: it keeps what was asked, and can misbehave.
 */
public final class LocalTokens implements AutoCloseable {

    /** How a request is answered. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = gives(3600);

    public LocalTokens() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
    }

    /** What was asked, each request's parameters by their names; the path as {@code path}. */
    public List<Map<String, String>> asked() {
        return List.copyOf(asked);
    }

    /** The token that was given to this app last, or would have been. */
    public static String token(String app, int number) {
        return "token-" + number + "-of-" + app;
    }

    public void answers(Answer next) {
        answer = next;
    }

    /** Gives each app its own tokens, the first of them {@code token-1-of-APP}. */
    public Answer gives(int seconds) {
        return exchange -> {
            var app = asked.getLast().getOrDefault("client_id", "");
            var number = asked.stream().filter(it -> app.equals(it.get("client_id"))).count();
            var end = System.currentTimeMillis() / 1000 + seconds;
            write(
                    exchange,
                    200,
                    "{\"token_type\":\"Bearer\",\"expires_in\":%d,\"expires_on\":\"%d\",\"resource\":\"r\",\"access_token\":\"%s\"}"
                            .formatted(seconds, end, token(app, (int) number)));
        };
    }

    public Answer refuses(int status, String error, String description) {
        return exchange ->
                write(
                        exchange,
                        status,
                        "{\"error\":\"%s\",\"error_description\":\"%s\"}"
                                .formatted(error, description));
    }

    /** Takes the request and says nothing until the test is over. */
    public Answer silence() {
        return _ -> {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void take(HttpExchange exchange) throws IOException {
        var parameters = new TreeMap<String, String>();
        read(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""), parameters);
        read(new String(exchange.getRequestBody().readAllBytes(), UTF_8), parameters);
        parameters.put("path", exchange.getRequestURI().getPath());
        asked.add(Map.copyOf(parameters));
        answer.to(exchange);
        exchange.close();
    }

    private static void read(String form, Map<String, String> into) {
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                into.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
            }
        }
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
