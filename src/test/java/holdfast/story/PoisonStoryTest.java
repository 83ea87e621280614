package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.storage.Document;
import holdfast.storage.Key;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A concern that nobody can see to holds up no other, is put by and comes back by itself (F24). The
 * guards: {@code Aside.put} for what cannot be read, {@code Stumbles.over} for what always fails.
 */
@Tag("faults")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoisonStoryTest {

    private static final Key FIRST = new Key("buckinghamshire", "concern:000001001");

    @TempDir Path data;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    its JSON is cut off               | "notices":       | "notic
                    it stands at a stage that is none | "stage":"stage-1"| "stage":"stage-9"
                    """)
    void the_others_are_seen_to_and_it_comes_back(String what, String good, String bad) {
        try (var town = raised(data)) {
            spoil(body -> body.replace(good, bad));

            town.until("2025-05-08");

            var manager = town.who("team-manager", "1002").name();
            assertThat(town.messenger().told())
                    .as("C-1002 is reminded and lapses; nothing is said of C-1001")
                    .containsOnlyOnce("2025-05-07 09:00 pinged " + manager);
            assertThat(tries()).isEqualTo("5 or more");

            spoil(body -> body.replace(bad, good));
            town.until("2025-05-10");

            assertThat(tries()).isEqualTo("none");
            assertThat(town.concern("C-1001").standing().entry().orElseThrow().lapsed()).isTrue();
        }
    }

    @Test
    void a_notice_that_nobody_can_make_out_holds_up_no_other_concern() {
        try (var town = raised(data)) {
            spoil(body ->
                    body.replaceFirst("\"id\":\"C-1001-", "\"id\":\"nonsense")
                            .replaceFirst(
                                    "\"state\":\"sent\"",
                                    "\"state\":\"owed\",\"next\":\"2025-04-28T09:00:00Z\""));

            town.until("2025-05-08");

            assertThat(town.messenger().told())
                    .containsOnlyOnce(
                            "2025-05-07 09:00 pinged " + town.who("team-manager", "1002").name());
            assertThat(tries()).isEqualTo("5 or more");
        }
    }

    @Test
    void it_costs_nothing_between_two_tries() {
        try (var town = raised(data)) {
            spoil(body -> "{}");
            town.until("2025-05-08");

            assertThat(town.due()).isEmpty();
        }
    }

    private static Town raised(Path data) {
        var town = new Town(data, "2025-04-28");
        var iro = town.who("iro");
        town.say(iro, "raise 1001 4 No visit since March");
        town.say(iro, "yes");
        town.say(iro, "raise 1002 4 No visit since April");
        town.say(iro, "yes");
        return town;
    }

    /** Changes what is kept of the first concern behind Holdfast's back. */
    private void spoil(UnaryOperator<String> change) {
        try (var store = SqliteStore.in(data)) {
            var seen = store.find(FIRST).orElseThrow();
            var kept = seen.document();
            var changed = change.apply(kept.body());
            assertThat(changed).isNotEqualTo(kept.body());
            store.replace(
                    seen,
                    new Document(
                            kept.key(),
                            kept.type(),
                            kept.operation(),
                            kept.wakeAt(),
                            kept.open(),
                            kept.facets(),
                            changed));
        }
    }

    private String tries() {
        try (var store = SqliteStore.in(data)) {
            return store.find(FIRST).orElseThrow().document().facets().stream()
                    .filter(facet -> facet.name().equals("stuck-tries"))
                    .map(facet -> Integer.parseInt(facet.value()) >= 5 ? "5 or more" : "fewer")
                    .findFirst()
                    .orElse("none");
        }
    }
}
