package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.START;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.raised;
import static holdfast.storage.Bucks.waking;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Stuck;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is put by because nobody can see to it (F24). The guard is {@link Aside#put}. */
@ExtendWith(OutputCaptureExtension.class)
interface StuckContract extends CabinetUnderTest {

    @Test
    @Tag("faults")
    default void puts_by_what_cannot_be_read_longer_each_time_and_then_for_a_day() {
        unreadable();
        var now = START;
        var pauses = new ArrayList<Duration>();
        for (var tries = 1; tries <= Stuck.MOST + 1; tries++) {
            assertThat(due(now)).isEmpty();
            var next = cabinet().concerns().nextWake().orElseThrow();
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(8),
                        Duration.ofDays(1),
                        Duration.ofDays(1));
    }

    @Test
    @Tag("faults")
    default void lists_what_is_put_by_and_how_often_it_was_tried() {
        unreadable();
        cabinet().concerns().add(waking(START, raised(1002)));

        due(START);
        assertThat(stuck()).containsExactly(new Stuck(COUNCIL, new Reference(1001), 1));
        assertThat(stuck().getFirst().parked()).isFalse();

        for (var day = 1; day < Stuck.MOST; day++) {
            due(START.plus(Duration.ofDays(day)));
        }
        assertThat(stuck()).containsExactly(new Stuck(COUNCIL, new Reference(1001), Stuck.MOST));
        assertThat(stuck().getFirst().parked()).isTrue();
        assertThat(cabinet().concerns().stuck(new Authority("york"))).isEmpty();
    }

    @Test
    @Tag("faults")
    default void touches_nothing_of_what_it_says() {
        unreadable();
        var before = store().find(key(1001)).orElseThrow().document();

        due(START);

        var after = store().find(key(1001)).orElseThrow().document();
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.facets()).containsAll(before.facets());
        assertThat(after.open()).isEqualTo(before.open());
    }

    @Test
    @Tag("faults")
    default void is_like_any_other_as_soon_as_it_is_kept_again() {
        cabinet().concerns().add(waking(START, raised(1001)));
        var held = find(1001);
        cabinet().concerns().putBy(held, new IllegalStateException("no such stage"), START);

        assertThat(cabinet().concerns().replace(find(1001), filing(held.concern())))
                .isEqualTo(holdfast.concern.Concerns.Outcome.KEPT);

        assertThat(stuck()).isEmpty();
        assertThat(store().find(key(1001)).orElseThrow().document().facets())
                .noneMatch(facet -> facet.name().startsWith("stuck"));
    }

    @Test
    @Tag("faults")
    default void leaves_alone_what_has_changed_since_it_was_read() {
        cabinet().concerns().add(waking(START, raised(1001)));
        var seen = find(1001);
        otherCabinet().concerns().replace(seen, waking(START, seen.concern()));

        cabinet().concerns().putBy(seen, new IllegalStateException("no such stage"), START);

        assertThat(stuck()).isEmpty();
    }

    @Test
    @Tag("faults")
    default void an_outage_puts_nothing_by() {
        cabinet().concerns().add(waking(START, raised(1001)));
        var outage = new IllegalStateException("no", new StoreUnavailable("The store is away."));

        cabinet().concerns().putBy(find(1001), outage, START);

        assertThat(stuck()).isEmpty();
        assertThat(due(START)).hasSize(1);
    }

    @Test
    @Tag("faults")
    default void what_a_newer_holdfast_has_written_is_left_to_it() {
        unreadable();
        say(key(1001), "{\"format\":2}");

        assertThat(due(START)).isEmpty();

        assertThat(stuck()).isEmpty();
        assertThat(cabinet().concerns().nextWake()).contains(START);
    }

    @Test
    @Tag("faults")
    default void all_that_is_put_by_can_be_tried_again_at_once() {
        unreadable();
        due(START);

        cabinet().concerns().tryAgain(COUNCIL, START);

        assertThat(cabinet().concerns().nextWake()).contains(START);
        due(START);
        assertThat(stuck()).containsExactly(new Stuck(COUNCIL, new Reference(1001), 2));
    }

    @Test
    @Tag("faults")
    default void says_once_that_it_is_put_by_and_once_that_it_is_parked(CapturedOutput output) {
        cabinet().concerns().add(waking(START, raised(1001)));
        for (var tries = 0; tries < Stuck.MOST + 2; tries++) {
            cabinet().concerns().putBy(find(1001), new IllegalStateException("no stage"), START);
        }

        assertThat(output)
                .containsOnlyOnce(
                        "C-1001 of buckinghamshire could not be seen to and is put by. It is tried"
                                + " again by itself.")
                .containsOnlyOnce(
                        "C-1001 of buckinghamshire could not be seen to 5 times and is parked. It"
                                + " is tried once a day.");
    }

    private void unreadable() {
        cabinet().concerns().add(waking(START, raised(1001)));
        say(key(1001), "{\"format\":1}");
    }

    private List<Held> due(Instant now) {
        return cabinet().concerns().due(now, Optional.empty(), 9).concerns();
    }

    private List<Stuck> stuck() {
        return otherCabinet().concerns().stuck(COUNCIL);
    }

    private Held find(long number) {
        return cabinet().concerns().find(COUNCIL, new Reference(number)).orElseThrow();
    }
}
