package holdfast.storage;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.TAKEN;
import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.NINE;
import static holdfast.storage.Documents.NORTH;
import static holdfast.storage.Documents.SOUTH;
import static holdfast.storage.Documents.by;
import static holdfast.storage.Documents.carrying;
import static holdfast.storage.Documents.concern;
import static holdfast.storage.Documents.ids;
import static holdfast.storage.Documents.kept;
import static holdfast.storage.Documents.of;
import static holdfast.storage.Documents.saying;
import static holdfast.storage.Documents.waking;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store does when something is told for the first time. */
interface CreatingContract extends StoreUnderTest {

    @Test
    default void gives_back_every_field_of_what_it_keeps() {
        var document =
                new Document(
                        new Key(COUNCIL, "C-1"),
                        "concern",
                        "draft-7",
                        Optional.of(Instant.parse("2026-03-02T09:00:00.123456789Z")),
                        false,
                        List.of(SOUTH, NORTH, new Facet("child", "1001"), NORTH),
                        "{ \"a\" : 1.0 ,\n\"big\": 12345678901234567890 }");

        assertThat(store().create(document)).isEqualTo(KEPT);

        assertThat(store().find(document.key()))
                .hasValueSatisfying(it -> assertThat(it.document()).isEqualTo(document));
    }

    @Test
    default void finds_nothing_where_nothing_was_kept() {
        store().create(concern("C-1"));

        assertThat(store().find(new Key(COUNCIL, "C-2"))).isEmpty();
        assertThat(store().find(new Key(NEIGHBOUR, "C-1"))).isEmpty();
    }

    @Test
    default void keeps_one_document_of_an_id() {
        store().create(concern("C-1"));

        assertThat(store().create(by("another act", saying("{}", concern("C-1")))))
                .isEqualTo(TAKEN);

        assertThat(store().find(new Key(COUNCIL, "C-1")).orElseThrow().document())
                .isEqualTo(concern("C-1"));
    }

    @Test
    default void keeps_one_document_of_an_operation() {
        store().create(by("the same act", concern("C-1")));

        assertThat(store().create(by("the same act", concern("C-2")))).isEqualTo(TAKEN);

        assertThat(store().find(new Key(COUNCIL, "C-2"))).isEmpty();
    }

    @Test
    default void leaves_no_trace_of_what_it_did_not_create() {
        store().create(concern("C-1"));
        var refused = carrying(List.of(SOUTH), waking(NINE.minusSeconds(60), concern("C-1")));

        store().create(by("another act", refused));

        assertThat(store().having(COUNCIL, "concern", SOUTH, false, Optional.empty(), 9)).isEmpty();
        assertThat(store().nextWake()).contains(NINE);
    }

    @Test
    default void lets_two_authorities_use_the_same_id_and_operation() {
        store().create(concern("C-1"));

        assertThat(store().create(of(NEIGHBOUR, saying("{}", concern("C-1"))))).isEqualTo(KEPT);

        assertThat(store().find(new Key(COUNCIL, "C-1")).orElseThrow().document())
                .isEqualTo(concern("C-1"));
        assertThat(store().find(new Key(NEIGHBOUR, "C-1")).orElseThrow().document().body())
                .isEqualTo("{}");
    }

    @Test
    default void finds_what_an_operation_made() {
        store().create(of(NEIGHBOUR, by("draft-7", concern("C-9"))));
        var seen = kept(store(), by("draft-7", concern("C-1")));
        store().replace(seen, saying("{}", seen.document()));

        assertThat(store().withOperation(COUNCIL, "draft-7"))
                .isEqualTo(store().find(new Key(COUNCIL, "C-1")))
                .isPresent();
    }

    @Test
    default void finds_nothing_of_an_operation_of_elsewhere() {
        store().create(of(NEIGHBOUR, by("draft-7", concern("C-1"))));

        assertThat(store().withOperation(COUNCIL, "draft-7")).isEmpty();
    }

    @Test
    default void shows_at_once_on_another_node_what_is_kept() {
        for (var id : List.of("C-1", "C-2", "C-3")) {
            store().create(concern(id));
            assertThat(otherNode().find(new Key(COUNCIL, id))).isPresent();
        }
    }

    @Test
    default void lets_one_of_many_create_the_same() throws InterruptedException {
        for (var round = 0; round < 50; round++) {
            var id = "C-%03d".formatted(round);

            var outcomes = Race.of(this, (node, n) -> node.create(by(id + n, concern(id))));

            assertThat(outcomes).containsOnlyOnce(KEPT).containsOnly(KEPT, TAKEN);
        }
    }

    @Test
    default void lets_one_of_many_create_by_the_same_operation() throws InterruptedException {
        for (var round = 0; round < 50; round++) {
            var act = "draft-" + round;
            var id = "C-%03d-".formatted(round);

            var outcomes = Race.of(this, (node, n) -> node.create(by(act, concern(id + n))));

            assertThat(outcomes).containsOnlyOnce(KEPT).containsOnly(KEPT, TAKEN);
            assertThat(store().withOperation(COUNCIL, act)).isPresent();
        }
    }

    @Test
    default void keeps_every_character_of_a_long_body() {
        var said = "Zoë’s plan 计划 👩‍👧 \u2028 ' \" \\ %s ${x} {{y}} <at>z</at> ";
        var body = "\"" + said.repeat(1_000_000 / said.getBytes(UTF_8).length) + "\"";
        store().create(saying(body, concern("C-1")));

        var found = store().find(new Key(COUNCIL, "C-1")).orElseThrow().document().body();

        assertThat(found.equals(body)).as("the body of %d characters", body.length()).isTrue();
    }

    @Test
    default void takes_no_text_for_a_question() {
        for (var text :
                List.of(
                        "x' OR '1'='1",
                        "\" OR 1=1 --",
                        "'; DROP TABLE documents;",
                        "%",
                        "_",
                        "@a",
                        "c[\"x\"]",
                        "é 计 👩‍👧")) {
            var document =
                    new Document(
                            new Key(text, text),
                            text,
                            text,
                            Optional.of(NINE),
                            true,
                            List.of(new Facet(text, text)),
                            text);
            assertThat(store().create(document)).isEqualTo(KEPT);

            assertThat(store().find(document.key()).map(Stored::document)).contains(document);
            assertThat(store().withOperation(text, text).map(Stored::document)).contains(document);
            assertThat(
                            ids(
                                    store().having(
                                                    text,
                                                    text,
                                                    new Facet(text, text),
                                                    true,
                                                    Optional.empty(),
                                                    9)))
                    .containsExactly(text);
            assertThat(store().open(text, text, Optional.empty(), 9))
                    .containsExactly(
                            new Outline(document.key(), document.facets(), document.wakeAt()));
            assertThat(store().lastId(text, text)).contains(text);
        }
    }
}
