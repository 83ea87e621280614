package holdfast.storage.cosmos;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A Cosmos DB for tests: an endpoint, a key, and a database of its own for whoever asks.
 *
 * <p>It is the server of npm behind a {@link Front}. Where the environment names COSMOS_ENDPOINT,
 * with COSMOS_KEY or without, it is that account, and there is no front.
 *
 * <p>Run by itself it prints what to set, and ends with its standard input.
 */
public final class CosmosUnderTest {

    /** The key every emulator of Cosmos DB takes; it is published and opens nothing else. */
    private static final String KEY =
            "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

    private static final Optional<String> GIVEN =
            Optional.ofNullable(System.getenv("COSMOS_ENDPOINT"));

    /** One process serves all the tests of a JVM. */
    private static final class Shared {
        private static final CosmosServer SERVER = CosmosServer.started();
        private static final CosmosUnderTest COSMOS = behind(new Front(SERVER.address()));

        private Shared() {}
    }

    static {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Stream.of("com.azure", "io.netty", "reactor")
                    .forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        }
    }

    private final URI endpoint;
    private final Optional<String> key;
    private final Optional<Front> front;

    private CosmosUnderTest(URI endpoint, Optional<String> key, Optional<Front> front) {
        this.endpoint = endpoint;
        this.key = key;
        this.front = front;
    }

    /** The one all tests of this JVM share; its front does no harm to anybody unasked. */
    public static CosmosUnderTest shared() {
        return GIVEN.map(CosmosUnderTest::real).orElseGet(() -> Shared.COSMOS);
    }

    /** The same server behind a front of its own, for tests that do harm. Never the real one. */
    public static CosmosUnderTest withItsOwnFront() {
        return behind(new Front(Shared.SERVER.address()));
    }

    /** A front and a server of its own. Closing the front leaves the server to the JVM's end. */
    public static CosmosUnderTest withItsOwnServer() {
        return behind(new Front(CosmosServer.started().address()));
    }

    public URI endpoint() {
        return endpoint;
    }

    public Optional<String> key() {
        return key;
    }

    /** A name no other test has. */
    public String newDatabase() {
        return "test-" + UUID.randomUUID();
    }

    /** A new database in it, as a store opens it. */
    CosmosStore.Account account() {
        return new CosmosStore.Account(endpoint, key, Optional.empty(), newDatabase());
    }

    /** Where faults are asked for. */
    public Front front() {
        return front.orElseThrow(
                () -> new IllegalStateException("Nothing stands before a real account."));
    }

    private static CosmosUnderTest behind(Front front) {
        return new CosmosUnderTest(front.endpoint(), Optional.of(KEY), Optional.of(front));
    }

    private static CosmosUnderTest real(String endpoint) {
        return new CosmosUnderTest(
                URI.create(endpoint),
                Optional.ofNullable(System.getenv("COSMOS_KEY")),
                Optional.empty());
    }

    /** For whoever wants a Cosmos DB beside them. */
    public static void main(String... args) throws IOException {
        var cosmos = withItsOwnServer();
        System.out.println("HOLDFAST_STORE=cosmos");
        System.out.println("HOLDFAST_COSMOS_ENDPOINT=" + cosmos.endpoint());
        System.out.println("HOLDFAST_COSMOS_KEY=" + cosmos.key().orElseThrow());
        System.out.println("HOLDFAST_COSMOS_DATABASE=" + cosmos.newDatabase());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
