package holdfast.storage;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.MOVED;
import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.NINE;
import static holdfast.storage.Documents.SOUTH;
import static holdfast.storage.Documents.by;
import static holdfast.storage.Documents.carrying;
import static holdfast.storage.Documents.concern;
import static holdfast.storage.Documents.kept;
import static holdfast.storage.Documents.of;
import static holdfast.storage.Documents.saying;
import static holdfast.storage.Documents.typed;
import static holdfast.storage.Documents.waking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store does when something it keeps is changed or taken away. */
interface ReplacingContract extends StoreUnderTest {

    @Test
    default void replaces_a_document_whole() {
        var seen = kept(store(), concern("C-1"));
        var next =
                new Document(
                        seen.document().key(),
                        seen.document().type(),
                        seen.document().operation(),
                        Optional.empty(),
                        false,
                        List.of(SOUTH),
                        "{}");

        assertThat(store().replace(seen, next)).isEqualTo(KEPT);

        assertThat(store().find(next.key()))
                .hasValueSatisfying(it -> assertThat(it.document()).isEqualTo(next));
    }

    @Test
    default void lets_only_one_of_two_replace_what_both_have_read() {
        var seen = kept(store(), concern("C-1"));

        assertThat(store().replace(seen, saying("\"first\"", concern("C-1")))).isEqualTo(KEPT);
        assertThat(store().replace(seen, saying("\"second\"", concern("C-1")))).isEqualTo(MOVED);

        assertThat(body("C-1")).isEqualTo("\"first\"");
    }

    @Test
    default void leaves_no_trace_of_what_it_did_not_replace() {
        var seen = kept(store(), concern("C-1"));
        store().replace(seen, saying("\"first\"", concern("C-1")));

        store().replace(
                        seen,
                        carrying(List.of(SOUTH), waking(NINE.minusSeconds(60), concern("C-1"))));

        assertThat(store().having(COUNCIL, "concern", SOUTH, false, Optional.empty(), 9)).isEmpty();
        assertThat(store().nextWake()).contains(NINE);
    }

    @Test
    default void lets_one_of_many_replace_what_all_have_read() throws InterruptedException {
        for (var round = 0; round < 100; round++) {
            var id = "C-%03d".formatted(round);
            var seen = kept(store(), concern(id));

            var outcomes =
                    Race.of(this, (node, n) -> node.replace(seen, saying("" + n, concern(id))));

            assertThat(outcomes).containsOnlyOnce(KEPT).containsOnly(KEPT, MOVED);
            assertThat(body(id)).isEqualTo("" + outcomes.indexOf(KEPT));
        }
    }

    @Test
    default void replaces_nothing_on_one_node_that_moved_on_another() {
        var seen = kept(store(), concern("C-1"));
        otherNode().replace(seen, saying("\"first\"", concern("C-1")));

        assertThat(store().replace(seen, saying("\"second\"", concern("C-1")))).isEqualTo(MOVED);

        assertThat(body("C-1")).isEqualTo("\"first\"");
    }

    @Test
    default void replaces_the_document_of_one_authority_only() {
        store().create(of(NEIGHBOUR, concern("C-1")));
        store().create(concern("C-2"));
        var seen = kept(store(), concern("C-1"));

        store().replace(seen, saying("{}", concern("C-1")));

        assertThat(store().find(new Key(NEIGHBOUR, "C-1")).orElseThrow().document())
                .isEqualTo(of(NEIGHBOUR, concern("C-1")));
        assertThat(store().find(new Key(COUNCIL, "C-2")).orElseThrow().document())
                .isEqualTo(concern("C-2"));
    }

    @Test
    default void replaces_nothing_that_is_gone() {
        var seen = kept(store(), concern("C-1"));
        store().remove(seen);

        assertThat(store().replace(seen, concern("C-1"))).isEqualTo(MOVED);

        assertThat(store().find(new Key(COUNCIL, "C-1"))).isEmpty();
    }

    @Test
    default void refuses_to_put_another_matter_in_a_documents_place() {
        var seen = kept(store(), concern("C-1"));

        for (var other :
                List.of(
                        by("made C-1", concern("C-2")),
                        of(NEIGHBOUR, concern("C-1")),
                        typed("review", concern("C-1")),
                        by("another act", concern("C-1")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store().replace(seen, other))
                    .withMessage(
                            "A document keeps its key, type and operation for life:"
                                    + " Key[authority=exampleshire, id=C-1]");
        }
        assertThat(store().find(seen.document().key())).contains(seen);
    }

    @Test
    default void removes_a_document_with_all_it_was_found_by() {
        var seen = kept(store(), concern("C-1"));

        assertThat(store().remove(seen)).isEqualTo(KEPT);

        assertThat(store().find(seen.document().key())).isEmpty();
        assertThat(store().withOperation(COUNCIL, "made C-1")).isEmpty();
        assertThat(store().nextWake()).isEmpty();
        assertThat(store().open(COUNCIL, "concern", Optional.empty(), 9)).isEmpty();
        assertThat(store().create(concern("C-1"))).isEqualTo(KEPT);
    }

    @Test
    default void removes_only_what_was_seen() {
        var seen = kept(store(), concern("C-1"));
        store().replace(seen, saying("{}", concern("C-1")));

        assertThat(store().remove(seen)).isEqualTo(MOVED);

        assertThat(body("C-1")).isEqualTo("{}");
    }

    @Test
    default void removes_a_document_once() {
        var seen = kept(store(), concern("C-1"));
        store().remove(seen);

        assertThat(store().remove(seen)).isEqualTo(MOVED);
    }

    @Test
    default void never_gives_a_document_the_same_etag_twice() {
        var etags = new ArrayList<String>();
        for (var round = 0; round < 3; round++) {
            var created = kept(store(), concern("C-1"));
            store().replace(created, concern("C-1"));
            var replaced = store().find(created.document().key()).orElseThrow();
            store().remove(replaced);
            etags.addAll(List.of(created.etag(), replaced.etag()));
        }

        assertThat(etags).doesNotHaveDuplicates();
    }

    private String body(String id) {
        return store().find(new Key(COUNCIL, id)).orElseThrow().document().body();
    }
}
