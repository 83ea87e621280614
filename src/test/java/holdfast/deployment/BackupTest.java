package holdfast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hourly script leaves behind, with a Java that answers as it is told to. */
class BackupTest {

    @TempDir Path folder;

    @BeforeEach
    void there_is_a_java_and_a_place_for_figures() throws Exception {
        Files.createDirectories(figures());
        var java = folder.resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/bash
                case "$*" in
                    *"store backup"*) [ ! -e "%1$s/no-copy" ] && echo copy >"$6" ;;
                    *"record verify"*) echo verified >>"%1$s/looks"; [ ! -e "%1$s/broken" ] ;;
                esac
                """
                        .formatted(folder));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void a_broken_record_is_told_of_though_the_copy_is_good() throws Exception {
        happens("broken");

        assertThat(run(Map.of())).isEqualTo(1);
        assertThat(figure("holdfast-record.prom")).contains("holdfast_record_sound 0");
        assertThat(figure("holdfast-backup.prom")).anyMatch(this::isOfToday);
    }

    @Test
    void a_broken_record_is_still_told_of_after_the_next_copy() throws Exception {
        happens("broken");
        run(Map.of());

        assertThat(run(Map.of())).as("the next hour").isZero();
        assertThat(figure("holdfast-record.prom")).contains("holdfast_record_sound 0");
    }

    @Test
    void a_sound_record_is_told_of_though_there_is_no_copy() throws Exception {
        happens("no-copy");

        assertThat(run(Map.of())).isEqualTo(1);
        assertThat(figure("holdfast-record.prom"))
                .contains("holdfast_record_sound 1")
                .anyMatch(it -> it.startsWith("holdfast_record_verified_seconds "));
        assertThat(figures().resolve("holdfast-backup.prom")).doesNotExist();
    }

    @Test
    void the_record_is_looked_at_again_when_somebody_asks() throws Exception {
        happens("broken");
        run(Map.of());
        Files.delete(folder.resolve("broken"));

        assertThat(run(Map.of("HOLDFAST_VERIFY", "yes"))).isZero();
        assertThat(figure("holdfast-record.prom")).contains("holdfast_record_sound 1");
        assertThat(Files.readAllLines(folder.resolve("looks"))).hasSize(2);
    }

    private Path figures() {
        return folder.resolve("figures");
    }

    private List<String> figure(String file) throws Exception {
        return Files.readAllLines(figures().resolve(file));
    }

    private boolean isOfToday(String line) {
        return line.matches("holdfast_backup_seconds \\d{10}");
    }

    private void happens(String what) throws Exception {
        Files.createFile(folder.resolve(what));
    }

    private int run(Map<String, String> with) throws Exception {
        var script = new ProcessBuilder("bash", "deployment/vm/backup.sh").inheritIO();
        var settings = script.environment();
        settings.keySet().removeIf(it -> it.startsWith("HOLDFAST_"));
        settings.put("HOLDFAST_JAVA", folder.resolve("java").toString());
        settings.put("HOLDFAST_BACKUPS", folder.resolve("copies").toString());
        settings.put("HOLDFAST_FIGURES", figures().toString());
        settings.put("HOLDFAST_NOW", "2026-03-02T1200");
        settings.putAll(with);
        return script.start().waitFor();
    }
}
