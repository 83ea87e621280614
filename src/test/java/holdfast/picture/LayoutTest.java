package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.picture.Drawn.Area;
import holdfast.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a picture lies over anything else. */
class LayoutTest {

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void no_two_boxes_overlap_and_all_are_on_the_paper(Policy policy) {
        var drawn = Drawn.of(Picture.of(policy));
        var boxes = drawn.groups().map(Drawn::outline).toList();

        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(drawn.paper().holds(box)).as("%s on the paper", box).isTrue();
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
        }
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void every_text_stays_in_its_box(Policy policy) {
        Drawn.of(Picture.of(policy))
                .groups()
                .forEach(group -> {
                    var box = Drawn.outline(group);
                    assertThat(Drawn.texts(group).toList())
                            .isNotEmpty()
                            .allSatisfy(text ->
                                    assertThat(box.holds(text)).as("%s in %s", text, box).isTrue());
                });
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void no_two_texts_overlap_and_all_are_on_the_paper(Policy policy) {
        var drawn = Drawn.of(Picture.of(policy));
        var texts = Drawn.texts(drawn.root()).toList();

        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            assertThat(drawn.paper().holds(text)).as("%s on the paper", text).isTrue();
            assertThat(texts.subList(i + 1, texts.size()))
                    .as("beside %s", text)
                    .noneMatch(text::overlaps);
        }
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void no_line_goes_through_a_box_or_a_text(Policy policy) {
        var drawn = Drawn.of(Picture.of(policy));
        var boxes = drawn.groups().map(Drawn::outline);
        var texts = Drawn.texts(drawn.root());
        var inTheWay = Stream.concat(boxes, texts).toList();

        assertThat(drawn.pieces())
                .isNotEmpty()
                .allSatisfy(piece ->
                        assertThat(inTheWay).as("on %s", piece).noneMatch(piece::overlaps));
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void every_line_is_level_or_upright(Policy policy) {
        assertThat(Drawn.of(Picture.of(policy)).pieces())
                .allMatch(piece -> piece.x() == piece.right() || piece.y() == piece.bottom());
    }

    @Test
    void it_is_as_wide_as_a_sheet_of_paper_allows() {
        var root = Drawn.of(Picture.of(Policies.named("york"))).root();

        assertThat(root.getAttribute("width")).isEqualTo("190mm");
        assertThat(Double.parseDouble(root.getAttribute("viewBox").split(" ")[2])).isLessThan(850);
    }

    @Test
    void the_stages_stand_one_under_the_other_in_their_order() {
        var drawn = Drawn.of(Picture.of(Policies.named("york")));
        var stages =
                Stream.of(
                                "talk", "formal", "stage-1", "stage-2", "stage-3", "stage-4",
                                "last", "actions", "closed")
                        .map(id -> Drawn.outline(drawn.box(id).orElseThrow()))
                        .toList();

        assertThat(stages).extracting(Area::x).containsOnly(stages.getFirst().x());
        assertThat(stages).extracting(Area::y).isSorted();
    }
}
