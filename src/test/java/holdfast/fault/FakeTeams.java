package holdfast.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The side of Teams that takes what the bot sends: it keeps all of it, and can misbehave. */
final class FakeTeams implements AutoCloseable {

    /**
     * Something the bot has sent.
     *
     * @param at when it came, by the town's clock
     * @param machine when it came, by the machine's
     * @param isNew whether it is a new message, not an earlier one drawn again
     * @param chat whose chat it is for: {@code a:} and the person
     * @param cards the ids that its buttons carry: of a notice, a draft, a digest's page
     * @param unclear whether the bot was left in doubt about it
     */
    record Sent(
            Instant at,
            Instant machine,
            boolean isNew,
            String chat,
            JsonNode activity,
            Set<String> cards,
            boolean unclear) {

        String text() {
            return activity.toString();
        }
    }

    /** How it answers a call. */
    sealed interface Manner {

        /** Takes it after so long. */
        record Takes(Duration after) implements Manner {}

        /** Refuses it for now. */
        record TooMany(Duration retryAfter) implements Manner {}

        /** Takes it, and says that something went wrong. */
        record TakesAndFails() implements Manner {}

        /** Takes it, and hangs up. */
        record TakesAndHangsUp() implements Manner {}
    }

    /** What it does with a call, by what is sent. */
    interface Mood {
        Manner to(Sent sent);
    }

    private static final Executor OWN_THREAD = Thread::startVirtualThread;
    private static final Manner AT_ONCE = new Manner.Takes(Duration.ZERO);

    private final HttpServer server;
    private final Clock town;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile Mood mood = _ -> AT_ONCE;

    FakeTeams(Clock town) throws IOException {
        this.town = town;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/uk/";
    }

    void behaves(Mood next) {
        mood = next;
    }

    void behaves() {
        mood = _ -> AT_ONCE;
    }

    /** All that was taken, oldest first. */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Sent> sent(Predicate<Sent> which) {
        return sent.stream().filter(which).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var activity = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        var path = exchange.getRequestURI().getPath().split("/");
        var read =
                new Sent(
                        town.instant(),
                        Instant.now(),
                        exchange.getRequestMethod().equals("POST"),
                        path[4],
                        activity,
                        cards(activity),
                        false);
        switch (mood.to(read)) {
            case Manner.Takes(var after) -> {
                sent.add(read);
                CompletableFuture.delayedExecutor(after.toNanos(), TimeUnit.NANOSECONDS, OWN_THREAD)
                        .execute(() -> taken(exchange));
            }
            case Manner.TooMany(var wait) ->
                    answer(exchange, 429, Map.of("Retry-After", "" + wait.toSeconds()));
            case Manner.TakesAndFails() -> {
                sent.add(doubtful(read));
                answer(exchange, 500, Map.of());
            }
            case Manner.TakesAndHangsUp() -> {
                sent.add(doubtful(read));
                exchange.close();
            }
        }
    }

    private static Sent doubtful(Sent read) {
        return new Sent(
                read.at(),
                read.machine(),
                read.isNew(),
                read.chat(),
                read.activity(),
                read.cards(),
                true);
    }

    private static Set<String> cards(JsonNode activity) {
        return activity.findValues("data").stream()
                .map(data -> data.path("card").asString(""))
                .filter(card -> !card.isEmpty())
                .collect(Collectors.toSet());
    }

    private void taken(HttpExchange exchange) {
        try {
            answer(exchange, 201, Map.of());
        } catch (IOException gone) {
            exchange.close(); // whoever asked has died meanwhile
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, String> headers)
            throws IOException {
        var body = "{\"id\":\"m-%d\"}".formatted(ids.incrementAndGet()).getBytes(UTF_8);
        headers.forEach(exchange.getResponseHeaders()::add);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
