package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import holdfast.outage.AilingStore;
import holdfast.outage.Ills;
import holdfast.people.Authority;
import holdfast.record.Anchoring;
import holdfast.storage.Cabinet;
import holdfast.storage.Filled;
import holdfast.storage.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The anchors of every council, once a day. */
@ExtendWith(OutputCaptureExtension.class)
class DailyAnchorsTest {

    private static final Authority BUCKINGHAMSHIRE = new Authority("buckinghamshire");
    private static final Authority YORK = new Authority("york");

    @TempDir Path data;
    private SqliteStore sound;
    private AilingStore store;
    private AnchorFolder anchors;

    @BeforeEach
    void opens() {
        sound = SqliteStore.in(data);
        Filled.more(sound, 1001);
        store = new AilingStore(sound);
        anchors = new AnchorFolder(data.resolve("anchors"));
        ((Logger) LoggerFactory.getLogger(DailyAnchors.class)).setLevel(Level.INFO);
    }

    @AfterEach
    void closes() {
        sound.close();
    }

    private void look(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var anchoring = new Anchoring(new Cabinet(store).histories(), anchors);
        new DailyAnchors(anchoring, () -> List.of(YORK, BUCKINGHAMSHIRE), clock).look();
    }

    @Test
    void every_council_has_a_sheet_for_each_day_that_is_over_in_london(CapturedOutput log) {
        look("2025-08-31T22:59:59Z");
        assertThat(anchors.days(BUCKINGHAMSHIRE)).containsExactly(LocalDate.parse("2025-08-30"));

        look("2025-08-31T23:00:00Z"); // midnight in London's summer
        assertThat(anchors.days(BUCKINGHAMSHIRE))
                .containsExactly(LocalDate.parse("2025-08-30"), LocalDate.parse("2025-08-31"));
        assertThat(anchors.days(YORK)).isEqualTo(anchors.days(BUCKINGHAMSHIRE));
        assertThat(log.getAll())
                .contains("INFO")
                .contains("buckinghamshire: anchors of its histories written, sheets: 1");
    }

    @Test
    void what_is_written_is_not_written_again_nor_told(CapturedOutput log) throws IOException {
        look("2025-09-01T08:00:00Z");
        var sheet = data.resolve("anchors/buckinghamshire/2025-08-31.txt");
        var written = Files.getLastModifiedTime(sheet);

        look("2025-09-01T08:10:00Z");

        assertThat(Files.getLastModifiedTime(sheet)).isEqualTo(written);
        assertThat(log.getAll()).containsOnlyOnce("buckinghamshire: anchors");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_holds_up_no_other_council(CapturedOutput log)
            throws IOException {
        Files.createDirectories(data.resolve("anchors"));
        Files.writeString(data.resolve("anchors/york"), "in the way");

        look("2025-09-01T08:00:00Z");

        assertThat(log.getAll())
                .contains("WARN")
                .contains(
                        "york: The anchors '%s' cannot be written. Check the folder in holdfast.anchors."
                                .formatted(data.resolve("anchors/york/2025-08-31.txt")));
        assertThat(anchors.days(BUCKINGHAMSHIRE)).hasSize(1);
    }

    @Test
    void while_the_store_is_away_they_wait_and_go_on_afterwards(CapturedOutput log) {
        look("2025-08-31T08:00:00Z");
        store.becomes(Ills.refusing());
        look("2025-09-01T08:00:00Z");
        assertThat(log.getAll())
                .contains(
                        "The anchors of buckinghamshire wait for the store: The store is refused.");

        store.becomes(AilingStore.WELL);
        look("2025-09-03T08:00:00Z");
        assertThat(anchors.days(BUCKINGHAMSHIRE))
                .containsExactly(LocalDate.parse("2025-08-30"), LocalDate.parse("2025-09-02"));
    }
}
