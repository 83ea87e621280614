package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Text;
import holdfast.people.Authority;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How everybody's own words are kept and found again. */
interface TextsContract extends CabinetUnderTest {

    Text FIRST = new Text("t-1", "salt-1", "No visit since March.");
    Text SECOND = new Text("t-2", "salt-2", "Answered by telephone.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zoë’s plan 计划",
                "👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301",
                "قالت الطفلة: \u202bلا أريد\u202c",
                "\"quoted\" 'and' \\escaped\\ `ticked`",
                "line one\r\nline two\ttabbed\u2028and\0nothing",
                "${x} {{y}} %s <at>z</at> {\"format\":2}"
            })
    default void gives_back_words_as_they_were_written(String words) {
        var text = new Text("t-1", "salt", words);
        cabinet().texts().keep(COUNCIL, List.of(text));

        assertThat(otherCabinet().texts().words(COUNCIL, List.of(text.ref())))
                .isEqualTo(Map.of("t-1", words));
    }

    @Test
    default void finds_the_words_that_are_asked_for() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND));

        assertThat(words(COUNCIL, FIRST, SECOND))
                .isEqualTo(Map.of("t-1", FIRST.words(), "t-2", SECOND.words()));
        assertThat(words(COUNCIL, SECOND)).isEqualTo(Map.of("t-2", SECOND.words()));
        assertThat(words(COUNCIL)).isEmpty();
        assertThat(words(new Authority("york"), FIRST)).isEmpty();
    }

    @Test
    default void misses_words_that_have_been_erased() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND));
        store().remove(store().find(new Key(COUNCIL.id(), "text:t-1")).orElseThrow());

        assertThat(words(COUNCIL, FIRST, SECOND)).isEqualTo(Map.of("t-2", SECOND.words()));
    }

    @Test
    default void keeps_the_same_text_once() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST));
        var seen = store().find(new Key(COUNCIL.id(), "text:t-1"));

        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND));

        assertThat(store().find(new Key(COUNCIL.id(), "text:t-1"))).isEqualTo(seen).isPresent();
        assertThat(words(COUNCIL, SECOND)).hasSize(1);
    }

    @Test
    default void keeps_a_text_in_the_format_that_is_written_down() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST));

        assertThat(kept(new Key(COUNCIL.id(), "text:t-1")))
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "salt":"salt-1", "words":"No visit since March."}
                                """));
    }

    private Map<String, String> words(Authority authority, Text... texts) {
        var refs = List.of(texts).stream().map(Text::ref).toList();
        return cabinet().texts().words(authority, refs);
    }
}
