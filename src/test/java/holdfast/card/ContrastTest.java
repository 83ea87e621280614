package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether what stands on a card can be read in Teams, light and dark: WCAG 2.2, 1.4.3 asks for 4.5
 * to 1. The colours are those of Microsoft's own card designer.
 */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final Set<String> BOXES =
            Set.of("Container", "ColumnSet", "Column", "TableCell");
    private static final List<String> TONES =
            List.of("default", "accent", "good", "attention", "warning");

    /** A colour of text on a style of box. */
    record Use(String style, String colour, String shade) {}

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_text_can_be_read_on_what_it_stands_on(String theme) {
        assertThat(uses())
                .hasSizeGreaterThanOrEqualTo(TONES.size() + 1)
                .allSatisfy(use ->
                        assertThat(contrast(theme, use))
                                .as("%s in the %s theme", use, theme)
                                .isGreaterThanOrEqualTo(ENOUGH));
    }

    @Test
    void nothing_is_coloured_but_the_box_it_stands_in() {
        assertThat(uses()).extracting(Use::colour).containsOnly("default");
    }

    @ParameterizedTest(name = "{1} on {0} is {3} to 1 in the {2} theme")
    @CsvSource({
        "default,  good,      light, 2.07",
        "default,  warning,   light, 1.48",
        "default,  attention, dark,  3.24",
        "default,  default,   light, 15.48",
        "emphasis, default,   dark,  14.70"
    })
    void reckons_as_wcag_does(String style, String colour, String theme, double ratio) {
        assertThat(contrast(theme, new Use(style, colour, "default")))
                .isCloseTo(ratio, within(0.01));
    }

    @Test
    void black_on_white_is_21_to_1_and_half_black_is_less() {
        assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(contrast("#80000000", "#ffffffff")).isCloseTo(4.0, within(0.01));
    }

    private static Set<Use> uses() {
        var uses = new HashSet<Use>();
        TemplatesTest.kinds()
                .map(kind -> Cards.name(kind))
                .forEach(name -> {
                    var template = new JsonMapper().readTree(TemplatesTest.template(name));
                    var on =
                            name.startsWith("field-")
                                    ? List.of("default", unfolded())
                                    : List.of("default");
                    on.forEach(style -> gather(template, style, uses));
                });
        return uses;
    }

    private static void gather(JsonNode node, String on, Set<Use> uses) {
        var type = node.path("type").stringValue("");
        if (BOXES.contains(type) && node.has("style")) {
            styles(node.path("style").stringValue()).forEach(style -> inside(node, style, uses));
            return;
        }
        inside(node, type.equals("Action.ShowCard") ? unfolded() : on, uses);
    }

    private static void inside(JsonNode node, String on, Set<Use> uses) {
        uses.add(
                new Use(
                        on,
                        node.path("color").stringValue("default").toLowerCase(Locale.ROOT),
                        node.path("isSubtle").booleanValue(false) ? "subtle" : "default"));
        node.values().forEach(part -> gather(part, on, uses));
    }

    private static List<String> styles(String style) {
        return style.equals("${tone}") ? TONES : List.of(style);
    }

    private static String unfolded() {
        return theme("light").path("actions").path("showCard").path("style").stringValue();
    }

    private static JsonNode theme(String name) {
        return new JsonMapper()
                .readTree(ContrastTest.class.getResourceAsStream("teams/" + name + ".json"));
    }

    private static double contrast(String theme, Use use) {
        var style = theme(theme).path("containerStyles").path(use.style());
        return contrast(
                style.path("foregroundColors").path(use.colour()).path(use.shade()).stringValue(),
                style.path("backgroundColor").stringValue());
    }

    private static double contrast(String text, String ground) {
        var lights =
                Stream.of(over(channels(text), channels(ground)), channels(ground))
                        .map(ContrastTest::luminance)
                        .sorted()
                        .toList();
        return (lights.getLast() + 0.05) / (lights.getFirst() + 0.05);
    }

    /** Opacity, red, green and blue, each from 0 to 1. */
    private static double[] channels(String colour) {
        var argb = colour.length() == 7 ? "#ff" + colour.substring(1) : colour;
        return IntStream.range(0, 4)
                .mapToDouble(i -> Integer.parseInt(argb, 2 * i + 1, 2 * i + 3, 16) / 255.0)
                .toArray();
    }

    private static double[] over(double[] text, double[] ground) {
        return IntStream.range(0, 4)
                .mapToDouble(i -> i == 0 ? 1 : text[0] * text[i] + (1 - text[0]) * ground[i])
                .toArray();
    }

    private static double luminance(double[] colour) {
        var linear =
                IntStream.range(1, 4)
                        .mapToDouble(i -> colour[i])
                        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
