package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The side of Teams that takes what the bot sends: it keeps everything, and can misbehave. */
final class LocalConnector implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What was sent. */
    record Sent(String method, String path, JsonNode body) {}

    /** How a call is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile Answer answer = taken();

    LocalConnector() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/uk/";
    }

    List<Sent> sent() {
        return new ArrayList<>(sent);
    }

    /** The only thing sent so far. */
    JsonNode only() {
        if (sent.size() != 1) {
            throw new AssertionError(sent.size() + " were sent");
        }
        return sent.getFirst().body();
    }

    void answers(Answer next) {
        answer = next;
    }

    /** Takes everything, the first as {@code m-1}, the second as {@code m-2}. */
    private Answer taken() {
        return exchange -> write(exchange, 201, Map.of(), "{\"id\":\"m-" + sent.size() + "\"}");
    }

    static Answer with(int status, String body) {
        return exchange -> write(exchange, status, Map.of(), body);
    }

    static Answer with(int status, Map<String, String> headers) {
        return exchange -> write(exchange, status, headers, "{}");
    }

    /** Takes the request and says nothing until the test is over. */
    Answer silence() {
        return _ -> await(closed);
    }

    /** Takes nothing until so many have come that {@code all} is counted down. */
    static Answer onceAllAreThere(CountDownLatch all) {
        return exchange -> {
            all.countDown();
            await(all);
            write(exchange, 201, Map.of(), "{\"id\": \"m-0\"}");
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hangs up without an answer. */
    static Answer hangingUp() {
        return HttpExchange::close;
    }

    /** Promises more than it says. */
    static Answer brokenOff() {
        return exchange -> {
            exchange.sendResponseHeaders(201, 1_000);
            exchange.getResponseBody().write("{\"id\":".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Takes it, and never comes to an end of saying so. */
    static Answer withoutEnd(int status, AtomicLong said) {
        return exchange -> {
            exchange.sendResponseHeaders(status, 0);
            var block = " ".repeat(8_192).getBytes(UTF_8);
            while (true) {
                exchange.getResponseBody().write(block); // fails when nobody listens any more
                said.addAndGet(block.length);
            }
        };
    }

    /** Takes it, and says so one byte at a time. */
    Answer dripping() {
        return exchange -> {
            exchange.sendResponseHeaders(201, 0);
            while (!elapsed(closed)) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        };
    }

    private static boolean elapsed(CountDownLatch latch) {
        try {
            return latch.await(20, MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        var path = exchange.getRequestURI().getRawPath();
        sent.add(new Sent(exchange.getRequestMethod(), path, body));
        answer.to(exchange);
    }

    private static void write(
            HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        var bytes = body.getBytes(UTF_8);
        new HashMap<>(headers).forEach(exchange.getResponseHeaders()::add);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
