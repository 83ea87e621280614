package holdfast.config;

import static holdfast.outage.Bench.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdfast.fault.Faults;
import holdfast.language.Language;
import holdfast.outage.AilingStore;
import holdfast.outage.Bench;
import holdfast.outage.Ills;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.TimeLeft;
import holdfast.storage.guard.GuardedStore;
import holdfast.storage.guard.Limits;
import holdfast.storage.sqlite.SqliteStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads while the store is away, slow or unsure, and what is kept (F17, F18). */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

    private static final String NOTHING =
            "Something went wrong and nothing was recorded. Please try again.";
    private static final String NOT_KNOWN =
            "I cannot tell whether that was recorded. Please send it again in a minute. It will not count twice.";
    private static final String SIGNPOST =
            "If anybody is in danger now, ring 999. Then ring the council’s emergency duty team. "
                    + "Nobody watches this chat for emergencies.";
    private static final Duration TURN = Duration.ofMillis(400);

    /** What a turn may take beyond its time here, on a machine that has other things to do. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    @TempDir Path data;
    private SqliteStore sound;
    private AilingStore ailing;
    private GuardedStore guarded;
    private Bench bench;

    @BeforeEach
    void open() {
        sound = SqliteStore.in(data);
        ailing = new AilingStore(sound);
        guarded =
                new GuardedStore(
                        ailing,
                        new Limits(
                                4,
                                1,
                                64,
                                Duration.ofSeconds(2),
                                Duration.ofMillis(300),
                                Duration.ofMillis(100)),
                        new SimpleMeterRegistry());
        bench =
                new Bench(
                        guarded,
                        UnaryOperator.identity(),
                        it -> new HonestConversation(it, _ -> Language.ENGLISH));
    }

    @AfterEach
    void close() {
        ailing.becomes(AilingStore.WELL);
        guarded.close();
        sound.close();
    }

    private String turn(String activity, String line) {
        return read(bench.say(bench.who("iro"), activity, line));
    }

    private String shortTurn(String activity, String line) {
        var start = System.nanoTime();
        var answer = TimeLeft.within(TURN, System::nanoTime, () -> turn(activity, line));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TURN.plus(MARGIN));
        return answer;
    }

    /** The node as it is without what stands before the store. */
    private Bench kept() {
        return new Bench(sound);
    }

    private Connection locked() throws SQLException {
        var other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("holdfast.db"));
        other.createStatement().execute("BEGIN IMMEDIATE");
        return other;
    }

    /**
     * F17. Guards: Lane.run waits only for what the turn has left; Lines.lend too, and then knows
     * that nothing was begun.
     */
    @Test
    void while_another_program_holds_the_file_a_turn_ends_in_time_and_has_recorded_nothing()
            throws SQLException {
        bench.say(bench.who("iro"), "a-1", "raise 1001 5 No visits");
        try (var _ = locked()) {
            assertThat(shortTurn("a-2", "yes")).isEqualTo(NOTHING);
            assertThat(bench.count()).isZero();
        }

        assertThat(read(bench.say(bench.who("iro"), "a-3", "yes"))).contains("Recorded as C-1001.");
    }

    @Test
    void whom_to_ring_is_said_also_when_nothing_can_be_recorded() {
        ailing.becomes(Ills.refusing());

        assertThat(turn("a-2", "raise 1001 5 She is suicidal"))
                .startsWith(SIGNPOST)
                .endsWith(NOTHING);
    }

    @Test
    void a_store_that_is_away_is_said_at_once_to_whoever_presses_or_types() {
        bench.raise("a-1", "No visits");
        ailing.becomes(Ills.refusing());

        assertThat(turn("a-2", "mine")).isEqualTo(NOTHING);
        assertThat(answers("a-3")).isEqualTo(NOTHING);
        assertThat(kept().concern("C-1001").history()).as("kept").hasSize(1);
    }

    private String answers(String activity) {
        return read(
                bench.press(
                        bench.who("team-manager"),
                        activity,
                        "answer",
                        "C-1001",
                        "1",
                        Map.of("position", "done", "text", "Visited today")));
    }

    /** P1, P2. Guard: HonestConversation.hear hears the same once more. */
    @Test
    void what_was_recorded_before_the_connection_broke_is_found_and_said() {
        bench.say(bench.who("iro"), "a-1", "raise 1001 5 No visits");
        ailing.becomes(once(Ills.of(List.of("concern"), Ills.afterwards())));

        assertThat(turn("a-2", "yes")).contains("This was recorded already, as C-1001.");
        assertThat(bench.count()).isEqualTo(1);
    }

    /** P1. Guard: GuardedStore.change notes in the ledger what may have happened. */
    @Test
    void what_may_have_been_recorded_is_not_denied() {
        bench.raise("a-1", "No visits");
        ailing.becomes(breaksAt("concern"));

        isNotDeniedAndIsKept("a-2");
        await().until(() -> answers("a-2").contains("This was recorded already, as C-1001."));
        assertThat(words("C-1001")).as("sent again it counts once").hasSize(2);
    }

    /** P1. Guard: GuardedStore.change notes in the ledger what has happened. */
    @Test
    void what_was_recorded_before_its_card_could_be_drawn_is_not_denied() {
        bench.raise("a-1", "No visits");
        ailing.becomes(breaksAfter("concern"));

        isNotDeniedAndIsKept("a-2");
    }

    private void isNotDeniedAndIsKept(String activity) {
        assertThat(answers(activity)).isEqualTo(NOT_KNOWN);
        ailing.becomes(AilingStore.WELL);
        assertThat(words("C-1001")).containsExactly("raised", "answered");
    }

    private List<String> words(String ref) {
        return kept().concern(ref).history().stream().map(it -> it.event().word()).toList();
    }

    /** F17. Guard: Fuse.say and Fuse.failed log changes of state, and nobody logs a turn. */
    @Test
    void an_outage_fills_no_log(CapturedOutput log) {
        var turns = Faults.rounds(200, 1_000);
        ailing.becomes(Ills.refusing());
        IntStream.range(0, turns)
                .forEach(n -> assertThat(turn("a-" + n, "mine")).isEqualTo(NOTHING));

        IntStream.range(0, 600).forEach(_ -> assertThatThrownBy(this::round).isNotNull());
        assertThat(log.getAll().lines().filter(line -> !line.isBlank())).hasSizeLessThan(10);
    }

    /** What a round of the watch asks first. */
    private void round() {
        bench.cabinet().concerns().due(Bench.at("2025-05-06T09:00"), Optional.empty(), 100);
    }

    /** F18. Guard: Lane holds few threads; Fuse cuts the store off; TimeLeft ends each turn. */
    @Test
    void two_hundred_turns_at_once_on_a_hanging_store_end_in_time_and_hold_few_threads()
            throws InterruptedException {
        bench.raise("a-1", "No visits");
        var hanging = new CountDownLatch(1);
        ailing.becomes(Ills.waiting(hanging));
        var before = Thread.getAllStackTraces().size();
        var answers = new ConcurrentLinkedQueue<String>();
        var turns =
                IntStream.range(0, 200)
                        .mapToObj(n ->
                                Thread.ofVirtual()
                                        .start(() -> answers.add(shortTurn("a-" + n, "mine"))))
                        .toList();
        for (var turn : turns) {
            turn.join();
        }

        assertThat(answers).hasSize(200).containsOnly(NOTHING);
        assertThat(Thread.getAllStackTraces().size()).isLessThan(before + 20);
        assertThat(ailing.asked()).as("calls that hang").isLessThan(60);
        hanging.countDown();
        ailing.becomes(AilingStore.WELL);
        await().until(() -> turn("b", "mine").contains("C-1001"));
    }

    /** Only the first call that is ill. */
    private AilingStore.Ill once(AilingStore.Ill ill) {
        return new AilingStore.Ill() {
            @Override
            public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                if (type.filter("concern"::equals).isPresent()) {
                    ailing.becomes(AilingStore.WELL);
                }
                return ill.with(operation, type, sound);
            }
        };
    }

    /** The first change of a document of this type is made, then the connection breaks for good. */
    private AilingStore.Ill breaksAt(String type) {
        return new AilingStore.Ill() {
            @Override
            public <T> T with(String operation, Optional<String> changed, Supplier<T> sound) {
                var answer = sound.get();
                if (changed.filter(type::equals).isPresent()) {
                    ailing.becomes(Ills.refusing());
                    throw new StoreUnavailable("The connection broke.");
                }
                return answer;
            }
        };
    }

    /** The first change of a document of this type is answered, and nothing after it. */
    private AilingStore.Ill breaksAfter(String type) {
        return new AilingStore.Ill() {
            @Override
            public <T> T with(String operation, Optional<String> changed, Supplier<T> sound) {
                var answer = sound.get();
                if (changed.filter(type::equals).isPresent()) {
                    ailing.becomes(Ills.refusing());
                }
                return answer;
            }
        };
    }
}
