package holdfast.storage;

import static holdfast.concern.Concerns.Outcome.KEPT;
import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.notified;
import static holdfast.storage.Bucks.raised;
import static holdfast.storage.Bucks.woken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import holdfast.notice.Shown;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of concerns that a newer or an older version works on beside this one. */
interface NewerConcernsContract extends CabinetUnderTest {

    @Test
    @Tag("faults")
    default void carries_along_whatever_a_newer_version_has_written_beside() {
        cabinet().concerns().add(filing(notified(1042)));
        rewrite(key(1042), NewerConcernsContract::more);
        var before = kept(key(1042));

        change(concern -> woken(concern, "2025-05-01T08:00:00Z"));

        var after = kept(key(1042));
        assertThat(after.get("tracks").toString())
                .isEqualTo("[{\"track\":\"cafcass\",\"weight\":1.50,\"id\":12345678901234567890}]");
        assertThat(after.get("history").get(0)).isEqualTo(before.get("history").get(0));
        assertThat(after.get("history")).hasSize(2);
        assertThat(after.get("notices").get(0).get("digest").asString()).isEqualTo("d-1");
        assertThat(after.get("notices").valueStream().toList())
                .contains(before.get("notices").get(2))
                .hasSize(4);
    }

    /** What a newer version might add: at the top, in a line, in a notice, and a notice. */
    private static void more(ObjectNode json) {
        json.set(
                "tracks",
                Json.read("[{\"track\":\"cafcass\",\"weight\":1.50,\"id\":12345678901234567890}]"));
        var line = json.get("history").get(0).asObject().put("node", "b");
        line.get("fields").asObject().put("urgency", "high");
        json.get("notices").get(0).asObject().put("digest", "d-1");
        json.get("notices")
                .asArray()
                .add(
                        Json.read(
                                """
                                {"id":"C-1042-1-9", "to":{"role":"iro", "team":"north"},
                                 "why":"praised", "at":"2025-04-16T09:30:00Z",
                                 "state":{"state":"digested", "attempts":0, "into":"d-1"}}
                                """));
    }

    @Test
    @Tag("faults")
    default void carries_along_a_line_whose_word_only_a_newer_version_knows() {
        var fields =
                "{\"z\":\"Zoë \\\"👩‍👧\\\" \\u2028\",\"a\":\"\",\"child.told\":\"2025-05-01\"}";
        var line =
                "{\"seq\":2,\"at\":\"2025-04-17T10:00:00Z\",\"what\":\"mended\",\"fields\":"
                        + fields
                        + ",\"previous\":\"p\",\"hash\":\"h\"}";
        cabinet().concerns().add(filing(notified(1042)));
        rewrite(key(1042), json -> json.get("history").asArray().add(Json.read(line)));

        change(concern -> concern.withShown(Map.of(IRO, new Shown("f:1", 1))));

        assertThat(kept(key(1042)).get("history").get(1)).isEqualTo(Json.read(line));
        var history = find().concern().history();
        assertThat(history).hasSize(2);
        assertThat(history.get(1).event())
                .isEqualTo(
                        new ConcernEvent.Unknown(
                                "mended",
                                Map.of(
                                        "z",
                                        "Zoë \"👩‍👧\" \u2028",
                                        "a",
                                        "",
                                        "child.told",
                                        "2025-05-01")));
    }

    @Test
    @Tag("faults")
    default void carries_along_facets_that_only_a_newer_version_knows() {
        cabinet().concerns().add(filing(notified(1042)));
        var seen = store().find(key(1042)).orElseThrow();
        var north = new Facet("district", "north");
        store().replace(seen, Documents.carrying(List.of(north), seen.document()));

        change(UnaryOperator.identity());

        assertThat(store().find(key(1042)).orElseThrow().document().facets())
                .contains(north, new Facet("standing", "informal"))
                .hasSize(19);
    }

    @Test
    @Tag("faults")
    default void refuses_a_concern_in_a_newer_format() {
        cabinet().concerns().add(filing(notified(1042)));
        rewrite(key(1042), json -> json.put("format", 2));

        assertThatThrownBy(this::find)
                .hasMessage(
                        "C-1042 of buckinghamshire is kept in format 2, and this Holdfast reads up"
                                + " to 1. Start the newer Holdfast again.");
        assertThatThrownBy(() -> cabinet().concerns().startedBy(COUNCIL, "act-1042"))
                .hasMessageStartingWith("C-1042 of buckinghamshire is kept in format 2");
    }

    @Test
    @Tag("faults")
    default void names_a_concern_that_it_cannot_read() {
        cabinet().concerns().add(filing(notified(1042)));
        rewrite(key(1042), json -> json.get("history").asArray().remove(0));

        assertThatThrownBy(this::find)
                .hasMessage(
                        "C-1042 of buckinghamshire cannot be read by this Holdfast. Start the"
                                + " newest one; if that cannot either, put back its last good copy.");
    }

    @Test
    @Tag("faults")
    default void writes_no_history_that_is_another() {
        cabinet().concerns().add(filing(raised(1042)));
        var seen = find();
        var other = woken(notified(1042), "2025-05-06T08:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cabinet().concerns().replace(seen, filing(other)))
                .withMessage("The history of C-1042 does not go on from the one that is kept.");
        assertThat(find()).isEqualTo(seen);
    }

    private void change(UnaryOperator<Concern> change) {
        var seen = find();
        assertThat(cabinet().concerns().replace(seen, filing(change.apply(seen.concern()))))
                .isEqualTo(KEPT);
    }

    private Held find() {
        return cabinet().concerns().find(COUNCIL, new Reference(1042)).orElseThrow();
    }
}
