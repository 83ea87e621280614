package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How hard a text is to read. */
class ReadingTest {

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "child, 1",
        "children, 2",
        "asked, 1",
        "wanted, 2",
        "takes, 1",
        "changes, 2",
        "people, 2",
        "another, 3",
        "administrator, 5",
        "manager, 1",
        "managers, 1",
        "council’s, 1",
        "IRO, 1"
    })
    void a_word_has_so_many_syllables(String word, int syllables) {
        assertThat(Reading.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void long_words_in_long_sentences_are_for_older_readers() {
        var easy = Reading.of("Please say what was done. Who will do it?");
        var hard =
                Reading.of(
                        "Notwithstanding administrative considerations, responsible individuals"
                                + " must subsequently communicate appropriate documentation.");

        assertThat(easy.grade()).isCloseTo(-2, within(0.1));
        assertThat(hard.grade()).isGreaterThan(20);
        assertThat(easy.and(hard))
                .isEqualTo(
                        new Reading(
                                3,
                                easy.words() + hard.words(),
                                easy.syllables() + hard.syllables()));
    }
}
