package holdfast.outage;

import static holdfast.outage.Bench.read;
import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An act that comes twice, late or out of order to two nodes of Holdfast with one store (F6, F7). A
 * store's own test supplies the store and adds nothing.
 */
@Tag("faults")
public interface TwiceContract extends TwoNodes {

    /** F6, P2. Guard: the operation as a unique key, by which Acting.start finds what was done. */
    @Test
    default void the_same_yes_five_times_at_once_on_two_nodes_starts_one_matter() {
        var nodes = List.of(new Bench(store()), new Bench(otherNode()));
        var rounds = rounds(10, 500);
        try (var five = new AtOnce(5)) {
            for (var n = 0; n < rounds; n++) {
                var number = n;
                var iro = nodes.getFirst().who("iro");
                nodes.get(n % 2).say(iro, "line-" + n, "raise 1001 5 No visits in week " + n);
                var answers =
                        five.all(
                                times(node ->
                                        read(
                                                nodes.get(node % 2)
                                                        .say(iro, "yes-" + number, "yes"))));

                var ref = "C-" + (1001 + n);
                assertThat(answers)
                        .filteredOn(it -> it.contains("Recorded as " + ref + "."))
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(it -> it.contains("This was recorded already, as " + ref + "."))
                        .hasSize(4);
            }
        }
        assertThat(nodes.getFirst().count()).isEqualTo(rounds);
    }

    /** F6, P2. Guards: Drawer.put names a draft by its activity; Drawer.isAgain knows its line. */
    @Test
    default void the_same_line_five_times_at_once_on_two_nodes_is_one_draft() {
        var nodes = List.of(new Bench(store()), new Bench(otherNode()));
        var iro = nodes.getFirst().who("iro");
        try (var five = new AtOnce(5)) {
            for (var n = 0; n < rounds(5, 100); n++) {
                var line = "raise 1001 5 No visits in week " + n;
                var id = "line-" + n;
                five.all(times(node -> read(nodes.get(node % 2).say(iro, id, line))));
                assertThat(nodes.getFirst().cabinet().drafts().of(iro.authority(), iro.id()))
                        .hasSize(Math.min(n + 1, 20));
            }
        }
    }

    /** F6, P2. Guard: Repeats.has finds the operation in the history Acting.acted has read. */
    @Test
    default void the_same_press_five_times_at_once_on_two_nodes_is_one_answer() {
        var nodes = List.of(new Bench(store()), new Bench(otherNode()));
        try (var five = new AtOnce(5)) {
            for (var n = 0; n < rounds(10, 300); n++) {
                var ref = nodes.getFirst().raise("line-" + n, "1001", "No visits in week " + n);
                var id = "answer-" + n;
                var answers = five.all(times(node -> answers(nodes.get(node % 2), id, ref)));

                assertThat(nodes.getFirst().words(ref)).containsExactly("raised", "answered");
                assertThat(answers)
                        .filteredOn(it -> it.contains("Your answer is recorded"))
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(it -> it.contains("This was recorded already, as " + ref))
                        .hasSize(4);
            }
        }
    }

    private static List<Callable<String>> times(IntFunction<String> act) {
        return IntStream.range(0, 5).mapToObj(n -> (Callable<String>) () -> act.apply(n)).toList();
    }

    private static String answers(Bench node, String activity, String ref) {
        return read(
                node.press(
                        node.who("team-manager"),
                        activity,
                        "answer",
                        ref,
                        "1",
                        Map.of("position", "done", "text", "Visited today")));
    }

    /** F7, P2. Guard: Drawer.isAgain knows the line, and the draft's id is the operation. */
    @Test
    default void a_line_that_comes_again_with_another_id_is_the_same_draft_sent_once() {
        var one = new Bench(store());
        var other = new Bench(otherNode());
        var iro = one.who("iro");
        one.say(iro, "a-1", "raise 1001 5 No visits");
        other.is("2025-04-16T10:00:30");
        other.say(iro, "b-1", "raise 1001 5 No visits");
        one.send(iro, "a-2");

        assertThat(read(other.send(iro, "b-2"))).contains("This was recorded already, as C-1001.");
        assertThat(read(other.say(iro, "b-3", "yes")))
                .contains("This was recorded already, as C-1001.");
        other.is("2025-04-16T10:00:59");
        assertThat(read(other.say(iro, "b-4", "raise 1001 5 No visits")))
                .contains("This was recorded already, as C-1001.");
        assertThat(one.count()).isEqualTo(1);
    }

    /** F7, P2. Guard: a press is known by what it means (Wish.of), not by its activity. */
    @ParameterizedTest(name = "{1} by {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    team-manager | acknowledge | acknowledged |
                    team-manager | answer      | answered     | text: Visited today, position: done
                    iro          | wait        | waiting      | until: 2025-05-02, reason: Family away
                    iro          | escalate    | escalated    | reason: No answer
                    iro          | cafcass     | considered   | decision: not-now, reason: Too early
                    iro          | withdraw    | withdrawn    | reason: Raised in error
                    iro          | void        | voided       | reason: Wrong child
                    """)
    default void a_button_that_comes_again_with_another_id_counts_once(
            String role, String verb, String word, String inputs) {
        var one = new Bench(store());
        var other = new Bench(otherNode());
        one.raise("a-1", "No visits");
        one.press(one.who(role), "a-2", verb, "C-1001", "1", fields(inputs));
        other.is("2025-04-16T10:00:30");
        other.press(one.who(role), "b-2", verb, "C-1001", "1", fields(inputs));

        assertThat(frequency(one.words("C-1001"), word)).isEqualTo(1);
    }

    private static Map<String, String> fields(String written) {
        return written == null
                ? Map.of()
                : Arrays.stream(written.split(", "))
                        .map(field -> field.split(": ", 2))
                        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    /** F7, P2. Guard: Drawer.meantBy knows the word by which a draft was settled. */
    @Test
    default void a_yes_that_comes_again_after_another_line_was_read_back_sends_no_other() {
        var one = new Bench(store());
        var other = new Bench(otherNode());
        var iro = one.who("iro");
        one.say(iro, "a-1", "raise 1001 5 No visits");
        one.say(iro, "a-2", "yes");
        one.say(iro, "a-3", "raise 1001 5 No plan");

        assertThat(read(other.say(iro, "a-2", "yes")))
                .contains("This was recorded already, as C-1001.");
        assertThat(one.count()).isEqualTo(1);
        assertThat(read(other.say(iro, "a-4", "yes"))).contains("Recorded as C-1002.");
    }

    /** F7, P2. Guards: Drawer.meantBy, and Repeats.has for a press. */
    @Test
    default void what_comes_out_of_order_is_said_to_be_too_early_and_counts_once() {
        var one = new Bench(store());
        var other = new Bench(otherNode());
        var iro = one.who("iro");
        assertThat(read(other.say(iro, "a-2", "yes"))).doesNotContain("Recorded");
        assertThat(one.count()).isZero();
        one.say(iro, "a-1", "raise 1001 5 No visits");
        other.say(iro, "a-2", "yes");
        assertThat(one.count()).isEqualTo(1);

        var accept = Map.of("text", "Thank you");
        other.press(iro, "a-4", "accept", "C-1001", "1", Map.of());
        assertThat(one.words("C-1001")).as("nothing to accept yet").containsExactly("raised");
        answers(one, "a-3", "C-1001");
        other.press(iro, "a-4", "accept", "C-1001", "1", accept);
        answers(other, "b-3", "C-1001");
        one.press(iro, "b-4", "accept", "C-1001", "1", accept);
        assertThat(frequency(one.words("C-1001"), "answered")).isEqualTo(1);
        assertThat(frequency(one.words("C-1001"), "accepted")).isEqualTo(1);
    }
}
