package holdfast.storage.cosmos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Stands before the server, says what it lacks of Cosmos DB, and does to requests what a test asks.
 */
public final class Front implements AutoCloseable {

    static {
        // Without it an answer waits 40 ms for the caller's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
        System.setProperty("sun.net.httpserver.idleInterval", "3600");
    }

    /** A fault a test has asked for, and how often it is still to happen. */
    public static final class Plan {
        private final Predicate<Asked> which;
        private final Fault fault;
        private final Runnable meanwhile;
        private final AtomicInteger left;
        private final AtomicInteger met = new AtomicInteger();

        private Plan(Predicate<Asked> which, Fault fault, Runnable meanwhile, int times) {
            this.which = which;
            this.fault = fault;
            this.meanwhile = meanwhile;
            this.left = new AtomicInteger(times);
        }

        /** How many requests have met it. */
        public int met() {
            return met.get();
        }

        private boolean meets(Asked asked) {
            var now = which.test(asked) && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
            if (now) {
                met.incrementAndGet();
            }
            return now;
        }
    }

    private final Behind behind;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Plan> plans = new CopyOnWriteArrayList<>();
    private final List<Asked> seen = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile CountDownLatch hung = new CountDownLatch(1);
    private HttpServer server;

    Front(URI server) {
        this.behind = new Behind(server);
        this.server = listening(0);
        this.port = this.server.getAddress().getPort();
        behind.seenAt(endpoint());
    }

    /** Where Holdfast finds its Cosmos DB. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Does this to the next {@code times} of these requests; what was asked first goes first. */
    public Plan next(int times, Predicate<Asked> which, Fault fault) {
        return plan(new Plan(which, fault, () -> {}, times));
    }

    /** Lets something happen elsewhere when the next of these requests comes, then passes it on. */
    public Plan meanwhile(Predicate<Asked> which, Runnable happens) {
        return plan(new Plan(which, Fault.slow(Duration.ZERO), happens, 1));
    }

    /** Does this to all of these requests until {@link #clear}. */
    public Plan always(Predicate<Asked> which, Fault fault) {
        return next(Integer.MAX_VALUE, which, fault);
    }

    /** Forgets every fault and lets go of what hangs. */
    public void clear() {
        plans.clear();
        seen.clear();
        var before = hung;
        hung = new CountDownLatch(1);
        before.countDown();
    }

    /** How many of these requests came since the front was cleared. */
    public long count(Predicate<Asked> which) {
        return seen.stream().filter(which).count();
    }

    /** What the account says of its consistency from now on; {@code Strong} at first. */
    public void consistency(String level) {
        behind.consistency(level);
    }

    /** Nobody listens any more: connections are refused. */
    public synchronized void down() {
        server.stop(0);
    }

    /** Listens again, at the same address. */
    public synchronized void up() {
        server = listening(port);
    }

    @Override
    public void close() {
        clear();
        down();
        threads.shutdownNow();
    }

    private Plan plan(Plan plan) {
        plans.add(plan);
        return plan;
    }

    private HttpServer listening(int at) {
        try {
            var opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 512);
            opened.setExecutor(threads);
            opened.createContext("/", this::serve);
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        var asked = Asked.in(exchange);
        seen.add(asked);
        var body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            var plan = plans.stream().filter(it -> it.meets(asked)).findFirst();
            if (plan.isEmpty()) {
                behind.ask(exchange, asked, body).to(exchange);
            } else {
                plan.get().meanwhile.run();
                spoil(exchange, asked, body, plan.get().fault);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void spoil(HttpExchange exchange, Asked asked, byte[] body, Fault fault)
            throws IOException, InterruptedException {
        TimeUnit.NANOSECONDS.sleep(fault.pause().toNanos());
        var answer = fault.applied() ? behind.ask(exchange, asked, body) : Behind.Answer.NONE;
        switch (fault.ending()) {
            case Fault.Ending.Passed _ -> answer.to(exchange);
            case Fault.Ending.Answer(var status, var sub, var after) ->
                    Behind.Answer.error(status, sub, after).to(exchange);
            case Fault.Ending.Dropped _ -> {}
            case Fault.Ending.Hung _ -> hung.await();
        }
    }

    static Duration patience() {
        return Duration.ofSeconds(60);
    }
}
