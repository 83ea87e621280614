package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The jar as a council's server starts it, for real and as a process of its own. */
final class RunningJar implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private RunningJar(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    /** Starts it with these settings, and waits until it is ready. */
    static RunningJar start(Map<String, Object> settings, Path folder) throws IOException {
        var port = freePort();
        var log = folder.resolve("holdfast.log");
        var line = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-Xmx256m", "-jar"));
        line.add(System.getProperty("holdfast.jar", "target/holdfast.jar"));
        line.add("--server.port=" + port);
        settings.forEach((name, value) -> line.add("--" + name + "=" + value));
        var process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var jar = new RunningJar(process, port, folder.resolve("data"), log);
        jar.untilItIsReady();
        return jar;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void untilItIsReady() {
        try {
            await("a jar that is ready")
                    .atMost(READY)
                    .failFast("it stopped", () -> !process.isAlive())
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> get("/actuator/health/readiness").contains("\"UP\""));
        } catch (RuntimeException late) {
            close();
            throw late;
        }
    }

    int port() {
        return port;
    }

    String log() {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What of the heap is in use once nothing is in it that nobody needs, in bytes. */
    double heap() throws IOException, InterruptedException {
        new ProcessBuilder(JAVA.resolve("jcmd").toString(), "" + process.pid(), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(30, TimeUnit.SECONDS);
        return HEAP.matcher(get("/actuator/prometheus"))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    /** Everything kept of these types, by council and id. */
    SortedMap<String, String> kept(List<String> types) {
        var kept = new TreeMap<String, String>();
        try (var line = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("holdfast.db"));
                var rows =
                        line.createStatement()
                                .executeQuery("SELECT authority, id, type, body FROM documents")) {
            while (rows.next()) {
                if (types.contains(rows.getString(3))) {
                    kept.put(rows.getString(1) + "/" + rows.getString(2), rows.getString(4));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
