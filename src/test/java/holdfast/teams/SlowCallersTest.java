package holdfast.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.door.BadInputs;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

/** Nobody holds a connection by dripping, nor by saying nothing (class 5 of the bad inputs). */
class SlowCallersTest {

    private static final String HEAD =
            "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    /** What is said at once; whatever comes after it drips, a byte in half a second. */
    private static final Map<String, String> SLOW =
            Map.of(
                    "a head that drips",
                    HEAD,
                    "a body that drips",
                    HEAD + "Content-Length: 2000\r\n\r\n",
                    "a chunk that drips",
                    HEAD + "Transfer-Encoding: chunked\r\n\r\n400\r\n",
                    "a request line that drips",
                    "POST /");

    @Test
    void whoever_drips_is_cut_off_within_ten_seconds_and_the_others_are_served() throws Exception {
        try (var edge = new RunningEdge();
                var drips = Executors.newSingleThreadScheduledExecutor()) {
            var ends =
                    SLOW.entrySet().stream()
                            .map(slow ->
                                    CompletableFuture.runAsync(
                                            () -> drip(slow.getValue(), edge.port(), drips),
                                            Thread::startVirtualThread))
                            .toList();
            var silent = new Socket("127.0.0.1", edge.port());

            assertThat(sound(edge).sound().to(edge.port()).status()).isEqualTo(200);

            for (var end : ends) {
                assertThat(end).succeedsWithin(Duration.ofSeconds(12));
            }
            silent.setSoTimeout(1_000);
            assertThat(silent.getInputStream().read()).as("closed").isEqualTo(-1);
            silent.close();
            drips.shutdownNow();
            assertThat(drips.awaitTermination(5, SECONDS)).isTrue();
        }
    }

    private static BadInputs sound(RunningEdge edge) {
        return new BadInputs(
                edge.openId,
                RunningEdge.YORK.appId(),
                RunningEdge.YORK.tenant(),
                Teams.IRIS.value(),
                edge.connector.url());
    }

    /** Until the server hangs up. */
    private static void drip(String first, int port, ScheduledExecutorService drips) {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write(first.getBytes(US_ASCII));
            var dripping =
                    drips.scheduleWithFixedDelay(
                            () -> {
                                try {
                                    out.write('x');
                                } catch (IOException closed) {
                                    throw new IllegalStateException("closed");
                                }
                            },
                            500,
                            500,
                            MILLISECONDS);
            try {
                socket.getInputStream().readAllBytes();
            } catch (IOException reset) {
                // hung up on, with something still unread
            } finally {
                dripping.cancel(false);
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
