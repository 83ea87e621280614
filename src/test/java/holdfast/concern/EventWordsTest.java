package holdfast.concern;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Events as words and fields, and back. */
class EventWordsTest {

    static List<ConcernEvent> events() {
        return Events.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(ConcernEvent event) {
        var what = event.word();
        assertThat(ConcernEvent.read(what, event.written())).isEqualTo(event);
        assertThat(ConcernEvent.read(what, new HashMap<>(event.written()))).isEqualTo(event);
    }

    @Test
    void the_words_are_a_closed_list() {
        assertThat(events().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(ConcernEvent.class.getPermittedSubclasses()));
        assertThat(
                        events().stream()
                                .filter(event -> !(event instanceof ConcernEvent.Unknown))
                                .map(EventWords::what)
                                .distinct()
                                .sorted())
                .containsExactly(
                        "accepted",
                        "acknowledged",
                        "advised",
                        "answered",
                        "asked",
                        "closed",
                        "complained",
                        "considered",
                        "convened",
                        "corrected",
                        "covered",
                        "dated",
                        "done",
                        "erased",
                        "escalated",
                        "extended",
                        "filed",
                        "finished",
                        "foreseen",
                        "heard",
                        "held",
                        "lapsed",
                        "met",
                        "noted",
                        "notified",
                        "passed",
                        "pinged",
                        "praised",
                        "questioned",
                        "raised",
                        "redated",
                        "referred",
                        "refused",
                        "released",
                        "reminded",
                        "reopened",
                        "retimed",
                        "talked",
                        "unreachable",
                        "viewed",
                        "voided",
                        "waiting",
                        "withdrawn");
    }

    @ParameterizedTest(name = "{0} with {1} of a newer version")
    @CsvSource({"mended, with, string", "answered, position, partly"})
    void what_a_newer_version_has_written_survives(String what, String name, String value) {
        var fields = new HashMap<String, String>();
        fields.put(name, value);

        var read = ConcernEvent.read(what, fields);

        assertThat(read).isEqualTo(new ConcernEvent.Unknown(what, fields));
        assertThat(read.word()).isEqualTo(what);
        assertThat(read.written()).isEqualTo(fields);
    }

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> ConcernEvent.read("done", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a history entry lacks its field action");
    }

    @Test
    void the_id_of_a_text_may_hold_a_colon() {
        var asked = new ConcernEvent.Asked(new Text.Ref("text:000:7", "ff"));
        assertThat(ConcernEvent.read("asked", asked.written())).isEqualTo(asked);
    }

    @Test
    void what_people_said_is_told_with_the_main_thing_first() {
        var said =
                Map.of(
                        "impact", Matter.text("b"),
                        "text", Matter.text("a"));
        var answered =
                new ConcernEvent.Answered(
                        Answer.Position.WILL_DO,
                        Optional.of(Matter.text("we shall")),
                        List.of(
                                new Answer.Proposed(
                                        Matter.text("visit"), Matter.WORKER.id(), Events.DAY),
                                new Answer.Proposed(
                                        Matter.text("book"), Matter.WORKER.id(), Events.DAY)));
        assertThat(new ConcernEvent.Accepted(said, Optional.empty()).texts())
                .containsExactly(Matter.text("a"), Matter.text("b"));
        assertThat(answered.texts())
                .containsExactly(
                        Matter.text("we shall"), Matter.text("visit"), Matter.text("book"));
    }
}
