package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.fault.ChildJvm;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept means kept: also when the process is killed in the middle of its work. */
class KilledTest {

    @TempDir Path data;

    @Test
    void everything_told_as_kept_is_there_after_a_kill() throws IOException, InterruptedException {
        var told = killedAfter(300);

        assertThat(told).hasSizeGreaterThanOrEqualTo(300);
        try (var store = SqliteStore.in(data)) {
            assertThat(told)
                    .allSatisfy(
                            id -> assertThat(store.find(new Key("exampleshire", id))).isPresent());
            var all = store.due(CreatesUntilKilled.NINE, Optional.empty(), told.size() + 9);
            assertThat(all).hasSizeBetween(told.size(), told.size() + 1);
            assertThat(
                            store.having(
                                    "exampleshire",
                                    "concern",
                                    new Facet("team", "north"),
                                    true,
                                    Optional.empty(),
                                    told.size() + 9))
                    .as("documents and their facets are kept together")
                    .isEqualTo(all);
        }
    }

    /** The ids the child process told as kept before SIGKILL. */
    private List<String> killedAfter(int lines) throws IOException, InterruptedException {
        var child = ChildJvm.running(CreatesUntilKilled.class).start(data.toString());
        var told = new ArrayList<String>();
        try (var out = child.inputReader()) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
                if (told.size() == lines) {
                    child.toHandle().destroyForcibly(); // leaves what it told readable
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return told;
    }
}
