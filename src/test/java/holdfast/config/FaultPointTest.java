package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.concern.Text.Texts;
import holdfast.people.Authority;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPointTest {

    private static final Authority COUNCIL = new Authority("exampleshire");

    @TempDir Path data;

    @Test
    void it_is_reached_at_the_named_call_and_only_then() {
        assertThat(deaths("before Texts.keep 2")).containsExactly("second");
        assertThat(deaths("after Texts.keep 1")).containsExactly("first");
        assertThat(deaths("after Texts.keep 4")).isEmpty();
        assertThat(deaths("before Texts.words 1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "after Texts.keep",
                "after Texts.lose 1",
                "after Tests.keep 1",
                "at Texts.keep 1",
                "after Texts.keep 0"
            })
    void one_that_does_not_exist_is_refused(String text) {
        assertThatThrownBy(() -> FaultPoint.read(text))
                .hasMessage("There is no fault point '%s'.", text)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal ->
                                assertThat(refusal.action())
                                        .isEqualTo(
                                                "HOLDFAST_FAULT_POINT is for tests: name one such as 'after Concerns.add 1', or remove it."));
    }

    /** The calls of three during which death came. */
    private List<String> deaths(String point) {
        var deaths = new ArrayList<String>();
        var call = new ArrayList<String>();
        try (var store = SqliteStore.in(data)) {
            var texts =
                    (Texts)
                            FaultPointWiring.fatal(
                                    FaultPoint.read(point),
                                    new Cabinet(store).texts(),
                                    () -> deaths.add(call.getLast()));
            for (var each : List.of("first", "second", "third")) {
                call.add(each);
                texts.keep(COUNCIL, List.of());
            }
        }
        return deaths;
    }
}
