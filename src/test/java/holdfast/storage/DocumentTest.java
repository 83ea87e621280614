package holdfast.storage;

import static holdfast.storage.Documents.concern;
import static holdfast.storage.Documents.waking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What any store can keep, and what none is asked to. */
class DocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "a?b", "a#b"})
    void refuses_an_id_that_azure_cosmos_db_would_not_keep(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key("exampleshire", id))
                .withMessage("The id '" + id + "' holds one of / \\ ? #.");
    }

    @Test
    void is_found_by_texts_of_1_to_255_characters() {
        assertThat(new Key("a", "x".repeat(255)).id()).hasSize(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key("exampleshire", "x".repeat(256)))
                .withMessage("The id has 256 characters. It needs 1 to 255.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key("", "C-1"))
                .withMessage("The authority has 0 characters. It needs 1 to 255.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facet("", "north"))
                .withMessage("The facet's name has 0 characters. It needs 1 to 255.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facet("team", ""))
                .withMessage("The facet's value has 0 characters. It needs 1 to 255.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.by("", concern("C-1")))
                .withMessage("The operation has 0 characters. It needs 1 to 255.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.typed("", concern("C-1")))
                .withMessage("The type has 0 characters. It needs 1 to 255.");
    }

    @Test
    void is_not_found_by_half_a_character_or_a_control_character() {
        for (var text : List.of("a\0b", "a\nb", "a\u0085b", "a\ud83d", "\udc67b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Facet("team", text))
                    .withMessage(
                            "The facet's value holds a control character or half a character.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
    void wakes_in_the_years_0_to_9999(Instant outside) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waking(outside, concern("C-1")))
                .withMessage("An instant is kept in the years 0 to 9999, not " + outside + ".");
        assertThatIllegalArgumentException().isThrownBy(() -> FixedWidth.of(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedWidth.of(Instant.MIN));
    }

    @Test
    void keeps_its_facets_whatever_becomes_of_the_list() {
        var list = new ArrayList<>(List.of(Documents.NORTH));
        var document = Documents.carrying(list, concern("C-1"));
        list.clear();

        assertThat(document.facets()).containsExactly(Documents.NORTH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00.000000000Z",
        "2026-03-02T09:00:00.5Z, 2026-03-02T09:00:00.500000000Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000000000Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999999Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z"
    })
    void writes_an_instant_so_that_text_sorts_as_time(Instant instant, String text) {
        assertThat(FixedWidth.of(instant)).isEqualTo(text);
        assertThat(FixedWidth.read(text)).isEqualTo(instant);
    }
}
