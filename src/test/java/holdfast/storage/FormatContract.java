package holdfast.storage;

import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.raised;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a concern looks like to whoever opens the store without Holdfast. */
interface FormatContract extends CabinetUnderTest {

    @Test
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
                                   {"id":"C-1042-1-1", "to":{"role":"team-manager", "child":"1002"},
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
}
