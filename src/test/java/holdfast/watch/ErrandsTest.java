package holdfast.watch;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Letter;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one node takes to whom, in what order, and when it stops. */
@Tag("faults")
class ErrandsTest {

    private static final boolean WHOLE = "whole".equals(System.getProperty("holdfast.faults"));

    @TempDir Path data;
    private Borough borough;

    @AfterEach
    void ends() {
        borough.close();
    }

    @BeforeEach
    void begins() {
        borough = new Borough(data, 100);
    }

    private void raiseUntold(int number) {
        IntStream.rangeClosed(1, number).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
    }

    /** F20. Guard: {@code Errand.waits}. */
    @Test
    void a_chat_that_asks_for_a_pause_has_it_and_what_comes_later_waits_in_its_order() {
        List.of(1, 101, 201).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        var one = borough.node("one", 1);
        var pause = Duration.ofSeconds(30);
        one.post =
                letter ->
                        letter.to().value().equals("iro-1")
                                ? new Outcome.Taken("sent")
                                : new Outcome.Later("slow down", pause);

        one.watch.run();
        var asked = one.letters().stream().map(Letter::to).toList();
        borough.now = borough.now.plusSeconds(29);
        one.watch.run();
        assertThat(one.letters()).hasSameSizeAs(asked);
        assertThat(asked).doesNotHaveDuplicates();

        one.post = _ -> new Outcome.Taken("sent");
        borough.now = borough.now.plusSeconds(1);
        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        var manager = one.letters().stream().skip(asked.size()).collect(groupingBy(Letter::to));
        assertThat(manager.values())
                .allSatisfy(theirs ->
                        assertThat(theirs.stream().flatMap(it -> it.concern().stream()))
                                .containsExactly("C-1", "C-101", "C-201"));
        assertThat(borough.concerns())
                .flatExtracting(concern -> concern.notices())
                .extracting(Notice::state)
                .extracting(Notice.State::attempts)
                .containsOnly(1);
    }

    /** F5. Guard: {@code Crew.stop}, which {@code Visit.send} asks before every letter. */
    @Test
    void a_stop_amid_a_hundred_letters_begins_no_other_and_the_other_node_sends_the_rest() {
        raiseUntold(100);
        var one = borough.node("one", 8);
        var two = borough.node("two", 8);
        one.post =
                _ -> {
                    one.watch.stop();
                    return new Outcome.Taken("sent");
                };

        one.watch.run();
        one.watch.leave();

        assertThat(one.letters()).hasSizeBetween(1, 8);
        assertThat(borough.isAnythingDue()).isTrue();
        one.watch.run();
        assertThat(one.letters()).hasSizeBetween(1, 8);
        two.watch.run();
        assertThat(borough.isAnythingDue()).isFalse();
        assertThat(borough.letters().values()).allMatch(times -> times == 1);
        assertThat(borough.letters().keySet()).containsExactlyInAnyOrderElementsOf(borough.sent());
    }

    /** F5. Guard: {@code Visit.send} asks whether Holdfast is stopping. */
    @Test
    void a_stop_amid_the_letters_for_one_person_sends_no_other() {
        List.of(1, 101, 201).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        var one = borough.node("one", 1);
        one.post =
                _ -> {
                    one.watch.stop();
                    return new Outcome.Taken("sent");
                };

        one.watch.run();

        assertThat(one.letters()).hasSize(1);
        assertThat(borough.sent()).hasSize(1);
    }

    /** F26. Guards: {@code Errands.FEW}, {@code Gathering.everybody}. */
    @Test
    void a_storm_at_nine_is_one_digest_for_each_with_whom_it_presses_first() {
        borough.close();
        borough = new Borough(data.resolve("storm"), WHOLE ? 300 : 100);
        var number = WHOLE ? 10_000 : 600;
        borough.raise(number);
        borough.raise(number + 7, Set.of("urgent"), true);
        borough.now = borough.lapse();
        var one = borough.node("one", 1);

        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        var people = one.letters().stream().map(letter -> letter.to().value()).toList();
        assertThat(people).doesNotHaveDuplicates();
        assertThat(one.letters()).allMatch(letter -> letter.digest().isPresent());
        assertThat(borough.letters().values()).allMatch(times -> times == 1);
        assertThat(borough.letters().keySet()).containsExactlyInAnyOrderElementsOf(borough.sent());
        var urgent = 1 + (number + 6) % (WHOLE ? 300 : 100);
        assertThat(people.indexOf("manager-" + urgent)).isLessThan(4);
    }

    @Test
    void somebody_whose_chat_cannot_be_opened_keeps_nobody_elses_letters_back() {
        raiseUntold(3);
        var one = borough.node("one", 1);
        one.beforeNext(
                "Mailboxes.lease",
                () -> {
                    throw new IllegalStateException("a store that stumbles");
                });

        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        assertThat(borough.letters().values()).allMatch(times -> times == 1);
    }

    @Test
    void more_than_eight_letters_for_one_person_go_on_several_errands_and_each_goes_once() {
        IntStream.range(0, 20).forEach(n -> borough.raise(1 + 100 * n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        var one = borough.node("one", 1);

        one.watch.run();

        assertThat(borough.isAnythingDue()).isFalse();
        assertThat(borough.letters()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(borough.letters().values()).allMatch(times -> times == 1);
        assertThat(
                        one.letters().stream()
                                .filter(it -> it.to().value().equals("manager-1"))
                                .flatMap(it -> it.concern().stream()))
                .isSortedAccordingTo(
                        Comparator.comparingInt(ref -> Integer.parseInt(ref.substring(2))));
    }
}
