package holdfast.outage;

import static holdfast.outage.Bench.at;
import static holdfast.outage.Bench.read;
import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Role;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two who do something about the same concern in the same moment, each on a node of their own (F9,
 * F10). A store's own test supplies the store and adds nothing.
 */
@Tag("faults")
public interface AtOnceContract extends TwoNodes {

    /**
     * F9, P3. Guard: the store's replace is bound to what was read (etag), and whoever comes second
     * decides anew (Acting.act).
     */
    @Test
    default void an_answer_in_the_moment_of_the_lapse_and_the_lapse_are_never_both_first() {
        var lapses = new Bench(store());
        var answers = new Bench(otherNode());
        var children = lapses.children();
        var nine = at("2025-04-28T09:00");
        try (var two = new AtOnce(2)) {
            for (var n = 0; n < rounds(200, 10_000); n++) {
                var child = children.get(n % children.size());
                answers.is("2025-04-16T10:00");
                var ref = answers.raise("line-" + n, child, "No visits in week " + n);
                answers.is(n % 2 == 0 ? "2025-04-28T08:59:59.999" : "2025-04-28T09:00");
                var manager = answers.who("team-manager", child);
                var verb = n % 3 == 0 ? "acknowledge" : "answer";
                var inputs = Map.of("position", "done", "text", "Visited today");
                var id = "press-" + n;
                var told =
                        two.all(
                                () -> String.valueOf(lapses.wake(ref, nine)),
                                () -> read(answers.press(manager, id, verb, ref, "1", inputs)));

                lapses.wake(ref, nine.plusSeconds(10)); // the watch's next round
                assertOneWon(lapses.words(ref), verb, told.getLast());
            }
        }
    }

    private static void assertOneWon(List<String> words, String verb, String told) {
        var done = verb.equals("answer") ? "answered" : "acknowledged";
        assertThat(frequency(words, done)).as("%s, and told: %s", words, told).isEqualTo(1);
        assertThat(frequency(words, "lapsed")).as("%s", words).isLessThanOrEqualTo(1);
        if (verb.equals("answer")) {
            assertThat(words.indexOf("lapsed"))
                    .as("never after an answer: %s", words)
                    .isLessThan(words.indexOf(done));
            assertThat(told).contains("Your answer is recorded");
        } else {
            assertThat(words).as("seen is not answered").contains("lapsed");
            assertThat(told).doesNotContain("Already acknowledged");
        }
    }

    /** F10. Guard: the store's replace is bound to what was read (etag). */
    @Test
    default void of_two_managers_who_acknowledge_at_once_one_has_and_the_other_reads_who() {
        UnaryOperator<Directory> twoManagers =
                directory -> {
                    var manager =
                            directory
                                    .holders(
                                            new Role("team-manager"),
                                            directory.child(new ChildId("1001")).orElseThrow())
                                    .getFirst();
                    return directory.with(second(directory, manager));
                };
        var one = new Bench(store(), twoManagers, UnaryOperator.identity());
        var other = new Bench(otherNode(), twoManagers, UnaryOperator.identity());
        var manager = one.who("team-manager");
        var second = second(one.directory(), manager);
        try (var two = new AtOnce(2)) {
            for (var n = 0; n < rounds(20, 1_000); n++) {
                var ref = one.raise("line-" + n, "1001", "No visits in week " + n);
                var told =
                        two.all(
                                () ->
                                        read(
                                                one.press(
                                                        manager,
                                                        "a",
                                                        "acknowledge",
                                                        ref,
                                                        "1",
                                                        Map.of())),
                                () ->
                                        read(
                                                other.press(
                                                        second,
                                                        "b",
                                                        "acknowledge",
                                                        ref,
                                                        "1",
                                                        Map.of())));
                assertThat(one.words(ref)).containsExactly("raised", "acknowledged");
                var first = one.concern(ref).history().getLast().by().orElseThrow();
                var winner = first.equals(manager.id()) ? manager : second;
                assertThat(told.get(winner == manager ? 1 : 0))
                        .contains("Already acknowledged by " + winner.name());
                assertThat(told.get(winner == manager ? 0 : 1))
                        .doesNotContain("Already acknowledged");
            }
        }
    }

    private static Person second(Directory directory, Person manager) {
        return directory.people().stream()
                .filter(it -> it.name().equals("Gareth Pugh"))
                .findFirst()
                .orElseThrow()
                .with(manager.posts());
    }
}
