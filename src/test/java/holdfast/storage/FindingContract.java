package holdfast.storage;

import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.NINE;
import static holdfast.storage.Documents.NORTH;
import static holdfast.storage.Documents.SOUTH;
import static holdfast.storage.Documents.asleep;
import static holdfast.storage.Documents.by;
import static holdfast.storage.Documents.carrying;
import static holdfast.storage.Documents.closed;
import static holdfast.storage.Documents.concern;
import static holdfast.storage.Documents.ids;
import static holdfast.storage.Documents.kept;
import static holdfast.storage.Documents.of;
import static holdfast.storage.Documents.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a store answers a summary: by facet, by what is open, by id. */
interface FindingContract extends StoreUnderTest {

    @Test
    default void finds_by_a_facet_in_the_order_of_ids() {
        store().create(concern("C-3"));
        store().create(carrying(List.of(SOUTH), concern("C-2")));
        var seen = kept(store(), concern("C-1"));

        assertThat(ids(having(NORTH))).containsExactly("C-1", "C-3");
        assertThat(having(NORTH).getFirst()).isEqualTo(seen);
    }

    @Test
    default void compares_a_facet_exactly() {
        store().create(concern("C-1"));

        for (var other : List.of("North", "north ", "nort", "north-1", "n%", "n_rth")) {
            assertThat(having(new Facet("team", other))).as(other).isEmpty();
        }
        assertThat(having(new Facet("area", "north"))).isEmpty();
        assertThat(having(new Facet("Team", "north"))).isEmpty();
    }

    @Test
    default void finds_by_each_value_of_a_facet_that_repeats() {
        var siblings =
                List.of(new Facet("child", "1001"), new Facet("child", "1002"), NORTH, NORTH);
        store().create(carrying(siblings, concern("C-1")));

        assertThat(ids(having(new Facet("child", "1001")))).containsExactly("C-1");
        assertThat(ids(having(new Facet("child", "1002")))).containsExactly("C-1");
        assertThat(ids(having(NORTH))).containsExactly("C-1");
    }

    @Test
    default void finds_by_the_facets_it_was_given_last() {
        var seen = kept(store(), carrying(List.of(NORTH, new Facet("stage", "1")), concern("C-1")));

        store().replace(seen, carrying(List.of(SOUTH, new Facet("stage", "1")), concern("C-1")));

        assertThat(having(NORTH)).isEmpty();
        assertThat(ids(having(SOUTH))).containsExactly("C-1");
        assertThat(ids(having(new Facet("stage", "1")))).containsExactly("C-1");
    }

    @Test
    default void finds_no_facet_of_what_is_gone() {
        store().remove(kept(store(), concern("C-1")));
        store().create(carrying(List.of(SOUTH), concern("C-1")));

        assertThat(having(NORTH)).isEmpty();
    }

    @Test
    default void finds_by_facet_within_one_authority_and_type() {
        store().create(of(NEIGHBOUR, concern("C-1")));
        store().create(typed("review", concern("R-1")));
        store().create(concern("C-2"));

        assertThat(ids(having(NORTH))).containsExactly("C-2");
    }

    @Test
    default void finds_the_open_ones_alone_when_asked() {
        store().create(closed(concern("C-1")));
        store().create(concern("C-2"));
        store().replace(kept(store(), concern("C-3")), closed(concern("C-3")));
        store().replace(kept(store(), closed(concern("C-4"))), concern("C-4"));

        assertThat(ids(store().having(COUNCIL, "concern", NORTH, true, Optional.empty(), 9)))
                .containsExactly("C-2", "C-4");
        assertThat(ids(having(NORTH))).containsExactly("C-1", "C-2", "C-3", "C-4");
    }

    @Test
    default void pages_by_id_through_what_carries_a_facet() {
        for (var id : List.of("C-3", "C-1", "C-2")) {
            store().create(concern(id));
        }

        for (var openOnly : List.of(true, false)) {
            var first = store().having(COUNCIL, "concern", NORTH, openOnly, Optional.empty(), 2);
            var rest = store().having(COUNCIL, "concern", NORTH, openOnly, Optional.of("C-2"), 2);
            assertThat(ids(first)).containsExactly("C-1", "C-2");
            assertThat(ids(rest)).containsExactly("C-3");
        }
    }

    @Test
    default void outlines_what_is_open_of_a_type() {
        store().create(asleep(carrying(List.of(SOUTH, NORTH), concern("C-2"))));
        store().create(concern("C-1"));
        store().create(closed(concern("C-3")));
        store().create(typed("review", concern("R-1")));
        store().create(of(NEIGHBOUR, concern("C-4")));

        assertThat(store().open(COUNCIL, "concern", Optional.empty(), 9))
                .containsExactly(
                        new Outline(new Key(COUNCIL, "C-1"), List.of(NORTH), Optional.of(NINE)),
                        new Outline(
                                new Key(COUNCIL, "C-2"), List.of(SOUTH, NORTH), Optional.empty()));
    }

    @Test
    default void outlines_what_is_open_now() {
        store().replace(kept(store(), concern("C-1")), closed(concern("C-1")));
        store().replace(kept(store(), closed(concern("C-2"))), concern("C-2"));

        assertThat(outlined(Optional.empty(), 9)).containsExactly("C-2");
    }

    @Test
    default void pages_by_id_through_what_is_open() {
        for (var id : List.of("C-3", "C-1", "C-2")) {
            store().create(concern(id));
        }

        assertThat(outlined(Optional.empty(), 2)).containsExactly("C-1", "C-2");
        assertThat(outlined(Optional.of("C-2"), 2)).containsExactly("C-3");
        assertThat(outlined(Optional.of("C-11"), 9)).containsExactly("C-2", "C-3");
        assertThat(outlined(Optional.of("C-3"), 9)).isEmpty();
    }

    @Test
    default void orders_ids_character_by_character() {
        for (var id : List.of("c-1", "C-999", "C-1000", "C 1", "é", "Z")) {
            store().create(concern(id));
        }

        assertThat(outlined(Optional.empty(), 9))
                .containsExactly("C 1", "C-1000", "C-999", "Z", "c-1", "é");
    }

    @Test
    default void knows_the_last_id_of_a_type() {
        store().create(concern("C-0002"));
        store().create(closed(concern("C-0010")));
        store().create(concern("C-0009"));
        store().create(typed("review", concern("R-9999")));
        store().create(of(NEIGHBOUR, concern("C-9999")));

        assertThat(store().lastId(COUNCIL, "concern")).contains("C-0010");
        assertThat(store().lastId(COUNCIL, "review")).contains("R-9999");
        assertThat(store().lastId(COUNCIL, "draft")).isEmpty();
        assertThat(store().lastId("nowhere", "concern")).isEmpty();
    }

    @Test
    default void forgets_the_last_id_when_it_is_gone() {
        store().create(concern("C-0001"));
        store().remove(kept(store(), by("another act", concern("C-0002"))));

        assertThat(store().lastId(COUNCIL, "concern")).contains("C-0001");
    }

    private List<Stored> having(Facet facet) {
        return store().having(COUNCIL, "concern", facet, false, Optional.empty(), 9);
    }

    private List<String> outlined(Optional<String> afterId, int limit) {
        return store().open(COUNCIL, "concern", afterId, limit).stream()
                .map(it -> it.key().id())
                .toList();
    }
}
