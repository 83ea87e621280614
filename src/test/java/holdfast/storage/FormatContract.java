package holdfast.storage;

import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.raised;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a concern looks like to whoever opens the store without Holdfast. */
interface FormatContract extends CabinetUnderTest {

    @Test
    @Tag("faults")
    default void keeps_a_line_of_history_in_the_format_that_is_written_down() {
        var concern = raised(1042);
        cabinet().concerns().add(filing(concern));
        var entry = concern.history().getFirst();

        assertThat(kept(key(1042)).get("history").get(0))
                .isEqualTo(
                        Json.read(
                                """
                                {"seq":1, "at":"2025-04-16T09:30:00.123456789Z",
                                 "by":"1a1a1a1a-0000-4000-8000-000000000001",
                                 "operation":"act-1042", "what":"raised",
                                 "fields":{"category":"visits", "children":"1002,1001",
                                   "due":"2025-04-25", "edition":"2021-09", "edition-hash":"%s",
                                   "kind":"concern", "links":"", "next":"answer",
                                   "opened":"2025-04-16", "particular.reason":"t-urgent:%s",
                                   "particular.text":"t-no-visit:%s", "policy":"buckinghamshire",
                                   "stage":"stage-1", "whole":"2025-05-19"},
                                 "previous":"", "hash":"%s"}
                                """
                                        .formatted(
                                                Bucks.POLICY.hash(),
                                                Bucks.said("urgent").hash(),
                                                Bucks.said("no visit").hash(),
                                                entry.hash())));
    }

    @Test
    @Tag("faults")
    default void keeps_a_concern_in_the_format_that_is_written_down() {
        cabinet().concerns().add(filing(raised(1042)));
        var json = kept(key(1042));
        json.remove("history");

        assertThat(json)
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "ref":"C-1042",
                                 "notices":[
                                   {"id":"C-1042-1-1",
                                    "to":{"role":"team-manager", "children":["1002", "1001"]},
                                    "why":"raised", "at":"2025-04-16T09:30:00.123456789Z",
                                    "state":{"state":"owed", "attempts":0,
                                      "next":"2025-04-16T09:30:00.123456789Z"}}],
                                 "shown":{},
                                 "summary":{"kind":"concern", "children":["1002", "1001"],
                                   "category":"visits",
                                   "raised-by":"1a1a1a1a-0000-4000-8000-000000000001",
                                   "raised-on":"2025-04-16", "standing":"at-stage",
                                   "stage":"stage-1", "due":"2025-04-25", "lapsed":false,
                                   "owing":"team-manager"}}
                                """));
    }

    @Test
    @Tag("faults")
    default void keeps_what_is_only_told_in_the_format_that_is_written_down() {
        cabinet().concerns().add(filing(Bucks.service(1042)));
        var json = kept(key(1042));

        assertThat(json.get("history").get(0).get("fields").get("team").asString())
                .isEqualTo("north-1");
        assertThat(json.get("notices").get(0).get("to"))
                .isEqualTo(
                        Json.read(
                                "{\"role\":\"iro-manager\",\"children\":[],\"team\":\"north-1\"}"));
        assertThat(json.get("summary"))
                .isEqualTo(
                        Json.read(
                                """
                                {"kind":"service", "children":[], "team":"north-1",
                                 "raised-by":"1a1a1a1a-0000-4000-8000-000000000001",
                                 "raised-on":"2025-04-16", "standing":"told", "lapsed":false}
                                """));
    }

    @Test
    @Tag("faults")
    default void keeps_where_the_cafcass_question_stands() {
        cabinet().concerns().add(filing(Detours.referred(1042)));

        assertThat(kept(key(1042)).get("summary").get("cafcass").asString()).isEqualTo("referred");
        assertThat(cabinet().concerns().open(Bucks.COUNCIL).getFirst().cafcass())
                .contains("referred");
    }
}
