package holdfast.fault;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a process of its own, as a council starts it. */
public final class RunningJar implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final int port;
    private final Path log;

    private RunningJar(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it on a free port.
     *
     * @param log where all that it says goes
     * @param jvm what the machine is told, such as {@code -Xmx256m}
     * @param settings as on a command line
     */
    public static RunningJar start(Path log, List<String> jvm, List<String> settings) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var port = freePort();
            var line = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
            line.addAll(jvm);
            line.add("-jar");
            line.add(System.getProperty("holdfast.jar", "target/holdfast.jar"));
            line.add("--server.port=" + port);
            line.addAll(settings);
            var process =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new RunningJar(process, port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers there that all is well; ends it if it does not. */
    public RunningJar untilItAnswers(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            await("an answer from the jar, whose log is " + log)
                    .atMost(READY)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .failFast("it stopped; its log is " + log, () -> !process.isAlive())
                    .until(() ->
                            client.send(request, BodyHandlers.discarding()).statusCode() == 200);
            return this;
        } catch (RuntimeException late) {
            close();
            throw late;
        }
    }

    public int port() {
        return port;
    }

    /** Where it is, without a path. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Path log() {
        return log;
    }

    /** Lets it throw away whatever nobody needs any more. */
    public void tidy() {
        try {
            new ProcessBuilder(JAVA.resolve("jcmd").toString(), "" + process.pid(), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().orTimeout(READY.toSeconds(), TimeUnit.SECONDS).join();
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
