package holdfast.storage.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import holdfast.outage.AilingStore;
import holdfast.outage.Ills;
import holdfast.storage.Document;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.TimeLeft;
import holdfast.storage.sqlite.SqliteStore;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What stands between Holdfast and a store that fails, is slow, or never answers. */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
class GuardTest {

    private static final Limits SHORT =
            new Limits(
                    2, 1, 8, Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(50));
    private static final Key KEY = new Key("york", "C-1");

    @TempDir Path data;
    private SqliteStore sound;
    private AilingStore ailing;
    private SimpleMeterRegistry meters;
    private GuardedStore store;

    @BeforeEach
    void open() {
        sound = SqliteStore.in(data);
        ailing = new AilingStore(sound);
        meters = new SimpleMeterRegistry();
        store = new GuardedStore(ailing, SHORT, meters);
    }

    @AfterEach
    void close() {
        ailing.becomes(AilingStore.WELL);
        store.close();
        sound.close();
    }

    /** Another test in the same JVM may have asked for warnings only. */
    @BeforeEach
    void says_what_changes() {
        ((Logger) LoggerFactory.getLogger(GuardedStore.class)).setLevel(Level.INFO);
    }

    private static Document document(String type) {
        return new Document(KEY, type, "act", Optional.empty(), false, List.of(), "{}");
    }

    private void fails(int times) {
        IntStream.range(0, times)
                .forEach(_ ->
                        assertThatThrownBy(() -> store.find(KEY))
                                .isInstanceOf(StoreUnavailable.class));
    }

    /** F17, F18. Guard: Fuse.through asks whether the store is cut off. */
    @Test
    void a_store_that_keeps_failing_is_left_alone_and_tried_again(CapturedOutput log) {
        ailing.becomes(Ills.refusing());
        fails(5);
        var asked = ailing.asked();

        assertThat(store.isCutOff()).isTrue();
        assertThatThrownBy(() -> store.find(KEY))
                .isInstanceOf(NotBegun.class)
                .hasMessage(
                        "The store has failed several times and is left alone for a moment. Holdfast tries it again by itself.");
        assertThat(ailing.asked()).as("it was not asked").isEqualTo(asked);

        ailing.becomes(AilingStore.WELL);
        await().until(() -> answers() && answers() && answers() && !store.isCutOff());
        assertThat(log.getAll().lines().filter(line -> line.contains("The store")))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .contains("WARN")
                                        .endsWith(
                                                "The store failed (reading): The store is refused."),
                        line ->
                                assertThat(line)
                                        .contains("WARN")
                                        .endsWith(
                                                "The store fails or is too slow (reading) and is left alone; Holdfast tries it again by itself."),
                        line ->
                                assertThat(line)
                                        .contains("INFO")
                                        .endsWith("The store answers again (reading)."));
    }

    private boolean answers() {
        try {
            store.find(KEY);
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    @Test
    void while_nothing_can_be_written_reading_goes_on() {
        ailing.becomes(Ills.of(List.of("create"), Ills.refusing()));
        IntStream.range(0, 9)
                .forEach(_ ->
                        assertThatThrownBy(() -> store.create(document("concern")))
                                .isInstanceOf(StoreUnavailable.class));

        assertThat(store.isCutOff()).isTrue();
        assertThat(store.find(KEY)).isEmpty();
    }

    @Test
    void what_the_caller_did_wrong_is_no_outage() {
        ailing.becomes(Ills.throwing(() -> new IllegalArgumentException("a page of nothing")));
        IntStream.range(0, 30)
                .forEach(_ ->
                        assertThatThrownBy(() -> store.find(KEY))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessage("a page of nothing"));

        assertThat(store.isCutOff()).isFalse();
    }

    /** F18. Guard: Fuse counts what is slow. */
    @Test
    void a_store_that_answers_too_slowly_is_left_alone_too() {
        ailing.becomes(Ills.slow(Duration.ofMillis(120)));
        IntStream.range(0, 5).forEach(_ -> assertThat(store.find(KEY)).isEmpty());

        assertThat(store.isCutOff()).isTrue();
    }

    /** F18. Guard: Lane.run waits only so long. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_store_that_never_answers_is_not_waited_for() {
        var forever = new CountDownLatch(1);
        ailing.becomes(Ills.waiting(forever));
        var start = System.nanoTime();

        assertThatThrownBy(() -> store.find(KEY))
                .isInstanceOf(StoreUnavailable.class)
                .isNotInstanceOf(NotBegun.class)
                .hasMessage(
                        "The store did not answer in time. Look whether its disk or server is overloaded.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        forever.countDown();
    }

    /** F18. Guard: Lane has no more threads than its limit says. */
    @Test
    void however_many_wait_the_store_holds_few_threads() throws InterruptedException {
        var forever = new CountDownLatch(1);
        ailing.becomes(Ills.waiting(forever));
        var callers =
                IntStream.range(0, 100)
                        .mapToObj(_ -> Thread.ofVirtual().start(this::answers))
                        .toList();
        for (var caller : callers) {
            caller.join();
        }

        assertThat(ailing.asked()).as("two readers").isEqualTo(2);
        forever.countDown();
    }

    /** F17. Guard: Lane.givenUp tells what was begun from what was not. */
    @Test
    void what_waited_in_vain_behind_a_hanging_write_never_happens() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        ailing.becomes(Ills.waiting(hanging));
        var other = new Key("york", "mark:1");
        var mark = new Document(other, "mark", "m", Optional.empty(), false, List.of(), "{}");
        var first = Thread.ofVirtual().start(() -> fails(() -> store.create(mark)));
        await().until(() -> ailing.asked() == 1);

        assertThatThrownBy(() -> store.create(document("concern")))
                .isInstanceOf(NotBegun.class)
                .hasMessage("The store has more to do than it can. Try again in a minute.");
        first.join();
        ailing.becomes(AilingStore.WELL);
        hanging.countDown();
        await().until(() -> sound.find(other).isPresent());
        store.close(); // waits for whatever is still in line
        assertThat(sound.find(KEY)).isEmpty();
    }

    private static void fails(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void a_turn_short_of_time_proves_nothing_against_the_store() {
        ailing.becomes(Ills.slow(Duration.ofMillis(250)));
        for (var n = 0; n < 9; n++) {
            TimeLeft.within(
                    Duration.ofMillis(10),
                    System::nanoTime,
                    () -> {
                        fails(() -> store.find(KEY));
                        return true;
                    });
        }

        assertThat(store.isCutOff()).isFalse();
    }

    @Test
    void a_turn_knows_whether_it_has_changed_anything() {
        var ledger = new Ledger();
        ledger.during(() -> store.find(KEY));
        ledger.during(() -> store.create(document("drafts")));
        assertThat(ledger.isBlank()).as("a draft is no record").isTrue();

        ledger.during(() -> store.create(document("concern")));
        assertThat(ledger.isBlank()).as("the key was taken").isTrue();
        ledger.during(() -> store.remove(store.find(KEY).orElseThrow()));
        assertThat(ledger.isBlank()).as("a draft again").isTrue();
        ledger.during(() -> store.create(document("concern")));
        assertThat(ledger.isBlank()).isFalse();
    }

    @Test
    void a_turn_knows_that_it_may_have_changed_something() {
        ailing.becomes(Ills.afterwards());
        var ledger = new Ledger();
        fails(() -> ledger.during(() -> store.create(document("concern"))));

        assertThat(ledger.isBlank()).isFalse();
    }

    @Test
    void what_was_not_begun_has_changed_nothing() {
        ailing.becomes(Ills.throwing(() -> new NotBegun("The store is refused.")));
        var ledger = new Ledger();
        fails(() -> ledger.during(() -> store.create(document("concern"))));

        assertThat(ledger.isBlank()).isTrue();
    }

    @Test
    void every_call_is_measured() {
        store.create(document("concern"));
        store.create(document("concern"));
        store.find(KEY);
        ailing.becomes(Ills.refusing());
        fails(() -> store.lastId("york", "concern"));

        assertThat(measured("create", "kept")).isEqualTo(1);
        assertThat(measured("create", "taken")).isEqualTo(1);
        assertThat(measured("find", "done")).isEqualTo(1);
        assertThat(measured("last-id", "failed")).isEqualTo(1);
    }

    private long measured(String operation, String outcome) {
        return Optional.ofNullable(
                        meters.find("holdfast.store.latency")
                                .tags("operation", operation, "outcome", outcome)
                                .timer())
                .map(Timer::count)
                .orElse(0L);
    }
}
