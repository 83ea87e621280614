package holdfast.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody's words in portions: together the whole, and none larger than it may be. */
class PortionsTest {

    static Stream<String> words() {
        return Stream.of(
                        "word ",
                        "x",
                        "😀",
                        "é日",
                        "a\n",
                        "\n\n a\r\n",
                        "{",
                        "{{<at>",
                        "\"\\",
                        "\u0001\t",
                        "\u202Ea\u2066",
                        "\u2069",
                        "\uD83D",
                        "a\u2028b")
                .map(pattern -> pattern.repeat(4_000 / pattern.length()));
    }

    private static int drawn(UserText words) {
        return words.blocks().toString().getBytes(UTF_8).length;
    }

    @ParameterizedTest
    @MethodSource("words")
    void portions_are_the_whole_and_each_fits(String words) {
        for (var most : new int[] {150, 1_000, 6_000}) {
            var portions = new UserText(words).portions(most);

            assertThat(portions.stream().map(UserText::typed).collect(Collectors.joining()))
                    .isEqualTo(words);
            assertThat(portions)
                    .allSatisfy(portion -> assertThat(drawn(portion)).isLessThanOrEqualTo(most));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void what_words_take_is_never_reckoned_too_little(String words) {
        assertThat(drawn(new UserText(words))).isLessThanOrEqualTo(new UserText(words).size());
    }

    @ParameterizedTest(name = "{0} in portions of {1}: {2}")
    @CsvSource({
        "one two three, 108, one two /three",
        "one two three, 112, one two /three",
        "one two three, 113, one two three",
        "onetwothree,   104, onet/woth/ree",
        "a bcdefghijkl, 108, a bcdefg/hijkl"
    })
    void a_portion_ends_behind_a_space_when_one_is_near(String words, int most, String portions) {
        assertThat(
                        new UserText(words)
                                .portions(most).stream()
                                        .map(UserText::typed)
                                        .collect(Collectors.joining("/")))
                .isEqualTo(portions);
    }

    @Test
    void no_words_are_one_portion() {
        assertThat(new UserText("").portions(100)).containsExactly(new UserText(""));
    }
}
