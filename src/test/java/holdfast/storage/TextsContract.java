package holdfast.storage;

import static holdfast.storage.Bucks.BOUND;
import static holdfast.storage.Bucks.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.concern.Text.Bound;
import holdfast.people.Authority;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        cabinet().texts().keep(COUNCIL, List.of(text), BOUND);

        assertThat(otherCabinet().texts().words(COUNCIL, List.of(text.ref())))
                .isEqualTo(Map.of("t-1", words));
    }

    @Test
    default void what_is_erased_is_gone_and_what_is_gone_may_be_erased_again() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND), BOUND);

        cabinet().texts().erase(COUNCIL, List.of(FIRST.ref()));
        otherCabinet().texts().erase(COUNCIL, List.of(FIRST.ref()));
        cabinet().texts().erase(new Authority("york"), List.of(SECOND.ref()));

        assertThat(words(COUNCIL, FIRST, SECOND)).isEqualTo(Map.of("t-2", SECOND.words()));
    }

    @Test
    default void finds_the_words_that_are_asked_for() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND), BOUND);

        assertThat(words(COUNCIL, FIRST, SECOND))
                .isEqualTo(Map.of("t-1", FIRST.words(), "t-2", SECOND.words()));
        assertThat(words(COUNCIL, SECOND)).isEqualTo(Map.of("t-2", SECOND.words()));
        assertThat(words(COUNCIL)).isEmpty();
        assertThat(words(new Authority("york"), FIRST)).isEmpty();
    }

    @Test
    default void misses_words_that_have_been_erased() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND), BOUND);
        store().remove(store().find(new Key(COUNCIL.id(), "text:t-1")).orElseThrow());

        assertThat(words(COUNCIL, FIRST, SECOND)).isEqualTo(Map.of("t-2", SECOND.words()));
    }

    @Test
    default void keeps_the_same_text_once() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST), BOUND);
        var seen = store().find(new Key(COUNCIL.id(), "text:t-1"));

        cabinet().texts().keep(COUNCIL, List.of(FIRST, SECOND), BOUND);

        assertThat(store().find(new Key(COUNCIL.id(), "text:t-1"))).isEqualTo(seen).isPresent();
        assertThat(words(COUNCIL, SECOND)).hasSize(1);
    }

    @Test
    default void keeps_a_text_in_the_format_that_is_written_down() {
        cabinet().texts().keep(COUNCIL, List.of(FIRST), BOUND);

        assertThat(kept(new Key(COUNCIL.id(), "text:t-1")))
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "salt":"salt-1", "words":"No visit since March.", "of":"C-1042"}
                                """));
    }

    /** What this act wrote, and did not bring into any history. */
    @Test
    default void words_that_no_history_names_go_when_the_day_after_is_over() {
        var start = new Reference(1042);
        var raised = Bucks.raised(1042);
        var named = raised.history().getFirst().event().texts();
        var bound =
                List.of(
                        BOUND,
                        starting("act-1042"),
                        starting("act-9"),
                        of(start),
                        of(start.next()));
        var kept =
                List.of(
                        Bucks.SAID.get(named.get(0).id()),
                        Bucks.SAID.get(named.get(1).id()),
                        FIRST,
                        SECOND,
                        new Text("t-3", "salt-3", "Of nothing."));
        IntStream.range(0, 5)
                .forEach(n -> cabinet().texts().keep(COUNCIL, List.of(kept.get(n)), bound.get(n)));
        cabinet().concerns().add(Bucks.filing(raised));
        var all = kept.toArray(Text[]::new);

        assertThat(cabinet().texts().eraseLoose(COUNCIL, BOUND.on())).isZero();
        assertThat(cabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusDays(1))).isZero();
        assertThat(words(COUNCIL, all)).hasSize(5);

        assertThat(cabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusDays(2))).isEqualTo(3);
        assertThat(words(COUNCIL, all).keySet())
                .containsExactlyInAnyOrder(named.get(0).id(), named.get(1).id());
        assertThat(otherCabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusDays(2))).isZero();
    }

    @Test
    default void the_days_of_a_stop_and_of_a_clock_gone_wrong_are_looked_at_too() {
        cabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusYears(1));
        cabinet().texts().eraseLoose(COUNCIL, BOUND.on());
        cabinet().texts().keep(COUNCIL, List.of(FIRST), starting("act-9"));

        assertThat(cabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusDays(40))).isOne();
        assertThat(words(COUNCIL, FIRST)).isEmpty();
    }

    @Test
    default void words_of_a_history_that_only_a_newer_holdfast_can_read_stay() {
        var raised = Bucks.raised(1042);
        var named = raised.history().getFirst().event().texts().getFirst();
        cabinet().texts().eraseLoose(COUNCIL, BOUND.on());
        cabinet().texts().keep(COUNCIL, List.of(Bucks.SAID.get(named.id()), FIRST), BOUND);
        cabinet().concerns().add(Bucks.filing(raised));
        rewrite(new Key(COUNCIL.id(), "concern:000001042"), json -> json.put("format", 9));
        rewrite(new Key(COUNCIL.id(), "text:t-1"), json -> json.put("format", 9));

        assertThat(cabinet().texts().eraseLoose(COUNCIL, BOUND.on().plusDays(2))).isZero();
    }

    private static Bound starting(String operation) {
        return new Bound(BOUND.on(), Optional.empty(), operation);
    }

    private static Bound of(Reference concern) {
        return new Bound(BOUND.on(), Optional.of(concern), "another-act");
    }

    private Map<String, String> words(Authority authority, Text... texts) {
        var refs = List.of(texts).stream().map(Text::ref).toList();
        return cabinet().texts().words(authority, refs);
    }
}
