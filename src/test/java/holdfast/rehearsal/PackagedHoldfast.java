package holdfast.rehearsal;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The jar as a council starts it: a process of its own, with nothing configured but its place. */
final class PackagedHoldfast implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final Path LOG = Path.of("target/browser/holdfast.log");

    private final Process process;
    private final String address;

    private PackagedHoldfast(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it over an empty folder, and waits until it answers. */
    static PackagedHoldfast start() {
        try {
            return start(Files.createTempDirectory("holdfast"), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it over a folder, and waits until it answers.
     *
     * @param environment what it finds in its environment beside what is there
     */
    static PackagedHoldfast start(Path data, Map<String, String> environment) {
        try {
            Files.createDirectories(LOG.getParent());
            var port = freePort();
            var builder =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-XX:TieredStopAtLevel=1", // it lives for seconds
                                    "-XX:+UseSerialGC",
                                    "-jar",
                                    System.getProperty("holdfast.jar", "target/holdfast.jar"),
                                    "--server.port=" + port,
                                    "--holdfast.data=" + data)
                            .redirectErrorStream(true)
                            .redirectOutput(LOG.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var started = new PackagedHoldfast(process, "http://127.0.0.1:" + port + "/");
            started.untilItAnswers();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void untilItAnswers() {
        try (var client = HttpClient.newHttpClient()) {
            var cast = HttpRequest.newBuilder(URI.create(address + "rehearsal/cast")).build();
            await("an answer from the jar, whose log is " + LOG)
                    .atMost(READY)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .failFast("it stopped; its log is " + LOG, () -> !process.isAlive())
                    .until(() -> client.send(cast, BodyHandlers.discarding()).statusCode() == 200);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where its page is. */
    String address() {
        return address;
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.toHandle().destroyForcibly();
        untilItIsGone();
    }

    /** Waits for a death that has been prepared, and gives its exit status. */
    int untilItIsGone() {
        return process.onExit().orTimeout(READY.toSeconds(), TimeUnit.SECONDS).join().exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
