package holdfast.storage.cosmos;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.MOVED;
import static holdfast.storage.DocumentStore.Outcome.TAKEN;
import static holdfast.storage.cosmos.Outage.COUNCIL;
import static holdfast.storage.cosmos.Outage.document;
import static holdfast.storage.cosmos.Outage.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdfast.fault.Faults;
import holdfast.storage.Document;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens between Holdfast and Azure Cosmos DB, what is told of a change is so, or it is
 * told that nobody knows (F19).
 *
 * <p>The guards: {@code Write#until} looks again before it believes a failure, {@code Write#isOurs}
 * knows a write by its id and by the one before, {@code Sending#sent} keeps what is refused and
 * what is doubtful apart, {@code Tries#rest} waits as long as it is asked to, {@code Limit} ends
 * it.
 */
@Tag("faults")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CosmosFaultsTest {

    private static final Predicate<Asked> READS = Asked.items("READ", "QUERY", "PLAN");

    @AutoClose private static final Outage outage = new Outage(Outage.PATIENCE);

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void pass() {
        outage.front().clear();
    }

    static Stream<Fault> once() {
        return Stream.concat(
                Stream.of(
                        Fault.throttled(Duration.ofMillis(60)), Fault.slow(Duration.ofMillis(60))),
                doubtful().flatMap(it -> Stream.of(it, it.afterItWasDone())));
    }

    static Stream<Fault> staying() {
        if (!Faults.whole()) {
            return Stream.of(Fault.status(503, 0).afterItWasDone(), Fault.hung());
        }
        return Stream.concat(
                Stream.of(Fault.throttled(Duration.ofMillis(60))),
                doubtful().flatMap(it -> Stream.of(it, it.afterItWasDone())));
    }

    /** A 449 says that nothing was done; yet the library sends it again without a word. */
    static Stream<Fault> ofRemovals() {
        return once().filter(it -> !it.toString().equals("449/0 after it was done"));
    }

    private static Stream<Fault> doubtful() {
        return Stream.of(
                Fault.status(449, 0),
                Fault.status(503, 0),
                Fault.status(503, 21008),
                Fault.status(408, 0),
                Fault.status(410, 0),
                Fault.status(500, 0),
                Fault.dropped(),
                Fault.hung());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("once")
    void creates_once_through_a_fault_that_passes(Fault fault) {
        var plan = outage.front().next(1, Asked.WRITES, fault);

        assertThat(outage.store().create(document(id, "1"))).isEqualTo(KEPT);

        assertThat(plan.met()).isEqualTo(1);
        assertThat(body()).contains("1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("once")
    void replaces_once_through_a_fault_that_passes(Fault fault) {
        var seen = outage.kept(id);
        outage.front().next(1, Asked.WRITES, fault);

        assertThat(outage.store().replace(seen, document(id, "2"))).isEqualTo(KEPT);

        assertThat(body()).contains("2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofRemovals")
    void removes_through_a_fault_that_passes(Fault fault) {
        var seen = outage.kept(id);
        outage.front().next(1, Asked.WRITES, fault);

        assertThat(outage.store().remove(seen)).isEqualTo(KEPT);

        assertThat(body()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("once")
    void reads_through_a_fault_that_passes(Fault fault) {
        var seen = outage.kept(id);
        outage.front().next(1, READS, fault);
        assertThat(outage.store().find(new Key(COUNCIL, id))).contains(seen);

        outage.front().next(1, Asked.items("QUERY"), fault);
        assertThat(outage.store().withOperation(COUNCIL, "made " + id)).contains(seen);
    }

    /** Nothing answers any more, not the looking again either. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("staying")
    void says_in_time_that_nobody_knows_when_a_fault_stays(Fault fault) {
        var seen = outage.kept(id);
        outage.front().always(Asked.anything(), fault);
        var began = System.nanoTime();

        assertThatThrownBy(() -> outage.store().replace(seen, document(id, "2")))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isLessThan(Outage.PATIENCE.plusMillis(700));
        assertThat(body()).isIn(Optional.of("\"first\""), Optional.of("2"));
        assertThatThrownBy(() -> outage.store().find(new Key(COUNCIL, id)))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void comes_back_no_sooner_than_it_is_asked_to() {
        var after = Duration.ofMillis(250);
        outage.front().next(1, Asked.WRITES, Fault.throttled(after));
        var began = System.nanoTime();

        assertThat(outage.store().create(document(id, "1"))).isEqualTo(KEPT);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(after);
        assertThat(outage.front().count(Asked.WRITES)).isEqualTo(2);
    }

    @Test
    void believes_a_412_and_changes_nothing() {
        var seen = outage.kept(id);
        outage.front().next(1, Asked.WRITES, Fault.status(412, 0));

        assertThat(outage.store().replace(seen, document(id, "2"))).isEqualTo(MOVED);

        assertThat(body()).contains("\"first\"");
    }

    @Test
    void a_lost_replacement_that_another_overtook_has_moved() {
        var seen = outage.kept(id);
        outage.front().next(1, Asked.WRITES, Fault.dropped());
        outage.front().meanwhile(READS, () -> outage.rivalReplaces(id, "\"rival\""));

        assertThat(outage.store().replace(seen, document(id, "2"))).isEqualTo(MOVED);

        assertThat(body()).contains("\"rival\"");
    }

    @Test
    void a_replacement_whose_answer_was_lost_is_kept_though_another_went_on_from_it() {
        var seen = outage.kept(id);
        outage.front().next(1, Asked.WRITES, Fault.dropped().afterItWasDone());
        outage.front().meanwhile(READS, () -> outage.rivalReplaces(id, "\"rival\""));

        assertThat(outage.store().replace(seen, document(id, "2"))).isEqualTo(KEPT);

        assertThat(body()).contains("\"rival\"");
    }

    @Test
    void nobody_knows_what_became_of_a_replacement_that_two_went_on_from() {
        for (var fault : new Fault[] {Fault.dropped(), Fault.dropped().afterItWasDone()}) {
            var at = id + fault.applied();
            var seen = outage.kept(at);
            outage.front().next(1, Asked.WRITES, fault);
            outage.front()
                    .meanwhile(
                            READS,
                            () -> {
                                outage.rivalReplaces(at, "3");
                                outage.rivalReplaces(at, "4");
                            });

            assertThatThrownBy(() -> outage.store().replace(seen, document(at, "2")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "Azure Cosmos DB did not say whether it kept a change, and others have"
                                    + " changed it since. Read it again.");
            outage.front().clear();
        }
    }

    @Test
    void a_lost_creation_that_another_overtook_is_taken() {
        outage.front().next(1, Asked.WRITES, Fault.dropped());
        outage.front().meanwhile(READS, () -> outage.witness().create(document(id, "\"rival\"")));

        assertThat(outage.store().create(document(id, "1"))).isEqualTo(TAKEN);

        assertThat(body()).contains("\"rival\"");
    }

    @Test
    void a_creation_whose_answer_was_lost_is_kept_though_another_went_on_from_it() {
        outage.front().next(1, Asked.WRITES, Fault.dropped().afterItWasDone());
        outage.front().meanwhile(READS, () -> outage.rivalReplaces(id, "\"rival\""));

        assertThat(outage.store().create(document(id, "1"))).isEqualTo(KEPT);
    }

    @Test
    void a_lost_creation_whose_operation_another_has_is_taken() {
        var other = new Key(COUNCIL, id + "-other");
        outage.front().next(1, Asked.WRITES, Fault.dropped());
        outage.front()
                .meanwhile(
                        READS,
                        () -> {
                            var same = document(id, "\"rival\"");
                            outage.witness()
                                    .create(
                                            new Document(
                                                    other,
                                                    same.type(),
                                                    same.operation(),
                                                    same.wakeAt(),
                                                    true,
                                                    same.facets(),
                                                    same.body()));
                        });

        assertThat(outage.store().create(document(id, "1"))).isEqualTo(TAKEN);

        assertThat(body()).isEmpty();
    }

    /** The first sending is held up for longer than the store waits, and then arrives after all. */
    @Test
    void a_replacement_that_arrives_late_changes_nothing_any_more() {
        var seen = outage.kept(id);
        var late = Outage.PATIENCE.multipliedBy(9).dividedBy(10);
        outage.front().next(1, Asked.WRITES, Fault.slow(late));

        var told = told(() -> outage.store().replace(seen, document(id, "2")));
        var then = outage.there(id);

        assertThat(told).contains(KEPT);
        await().during(late)
                .atMost(late.multipliedBy(3))
                .until(() -> outage.there(id), then::equals);
        assertThat(outage.front().count(Asked.WRITES)).isEqualTo(2);
    }

    private Optional<String> body() {
        return outage.there(id).map(it -> it.document().body());
    }
}
