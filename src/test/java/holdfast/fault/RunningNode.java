package holdfast.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link Node} as its parent sees it: a process that can be told, stopped, paused and killed. */
final class RunningNode implements AutoCloseable {

    private static final Path LOGS = Path.of("target/faults");
    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final int PATIENCE_SECONDS = 600;
    private static final int A_MOMENT_MILLIS = 500;

    /** What a node says when it is no more. */
    private static final String GONE = "gone";

    private final Process process;
    private final Path log;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int port;

    private RunningNode(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofVirtual().start(this::listen);
    }

    /** A process in which nothing runs yet. */
    static RunningNode start(String... jvm) {
        return start(SharedClasses.ofNodes(), jvm);
    }

    static RunningNode start(SharedClasses classes, String... jvm) {
        return started(
                ChildJvm.running(Node.class)
                        .of(classes)
                        .with("-XX:TieredStopAtLevel=1", "-Xmx512m")
                        .with(jvm));
    }

    /** As a council's machine starts it: with nothing that makes a test's start sooner. */
    static RunningNode startAsDeployed() {
        return started(
                ChildJvm.running(Node.class)
                        .with("-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError"));
    }

    private static RunningNode started(ChildJvm child) {
        try {
            Files.createDirectories(LOGS);
            var own = ProcessHandle.current().pid() + "-" + STARTED.incrementAndGet();
            var log = LOGS.resolve("node-" + own + ".log");
            Files.deleteIfExists(log);
            return new RunningNode(child.startSayingAll(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (var lines = process.inputReader();
                var kept = Files.newBufferedWriter(log, StandardOpenOption.CREATE)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Node.TELLS)) {
                    answers.add(line.substring(Node.TELLS.length()));
                }
                kept.write(line + "\n");
                kept.flush();
            }
        } catch (IOException e) {
            // It was killed in the middle of a line.
        } finally {
            answers.add(GONE);
        }
    }

    /** Starts the bot in it, the one before stopped; settings as on a command line. */
    RunningNode open(String... settings) {
        port = Integer.parseInt(tell("open " + String.join(" ", settings)));
        return this;
    }

    RunningNode ahead(TownClock clock) {
        tell("ahead " + clock.ahead());
        return this;
    }

    /** From now on it counts its calls, and dies at the point. */
    void arm(Optional<String> point) {
        tell("arm " + point.orElse(""));
    }

    /** How often each call was made since it was armed. */
    Map<String, Integer> calls() {
        var calls = new TreeMap<String, Integer>();
        for (var call : tell("calls").split(";")) {
            var parts = call.split("=");
            calls.put(parts[0], Integer.parseInt(parts[1]));
        }
        return calls;
    }

    /** Lets it look round now; whether it could. */
    boolean looksRound() {
        return !tell("round").equals(Node.FAILED);
    }

    /** How many nodes it knows of, itself included. */
    int nodes() {
        return Integer.parseInt(tell("nodes"));
    }

    /** Lets it look round now; whether it has survived. */
    boolean round() {
        return !ask("round").equals(GONE);
    }

    private String tell(String line) {
        var answer = ask(line);
        if (answer.equals(GONE)) {
            throw new IllegalStateException("the node is gone; its log is " + log);
        }
        return answer;
    }

    private String ask(String line) {
        try {
            var in = process.outputWriter();
            in.write(line + "\n");
            in.flush();
        } catch (IOException e) {
            return GONE;
        }
        return answer();
    }

    private String answer() {
        try {
            return Optional.ofNullable(answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .orElseThrow(() -> new IllegalStateException("no answer; see " + log));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Whether it has just died, or is about to. */
    boolean dies() {
        try {
            return process.waitFor(A_MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many lines of its log hold this. */
    long logged(String text) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(text)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it a signal, such as {@code STOP}. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.toHandle().destroyForcibly();
        untilItIsGone();
    }

    /** Waits for its end, and gives its exit status. */
    int untilItIsGone() {
        return process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().exitValue();
    }

    /** Says that no more will come, and waits for its end. */
    void ends() {
        try {
            process.outputWriter().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        untilItIsGone();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
