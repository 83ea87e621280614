package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.fault.ChildJvm;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No room for the store (F25), made by a limit on the size of a process's files: what was told as
 * kept is kept, what failed is not there, and it goes on by itself once there is room. THE GUARD is
 * {@code Line.forget}: without it the store stays dead after its first failure.
 */
@Tag("faults")
class FullDiskTest {

    @TempDir Path data;

    @Test
    void a_full_disk_is_said_loses_nothing_and_is_no_more_once_there_is_room()
            throws IOException, InterruptedException {
        var told = new ArrayList<String>();
        var failed = new ArrayList<String>();
        var child = ChildJvm.running(CreatesUntilFull.class).start(data.toString());
        try (var out = child.inputReader();
                var in = child.outputWriter()) {
            assertThat(out.readLine()).isEqualTo("READY");
            limit(child, "1000000");
            in.write("go\n");
            in.flush();
            for (var line = out.readLine(); !line.equals("END"); line = next(out)) {
                if (line.startsWith("FAILED ")) {
                    failed.add(line.substring("FAILED ".length()));
                    limit(child, "unlimited");
                    in.write("there is room\n");
                    in.flush();
                } else {
                    told.add(line);
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }

        assertThat(failed)
                .singleElement()
                .isIn(
                        "The disk of the store is full. Make room on it.",
                        "The disk of the store does not answer as it should. Check the disk.");
        assertThat(told).hasSizeGreaterThan(10);
        everythingIsThere(told);
    }

    private void everythingIsThere(List<String> told) {
        try (var store = SqliteStore.in(data)) {
            assertThat(told)
                    .allSatisfy(
                            id -> assertThat(store.find(new Key("exampleshire", id))).isPresent());
            var all = store.due(CreatesUntilKilled.NINE, Optional.empty(), told.size() + 9);
            assertThat(all).as("what failed is not there").hasSameSizeAs(told);
            assertThat(
                            store.having(
                                    "exampleshire",
                                    "concern",
                                    new Facet("team", "north"),
                                    true,
                                    Optional.empty(),
                                    told.size() + 9))
                    .isEqualTo(all);
        }
    }

    private static String next(BufferedReader out) throws IOException {
        return Optional.ofNullable(out.readLine()).orElse("END");
    }

    private static void limit(Process child, String bytes)
            throws IOException, InterruptedException {
        var done =
                new ProcessBuilder(
                                "prlimit",
                                "--pid",
                                "" + child.pid(),
                                "--fsize=" + bytes + ":unlimited")
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(done).as("prlimit, of util-linux").isZero();
    }
}
