package holdfast.outage;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.fault.ChildJvm;
import holdfast.fault.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Holdfast needs of its machine, however much it has to count. */
@Tag("faults")
class CrampedTest {

    @TempDir Path data;

    /**
     * Guard: a list is read by outlines and pages (StoredConcerns.open), never whole; the store has
     * a fixed number of connections (SqliteStore.in).
     */
    @Test
    void ten_thousand_concerns_are_summed_up_in_little_memory_and_with_few_files()
            throws IOException, InterruptedException {
        var many = Faults.rounds(300, 10_000);
        var child =
                ChildJvm.running(Cramped.class)
                        .under("ulimit -n 256")
                        .with("-Xmx256m", "-XX:+ExitOnOutOfMemoryError")
                        .startSayingAll(data.toString(), String.valueOf(many));
        List<String> said;
        try (var out = child.inputReader()) {
            said = out.readAllLines();
        }

        assertThat(child.waitFor()).as("%s", said).isZero();
        assertThat(said).contains("report true", "turns " + many / 50);
    }
}
