package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's words, escaped for a {@code TextBlock}, as the Markdown of a card shows them. */
class UserTextOracleIT {

    private static final List<String> BITS =
            Stream.of(
                            "* _ ** __ ` ``` [ ] ( ) ![ # ## > - + --- 1. 2) ~ ~~ | \\ & &amp; &#60; < </"
                                    + " <b> <at> </at> <!-- --> <https://a.uk> http://a.uk www.a.uk a@b.uk"
                                    + " javascript: mailto: // : . @ ! {{ }} {{DATE(x)}} \" ' = == a b B 1 é"
                                    + " 😀 \u202e \u2066 \u2069 : ://x.y [a]: [^1] $ ^ ;")
                    .flatMap(bits -> Stream.concat(Stream.of(bits.split(" ")), Stream.of(" ", " ")))
                    .toList();

    @Test
    void are_shown_as_they_were_typed_whatever_they_are() {
        var random = new Random(1042);
        var typed = IntStream.range(0, 20_000).mapToObj(_ -> words(random)).toList();
        var escaped =
                new JsonMapper().valueToTree(typed.stream().map(UserTextOracleIT::inline).toList());

        var shown = Oracle.asked("markdown.js", escaped);

        assertThat(IntStream.range(0, typed.size()))
                .filteredOn(i -> !shown.get(i).stringValue().equals(paragraph(typed.get(i))))
                .extracting(i -> escaped.get(i) + " is shown as " + shown.get(i))
                .isEmpty();
        assertThat(escaped.toString()).doesNotContain("{{");
    }

    /** A paragraph of words, and no element within it. */
    @Test
    void are_words_and_no_more_in_every_place_of_every_card() {
        var read =
                Hostile.inertCards()
                        .map(SoundCardsTest::drawn)
                        .flatMap(InertCardsTest::readIn)
                        .distinct()
                        .toList();

        var shown = Oracle.asked("markdown.js", new JsonMapper().valueToTree(read));

        assertThat(read).hasSizeGreaterThan(20);
        assertThat(shown.values().stream().map(it -> it.stringValue()))
                .allSatisfy(html -> assertThat(html).matches("(?s)(<p>[^<]*</p>\\n?)?"));
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (var i = random.nextInt(1, 12); i > 0; i--) {
            words.append(BITS.get(random.nextInt(BITS.size())));
        }
        return words.toString();
    }

    private static String inline(String typed) {
        return new UserText(typed).inline();
    }

    /** One paragraph, with nothing in it but these words. */
    private static String paragraph(String typed) {
        var words = Direction.isolated(typed.strip());
        return words.isEmpty() ? "" : "<p>%s</p>\n".formatted(html(words));
    }

    private static String html(String words) {
        return StringEscapeUtils.escapeXml10(words).replace("&apos;", "'");
    }
}
