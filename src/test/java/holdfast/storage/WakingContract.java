package holdfast.storage;

import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.NINE;
import static holdfast.storage.Documents.asleep;
import static holdfast.storage.Documents.by;
import static holdfast.storage.Documents.closed;
import static holdfast.storage.Documents.concern;
import static holdfast.storage.Documents.dueInPages;
import static holdfast.storage.Documents.ids;
import static holdfast.storage.Documents.kept;
import static holdfast.storage.Documents.of;
import static holdfast.storage.Documents.waking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a store answers the watch: what has something to do, and when the next one has. */
interface WakingContract extends StoreUnderTest {

    @Test
    default void wakes_by_time_then_authority_then_id() {
        store().create(waking(NINE.plusMillis(1), concern("C-1")));
        store().create(of(NEIGHBOUR, concern("C-2")));
        store().create(concern("C-4"));
        store().create(concern("C-3"));
        store().create(of(NEIGHBOUR, waking(NINE.minusMillis(1), concern("C-5"))));

        assertThat(ids(due(NINE.plusSeconds(1))))
                .containsExactly("C-5", "C-3", "C-4", "C-2", "C-1");
    }

    @Test
    default void gives_what_wakes_as_it_is_kept() {
        var seen = kept(store(), concern("C-1"));

        assertThat(due(NINE)).containsExactly(seen);
    }

    @Test
    default void wakes_at_the_instant_and_not_before() {
        store().create(concern("C-1"));

        assertThat(due(NINE.minusMillis(1))).isEmpty();
        assertThat(due(NINE.minusNanos(1))).isEmpty();
        assertThat(ids(due(NINE))).containsExactly("C-1");
        assertThat(ids(due(NINE.plusMillis(1)))).containsExactly("C-1");
    }

    @Test
    default void tells_whole_seconds_and_their_parts_apart() {
        store().create(waking(NINE.plusMillis(500), concern("C-3")));
        store().create(waking(NINE.plusNanos(1), concern("C-2")));
        store().create(concern("C-1"));
        store().create(waking(NINE.plusSeconds(1), concern("C-4")));

        assertThat(ids(due(NINE.plusSeconds(1)))).containsExactly("C-1", "C-2", "C-3", "C-4");
        assertThat(ids(due(NINE.plusMillis(499)))).containsExactly("C-1", "C-2");
    }

    @Test
    default void wakes_in_every_year_it_keeps() {
        store().create(waking(Instant.parse("9999-12-31T23:59:59.999999999Z"), concern("C-3")));
        store().create(waking(Instant.parse("0000-01-01T00:00:00Z"), concern("C-1")));
        store().create(waking(Instant.parse("1969-12-31T23:59:59Z"), concern("C-2")));

        assertThat(ids(due(NINE))).containsExactly("C-1", "C-2");
        assertThat(ids(due(Instant.parse("9999-12-31T23:59:59.999999999Z"))))
                .containsExactly("C-1", "C-2", "C-3");
    }

    @Test
    default void pages_through_what_wakes_together_and_misses_none() {
        for (var id : List.of("C-1", "C-2", "C-3")) {
            store().create(concern(id));
            store().create(of(NEIGHBOUR, concern(id)));
        }
        store().create(waking(NINE.minusSeconds(1), concern("C-0")));
        var all = due(NINE).stream().map(it -> it.document().key()).toList();

        assertThat(all).hasSize(7);
        for (var limit : List.of(1, 2, 3, 7)) {
            assertThat(store().due(NINE, Optional.empty(), limit)).hasSize(limit);
            assertThat(dueInPages(store(), NINE, limit)).isEqualTo(all);
        }
    }

    @Test
    default void goes_on_after_a_document_that_is_gone() {
        var first = kept(store(), concern("C-1"));
        store().create(concern("C-2"));
        store().remove(first);

        assertThat(ids(store().due(NINE, Optional.of(first.cursor()), 9))).containsExactly("C-2");
    }

    @Test
    default void wakes_nothing_that_has_nothing_to_do() {
        store().create(asleep(concern("C-1")));
        store().replace(kept(store(), concern("C-2")), asleep(concern("C-2")));

        assertThat(due(NINE.plusSeconds(1))).isEmpty();
        assertThat(store().nextWake()).isEmpty();
    }

    @Test
    default void wakes_by_the_instant_it_was_given_last() {
        var later = NINE.plusSeconds(3_600);
        store().replace(kept(store(), concern("C-1")), waking(later, concern("C-1")));
        store().replace(kept(store(), asleep(concern("C-2"))), concern("C-2"));

        assertThat(ids(due(NINE))).containsExactly("C-2");
        assertThat(ids(due(later))).containsExactly("C-2", "C-1");
    }

    @Test
    default void wakes_what_is_closed_too() {
        store().create(closed(concern("C-1")));

        assertThat(ids(due(NINE))).containsExactly("C-1");
        assertThat(store().nextWake()).contains(NINE);
    }

    @Test
    default void says_when_the_first_of_all_wakes() {
        assertThat(store().nextWake()).isEmpty();

        store().create(waking(NINE.plusSeconds(60), concern("C-1")));
        assertThat(store().nextWake()).contains(NINE.plusSeconds(60));

        store().create(of(NEIGHBOUR, waking(NINE.plusMillis(1), concern("C-2"))));
        store().create(by("another", waking(NINE.plusSeconds(1), concern("C-3"))));
        assertThat(store().nextWake()).contains(NINE.plusMillis(1));
    }

    @Test
    default void tells_the_time_by_a_clock_of_its_own_or_not_at_all() {
        store().now()
                .ifPresent(now ->
                        assertThat(now).isCloseTo(Instant.now(), within(10, ChronoUnit.MINUTES)));
    }

    @Test
    default void asks_for_pages_of_one_at_least() {
        store().create(concern("C-1"));

        for (var limit : List.of(0, -1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store().due(NINE, Optional.empty(), limit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store().open(COUNCIL, "concern", Optional.empty(), limit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            store().having(
                                            COUNCIL,
                                            "concern",
                                            Documents.NORTH,
                                            false,
                                            Optional.empty(),
                                            limit));
        }
    }

    private List<Stored> due(Instant now) {
        return store().due(now, Optional.empty(), 99);
    }
}
