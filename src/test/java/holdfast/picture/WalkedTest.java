package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.picture.Way.Beside;
import holdfast.picture.Way.Happened;
import holdfast.picture.Way.Now;
import holdfast.picture.Way.Stay;
import holdfast.picture.Way.Step;
import holdfast.picture.Way.Track;
import holdfast.picture.Way.What;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** A concern's own way, drawn into the picture of Buckinghamshire's process. */
class WalkedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 16);

    private static final Stay LATE = stay("notification", 0, step(What.LAPSED, 20));
    private static final Stay REFUSED =
            stay("stage-1", 20, step(What.ANSWERED, 22), step(What.REFUSED, 23));

    @Test
    void it_is_named() {
        var drawn = drawn(Now.AWAITED, LATE);

        assertThat(drawn.elements("title").getFirst().getTextContent())
                .isEqualTo("Buckinghamshire Council: IRO dispute resolution. The way of C-1001");
        assertThat(Drawn.text(drawn.root()))
                .contains("The way of C-1001", "Thick lines and borders: the way C-1001 has gone.");
    }

    @Test
    void each_stage_says_what_happened_there_and_when() {
        var drawn = drawn(Now.AWAITED, LATE, REFUSED, stay("stage-2", 23));

        assertThat(text(drawn, "notification"))
                .startsWith(
                        "Notification Opened 16 April 2025, due 26 April 2025. Ran out of time 6 May 2025. Answers:");
        assertThat(text(drawn, "stage-1"))
                .startsWith(
                        "Stage 1 Opened 6 May 2025, due 16 May 2025. Answered 8 May 2025. Refused 9 May 2025. Answers:");
        assertThat(text(drawn, "stage-2"))
                .startsWith(
                        "Stage 2 Opened 9 May 2025, due 19 May 2025. Now here, since 1 June 2025 Answers:");
        assertThat(text(drawn, "stage-3")).startsWith("Stage 3 Answers:");
    }

    @Test
    void its_boxes_have_thick_borders_and_no_others() {
        var drawn = drawn(Now.AWAITED, LATE, REFUSED, stay("stage-2", 23));

        assertThat(drawn.groups().filter(group -> !border(group).equals("1.2")).map(WalkedTest::id))
                .containsExactly(
                        "start", "notification", "formal", "stage-1", "judge-stage-1", "stage-2");
        assertThat(border(drawn.box("stage-2").orElseThrow())).isEqualTo("4");
    }

    @Test
    void its_lines_are_thick_where_it_went_along() {
        var drawn = drawn(Now.AWAITED, LATE, REFUSED, stay("stage-2", 23));

        assertThat(
                        drawn.elements("polyline").stream()
                                .filter(line -> line.getAttribute("stroke-width").equals("3")))
                .as("lapsed to formal, to stage 1, to its judgement, to stage 2")
                .hasSize(4);
    }

    @ParameterizedTest(name = "{0}: {1} says {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWAITED   | stage-1       | Now here, since 1 June 2025
                    TO_JUDGE  | judge-stage-1 | Now here, since 1 June 2025
                    REFUSED   | judge-stage-1 | Refused on 1 June 2025: the IRO decides what comes next
                    ACTIONS   | actions       | Now here, since 1 June 2025
                    CLOSED    | closed        | Closed on 1 June 2025
                    WITHDRAWN | stage-1       | Taken back by the IRO on 1 June 2025
                    VOID      | stage-1       | Removed as a mistake on 1 June 2025
                    """)
    void where_it_stands_is_said_in_words_in_one_place(Now now, String box, String words) {
        var drawn =
                drawn(now, stay("stage-1", 20, step(What.ANSWERED, 22), step(What.ACCEPTED, 23)));

        assertThat(text(drawn, box)).contains(words);
        assertThat(drawn.groups().filter(group -> border(group).equals("4")).map(WalkedTest::id))
                .containsExactly(box);
    }

    @Test
    void an_entry_at_a_later_stage_leaves_the_others_untouched() {
        var drawn = drawn(Now.AWAITED, stay("stage-3", 0));

        assertThat(drawn.groups().filter(group -> !border(group).equals("1.2")).map(WalkedTest::id))
                .containsExactly("start", "formal", "stage-3");
    }

    @Test
    void what_can_go_to_no_stage_stands_where_that_is_said() {
        var way = new Way("C-1001", List.of(), Now.RECORDED, LocalDate.of(2025, 6, 1), List.of());

        var drawn = Drawn.of(Picture.of(Policies.named("hull"), way));

        assertThat(text(drawn, "last"))
                .startsWith("No formal stages Recorded on 1 June 2025, with no clock");
        assertThat(border(drawn.box("last").orElseThrow())).isEqualTo("4");
    }

    @Test
    void a_stage_gone_through_twice_says_both() {
        var drawn = drawn(Now.AWAITED, REFUSED, stay("stage-1", 30));

        assertThat(text(drawn, "stage-1"))
                .contains("Refused 9 May 2025. Opened 16 May 2025, due 26 May 2025. Now here");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CAFCASS         | QUESTIONED | Asked whether to refer, 16 April 2025
                    CAFCASS         | REFERRED   | Referred 16 April 2025
                    CAFCASS         | CONSIDERED | Considered, and not referred, 16 April 2025
                    LEGAL           | ADVISED    | Level 2 sought 16 April 2025
                    COMPLAINT       | RECORDED   | Recorded 16 April 2025
                    GOOD_PRACTICE   | TOLD       | Told 16 April 2025
                    SERVICE_CONCERN | TOLD       | Told 16 April 2025
                    CHANGE          | TOLD       | Told 16 April 2025
                    TALK            | TOLD       | Told 16 April 2025
                    """)
    void what_happened_beside_stands_there(Track track, Happened what, String words) {
        var level = what == Happened.ADVISED ? OptionalInt.of(2) : OptionalInt.empty();
        var way =
                new Way(
                        "C-1001",
                        List.of(),
                        Now.TOLD,
                        DAY,
                        List.of(new Beside(track, what, level, DAY)));

        var drawn = Drawn.of(Picture.of(Policies.named("buckinghamshire"), way));

        assertThat(text(drawn, track.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .contains(words);
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void everything_that_can_happen_has_its_words(What what) {
        assertThat(text(drawn(Now.AWAITED, stay("stage-1", 0, step(what, 1))), "stage-1"))
                .contains("17 April 2025");
    }

    private static Drawn drawn(Now now, Stay... stays) {
        var way = new Way("C-1001", Arrays.asList(stays), now, LocalDate.of(2025, 6, 1), List.of());
        return Drawn.of(Picture.of(Policies.named("buckinghamshire"), way));
    }

    private static Stay stay(String stage, int opened, Step... steps) {
        return new Stay(
                stage, DAY.plusDays(opened), DAY.plusDays(opened + 10), Arrays.asList(steps));
    }

    private static Step step(What what, int day) {
        return new Step(what, DAY.plusDays(day));
    }

    private static String text(Drawn drawn, String box) {
        return Drawn.text(drawn.box(box).orElseThrow());
    }

    private static String id(Element group) {
        return group.getAttribute("id").substring("holdfast-".length());
    }

    private static String border(Element group) {
        return ((Element) group.getElementsByTagName("*").item(0)).getAttribute("stroke-width");
    }
}
