package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import holdfast.notice.Messenger.Outcome.Later;
import io.micrometer.observation.ObservationRegistry;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a letter from leaving over a line that stands. */
class FencedLineTest {

    @TempDir Path folder;
    @AutoClose private final Teams teams = Teams.reached();

    /**
     * F12: a process that stood still until its time was over, with the connection in hand. The
     * guard is {@code Connectors.connected}.
     */
    @Test
    void what_comes_to_its_connection_too_late_does_not_leave() {
        var wiring = new TeamsConfiguration();
        var longTime = Duration.ofSeconds(20);
        var over = new Patience(longTime, longTime, Duration.ZERO, longTime);
        var connectors = new Connectors(ServiceHosts.loopback(), over, _ -> _ -> {});
        var messenger =
                wiring.messenger(
                        teams.conversation,
                        teams.mailboxes,
                        new Post(
                                connectors, Throttle.open(), new Lanes(), ObservationRegistry.NOOP),
                        new ActivityJson(),
                        Patience.USUAL);

        assertThat(messenger.send(teams.mailboxes.of(YORK, IRIS), PING))
                .isEqualTo(new Later("no-time-left", Duration.ofSeconds(1)));
        assertThat(teams.connector.sent()).isEmpty();
    }

    /** The guard is TLS as the machine's own trust has it. */
    @Test
    void a_connector_that_cannot_prove_who_it_is_gets_nothing() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified()));
        server.createContext("/", _ -> asked.incrementAndGet());
        server.start();
        try {
            var box = teams.mailboxes.of(YORK, IRIS);
            var secure = "https://127.0.0.1:" + server.getAddress().getPort() + "/uk/";
            var there = box.address().orElseThrow().replace(teams.connector.url(), secure);

            assertThat(teams.messenger.send(box.reachedAt(there), PING))
                    .isEqualTo(new Later("unreachable", Duration.ofSeconds(30)));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** A certificate that nobody vouches for. */
    private SSLContext certified() throws Exception {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                "it",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=127.0.0.1",
                                "-ext",
                                "san=ip:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "secret",
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(made.getInputStream().readAllBytes(), UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, "secret".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "secret".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
