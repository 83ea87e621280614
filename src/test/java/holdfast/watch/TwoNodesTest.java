package holdfast.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.fault.Faults;
import holdfast.notice.Messenger;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that watch over one store, and what one of them does when the other stops. */
@Tag("faults")
class TwoNodesTest {

    private static final int DUE = Faults.rounds(200, 10_000);

    @TempDir Path data;
    private Borough borough;
    private Watchman one;
    private Watchman two;

    @BeforeEach
    void begins() {
        borough = new Borough(data, 20);
        one = borough.node("one", 4);
        two = borough.node("two", 4);
    }

    @AfterEach
    void ends() {
        borough.close();
    }

    /** F11. Guard: {@code StoredConcerns.replace} compares the reading with what is kept. */
    @Test
    void two_nodes_that_look_at_once_lapse_each_once_and_send_each_once() throws Exception {
        borough.raise(DUE);
        borough.now = borough.lapse();
        bothThere();
        var gate = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(until(gate, one), until(gate, two)))
                    .forEach(it -> it.resultNow());
        }

        assertThat(borough.isAnythingDue()).isFalse();
        assertThat(borough.times("lapsed")).containsExactly(1L);
        everyNoticeWentOnce();
        var all = one.letters().size() + two.letters().size();
        assertThat(one.letters().size()).isBetween(all / 4, all * 3 / 4);
    }

    private Callable<Boolean> until(CyclicBarrier gate, Watchman node) {
        return () -> {
            gate.await();
            for (var tries = 0; tries < 1_000 && borough.isAnythingDue(); tries++) {
                node.watch.run();
            }
            return true;
        };
    }

    private void bothThere() {
        var then = borough.now;
        borough.now = Borough.RAISED; // when nothing is due
        one.watch.run();
        two.watch.run();
        borough.machine = borough.machine.plusSeconds(6);
        one.watch.run(); // has heard of the other by now
        borough.now = then;
    }

    private void everyNoticeWentOnce() {
        assertThat(borough.letters().values()).allMatch(times -> times == 1);
        assertThat(borough.letters().keySet()).containsExactlyInAnyOrderElementsOf(borough.sent());
        assertThat(borough.sent()).hasSizeGreaterThanOrEqualTo(1);
    }

    /** F11. Guard: {@code Errands.waiting} reads again under the lease. */
    @Test
    void a_node_with_an_older_reading_sends_nothing_again() {
        bothThere();
        List.of(1, 2, 3).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1); // what people did is anybody's
        var three = borough.node("three", 1);
        three.beforeNext("Mailboxes.lease", () -> one.watch.run());

        three.watch.run();

        everyNoticeWentOnce();
        assertThat(three.letters()).isEmpty();
    }

    /** F11. Guard: {@code Chat.visit} leaves a chat alone that another has leased. */
    @Test
    void while_one_node_has_a_letter_on_its_way_no_other_sends_it() {
        bothThere();
        var three = borough.node("three", 1);
        borough.raise(1, Set.of(), false);
        borough.now = borough.now.plusSeconds(1); // what people did is anybody's
        three.post =
                _ -> {
                    two.watch.run();
                    return new Messenger.Outcome.Taken("sent");
                };

        three.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
    }

    /** F11. Guard: {@code Errands.deliver} marks before {@code Chat.make} gives the chat back. */
    @Test
    void all_is_marked_before_a_chat_is_given_back() {
        bothThere();
        var three = borough.node("three", 1);
        List.of(1, 2, 3).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1); // what people did is anybody's
        three.before =
                call -> {
                    if (call.equals("Mailboxes.change")) {
                        three.beforeNext("Concerns.replace", () -> two.watch.run());
                    }
                };

        three.watch.run();

        everyNoticeWentOnce();
    }

    /** F12. Guard: {@code Visit.send} looks at the lease before every letter. */
    @Test
    void a_process_that_was_paused_in_a_letter_repeats_that_one_at_most_and_sends_nothing_more() {
        List.of(1, 2, 3).forEach(n -> borough.raise(1 + 20 * n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        one.post =
                letter -> {
                    one.post = _ -> new Messenger.Outcome.Taken("sent");
                    borough.machine = borough.machine.plusSeconds(300);
                    two.watch.run();
                    return new Messenger.Outcome.Taken("sent by one");
                };

        one.watch.run();

        assertThat(two.letters()).hasSizeGreaterThan(1);
        assertThat(one.letters()).hasSize(1);
        var letters = borough.letters();
        assertThat(letters.values()).allMatch(times -> times <= 2);
        assertThat(letters.values().stream().filter(times -> times == 2)).hasSizeLessThan(2);
        assertThat(letters.keySet()).containsExactlyInAnyOrderElementsOf(borough.sent());
    }

    /** F17. Guard: {@code Errands.catchUp} marks what could not be marked before it sends again. */
    @Test
    void a_store_that_goes_away_between_sending_and_marking_makes_nobody_hear_twice() {
        one = borough.node("one alone", 1);
        List.of(1, 2, 3).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        one.post =
                _ -> {
                    one.before =
                            call -> {
                                throw new IllegalStateException("the store is away");
                            };
                    return new Messenger.Outcome.Taken("sent");
                };
        one.watch.run();
        assertThatThrownBy(() -> one.watch.run()).hasMessage("the store is away");
        assertThat(one.letters()).hasSize(1);
        assertThat(borough.sent()).isEmpty();

        one.post = _ -> new Messenger.Outcome.Taken("sent");
        one.before = _ -> {};
        borough.machine = borough.machine.plusSeconds(300);
        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
    }

    /** F12. Guard: {@code Visit.left} gives back only a lease of its own. */
    @Test
    void a_process_that_was_paused_takes_no_chat_from_whoever_has_it_by_then() {
        borough.raise(1);
        borough.now = borough.lapse();
        var boxes = borough.cabinet.mailboxes();
        var other = borough.machine.plusSeconds(1_000);
        one.post =
                letter -> {
                    borough.machine = borough.machine.plusSeconds(300);
                    boxes.lease(letter.authority(), letter.to(), borough.machine, other);
                    return new Messenger.Outcome.Taken("sent by one");
                };

        one.watch.run();

        assertThat(boxes.of(Borough.COUNCIL, one.letters().getFirst().to()).leasedUntil())
                .contains(other);
    }

    /** Guard: {@code StoredNodes.beat} leaves out whom nobody has heard of for 30 seconds. */
    @Test
    void a_node_that_dies_is_followed_by_the_other_after_thirty_seconds() {
        borough.raise(40);
        borough.now = borough.lapse();
        bothThere();
        one.watch.run();
        assertThat(borough.isAnythingDue()).isTrue();

        borough.machine = borough.machine.plusSeconds(23); // 29 after the other was last heard of
        one.watch.run();
        assertThat(borough.isAnythingDue()).isTrue();
        borough.machine = borough.machine.plusSeconds(6);
        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
    }

    @Test
    void a_node_that_has_surely_died_is_followed_at_once() {
        var nodes = borough.cabinet.nodes();
        nodes.beat("here:1", borough.machine);
        nodes.beat("there:1", borough.machine);
        var node = new Node("here:2", nodes, () -> borough.machine, "here:1"::equals);

        assertThat(node.share().live()).containsExactlyInAnyOrder("here:2", "there:1");
        assertThat(node.live()).isEqualTo(2);
        assertThat(nodes.beat("there:1", borough.machine).live()).doesNotContain("here:1");
    }

    /** F14. Guard: {@code Node.share} believes nothing that it heard later than now. */
    @Test
    void a_node_whose_clock_was_put_back_hears_at_once_who_else_is_there() {
        var nodes = borough.cabinet.nodes();
        var node = new Node("here:1", nodes, () -> borough.machine, _ -> false);
        assertThat(node.share().live()).containsExactly("here:1");

        borough.machine = borough.machine.minusSeconds(7_200);
        nodes.beat("there:1", borough.machine);

        assertThat(node.share().live()).containsExactlyInAnyOrder("here:1", "there:1");
    }

    /** Guard: {@code Node.leave}. */
    @Test
    void a_node_that_leaves_hands_its_part_over_at_once() {
        borough.raise(40);
        borough.now = borough.lapse();
        bothThere();
        two.watch.stop();
        two.watch.leave();
        borough.machine = borough.machine.plusSeconds(6);

        two.watch.run();
        assertThat(two.letters()).isEmpty();
        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
    }

    /** Guard: {@code Look.ANYBODYS}. */
    @Test
    void what_is_a_minute_late_is_anybodys_whoever_is_thought_to_be_there() {
        borough.raise(40);
        borough.now = borough.lapse();
        bothThere();
        borough.now = borough.now.plusSeconds(60);
        one.watch.run();
        assertThat(borough.isAnythingDue()).isTrue();

        borough.now = borough.now.plusSeconds(1);
        one.watch.run(); // rings the clocks of all
        borough.now = borough.now.plusSeconds(61);
        one.watch.run(); // sends to everybody

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
    }

    /** Guard: {@code Progress.settle} waits for what other nodes are still to wake. */
    @Test
    void everybody_has_one_digest_though_two_nodes_wake_what_is_in_it() {
        borough.raise(200);
        borough.now = borough.lapse();
        bothThere();

        one.watch.run();
        assertThat(one.letters()).isEmpty();
        assertThat(one.watch.awaits()).isTrue();
        two.watch.run();
        one.watch.run();
        two.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        everyNoticeWentOnce();
        for (var watchman : Set.of(one, two)) {
            assertThat(watchman.letters().stream().map(letter -> letter.to()))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}
