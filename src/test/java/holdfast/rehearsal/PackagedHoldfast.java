package holdfast.rehearsal;

import holdfast.fault.RunningJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jar as somebody starts it who tries it: with nothing configured but its place. */
final class PackagedHoldfast implements AutoCloseable {

    private static final Path LOG =
            Path.of("target/browser/holdfast-" + ProcessHandle.current().pid() + ".log");

    /** It lives for seconds. */
    private static final List<String> SHORT_LIVED =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");

    private final RunningJar jar;

    private PackagedHoldfast(RunningJar jar) {
        this.jar = jar;
    }

    /** Starts it over an empty folder, and waits until it answers. */
    static PackagedHoldfast start() {
        try {
            return start(Files.createTempDirectory("holdfast"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it over a folder, and waits until it answers. */
    static PackagedHoldfast start(Path data) {
        var settings = List.of("--holdfast.data=" + data);
        return new PackagedHoldfast(
                RunningJar.start(LOG, SHORT_LIVED, settings).untilItAnswers("/rehearsal/cast"));
    }

    /** Where its page is. */
    String address() {
        return jar.address() + "/";
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        jar.kill();
    }

    @Override
    public void close() {
        jar.close();
    }
}
