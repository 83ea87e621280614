package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Text;
import holdfast.outage.AilingStore;
import holdfast.outage.AilingStore.Ill;
import holdfast.outage.Ills;
import holdfast.record.Break;
import holdfast.record.Erasing;
import holdfast.record.Verification;
import holdfast.storage.Cabinet;
import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.story.Town;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What has been kept long enough goes once, whoever stops in the middle and whoever helps. */
@ExtendWith(OutputCaptureExtension.class)
class DailyErasingTest {

    @TempDir Path data;
    private Town town;
    private SqliteStore otherNode;
    private AilingStore store;

    /** Two matters that are over, filed and signed off, and a draft that nobody sent. */
    @BeforeEach
    void keepsLongEnough() {
        town = new Town(data, "2025-04-16");
        var iro = town.who("iro");
        for (var ref : List.of("C-1001", "C-1002")) {
            says("iro", "raise 1001 5 The visits have stopped", "yes");
            says("iro", "accept " + ref + " They begin again", "yes", "filed " + ref);
            town.until(ref.equals("C-1001") ? "2025-04-17" : "2025-04-18");
        }
        town.say(iro, "raise 1001 5 I am not sure of this");
        town.until("2026-05-05");
        says("iro-manager", "sign off 2025-26", "yes");
        town.until("2026-11-02");
        otherNode = SqliteStore.in(data);
        store = new AilingStore(otherNode);
    }

    @AfterEach
    void closes() {
        otherNode.close();
        town.close();
    }

    private void says(String role, String... lines) {
        List.of(lines).forEach(line -> town.say(town.who(role), line));
    }

    private DailyErasing node(DocumentStore store) {
        return node(store, town.now());
    }

    private DailyErasing node(DocumentStore store, Instant now) {
        var cabinet = new Cabinet(store);
        var council = List.of(town.authority());
        return new DailyErasing(
                new Erasing(
                        cabinet.concerns(),
                        cabinet.texts(),
                        town.council(),
                        cabinet.signOffs(),
                        _ -> 18),
                cabinet.drafts(),
                cabinet.imports(),
                () -> council,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<Text.Ref> refs(String ref) {
        return town.concern(ref).history().stream()
                .flatMap(line -> line.event().texts().stream())
                .toList();
    }

    private int words(String ref) {
        return town.cabinet().texts().words(town.authority(), refs(ref)).size();
    }

    private long lines(String ref) {
        return town.concern(ref).history().stream()
                .filter(line -> line.event().word().equals("erased"))
                .count();
    }

    private List<Break> breaks() {
        var breaks = new ArrayList<Break>();
        new Verification(town.cabinet().histories(), new AnchorFolder(data.resolve("none")))
                .council(town.authority(), breaks::add);
        return breaks;
    }

    private void isAllGone() {
        for (var ref : List.of("C-1001", "C-1002")) {
            assertThat(words(ref)).as(ref).isZero();
            assertThat(lines(ref)).as(ref).isOne();
        }
        assertThat(breaks()).isEmpty();
    }

    /** Stops at the n-th thing it asks of the store, before or after it was done. */
    private static Ill stoppingAt(int call, boolean after) {
        var calls = new AtomicInteger();
        return new Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                if (calls.incrementAndGet() < call) {
                    return sound.get();
                }
                if (after && calls.get() == call) {
                    sound.get();
                }
                throw new StoreUnavailable("Holdfast has stopped.");
            }
        };
    }

    @Test
    void a_turn_of_the_hour_erases_all_of_it_and_says_so(CapturedOutput log) {
        node(store).begin();

        isAllGone();
        assertThat(town.cabinet().drafts().of(town.authority(), town.who("iro").id())).isEmpty();
        assertThat(log.getAll())
                .contains(
                        "buckinghamshire: to be erased, matters: 2",
                        "buckinghamshire: words erased, matters: 2",
                        "buckinghamshire: erased, drafts: ")
                .doesNotContain("visits have stopped");
    }

    @ParameterizedTest(name = "stopped after it was done: {0}")
    @ValueSource(booleans = {false, true})
    void whoever_is_stopped_at_any_point_leaves_nothing_half_done(boolean after) {
        var stops = 0;
        for (var done = false; !done; ) {
            var calls = store.asked();
            store.becomes(stoppingAt(++stops, after));
            node(store).begin();
            done = store.asked() - calls < stops;
            for (var ref : List.of("C-1001", "C-1002")) {
                assertThat(words(ref) == 2 || lines(ref) == 1).as("%s at %d", ref, stops).isTrue();
                assertThat(lines(ref)).isLessThanOrEqualTo(1);
            }
            assertThat(breaks()).as("at %d", stops).isEmpty();
        }
        assertThat(stops).as("it was stopped in the middle").isGreaterThan(10);
        isAllGone();
    }

    @Test
    void after_a_restart_what_was_begun_is_finished_within_a_minute() {
        new Erasing(
                        town.cabinet().concerns(),
                        town.cabinet().texts(),
                        town.council(),
                        town.cabinet().signOffs(),
                        _ -> 18)
                .whatIsOver(town.authority(), town.now());
        assertThat(words("C-1001")).isEqualTo(2);

        node(store).finish();

        isAllGone();
    }

    @Test
    void two_nodes_at_once_erase_it_once() throws InterruptedException {
        var start = new CountDownLatch(1);
        var stores = List.of(store, new AilingStore(otherNode));
        stores.forEach(each -> each.becomes(Ills.waiting(start)));
        var nodes =
                stores.stream()
                        .map(each -> Thread.ofVirtual().start(() -> node(each).begin()))
                        .toList();
        start.countDown();
        for (var node : nodes) {
            node.join();
        }
        node(store).finish();

        isAllGone();
    }

    @Test
    void a_store_that_is_away_is_waited_for(CapturedOutput log) {
        store.becomes(Ills.refusing());
        node(store).begin();
        assertThat(words("C-1001")).isEqualTo(2);
        assertThat(log.getAll())
                .contains("Erasing the words of buckinghamshire waits for the store: ");

        store.becomes(AilingStore.WELL);
        node(store).begin();
        isAllGone();
    }

    @Test
    void what_cannot_be_read_holds_up_no_other(CapturedOutput log) {
        var key = new Key(town.authority().id(), "concern:000001001");
        var kept = otherNode.find(key).orElseThrow();
        var newer = kept.document().body().replace("\"format\":1", "\"format\":9");
        otherNode.replace(kept, saying(kept.document(), newer));

        var node = node(store);
        node.begin();
        node.begin();

        assertThat(words("C-1002")).isZero();
        assertThat(log.getAll())
                .containsOnlyOnce("C-1001 of buckinghamshire: its words could not be erased");
        var seen = otherNode.find(key).orElseThrow();
        otherNode.replace(seen, kept.document());
        node(store).begin();
        isAllGone();
    }

    private static Document saying(Document document, String body) {
        return new Document(
                document.key(),
                document.type(),
                document.operation(),
                document.wakeAt(),
                document.open(),
                document.facets(),
                body);
    }

    @Test
    void a_day_too_early_nothing_is_erased() {
        node(store, Instant.parse("2026-10-15T22:59:59Z")).begin();

        assertThat(words("C-1001")).isEqualTo(2);
        assertThat(lines("C-1001")).isZero();
    }
}
