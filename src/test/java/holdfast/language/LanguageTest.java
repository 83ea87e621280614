package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language: sentences, plurals and dates from one file. */
class LanguageTest {

    /** A few lines of Welsh, whose plurals and dates are not English ones. */
    private static final Language WELSH =
            new Language(
                    "cy",
                    Map.of(
                            "format.day", "EEEE d MMMM uuuu",
                            "format.moment", "d MMM uuuu, HH:mm",
                            "due", "Atebwch erbyn {0}.",
                            "at", "{0}",
                            "left",
                                    "{0,choice,0#dim diwrnod|1#un diwrnod|2#deuddydd|2<{0} diwrnod}",
                            "role.iro", "Swyddog Adolygu"));

    @ParameterizedTest
    @CsvSource({"0, dim diwrnod", "1, un diwrnod", "2, deuddydd", "3, 3 diwrnod"})
    void plurals_are_those_of_its_file(int count, String said) {
        assertThat(WELSH.say("left", count)).isEqualTo(said);
    }

    @Test
    void days_and_moments_are_in_its_own_words_and_in_londons_time() {
        assertThat(WELSH.say("due", LocalDate.parse("2025-05-02")))
                .isEqualTo("Atebwch erbyn Dydd Gwener 2 Mai 2025.");
        assertThat(WELSH.say("at", Instant.parse("2025-05-02T08:05:00Z")))
                .isEqualTo("2 Mai 2025, 09:05");
    }

    @ParameterizedTest
    @CsvSource({"iro, Swyddog Adolygu", "virtual-school-head, virtual school head"})
    void a_role_that_it_does_not_know_is_called_by_the_words_of_its_id(String id, String called) {
        assertThat(WELSH.role(id)).isEqualTo(called);
    }

    @Test
    void a_sentence_it_does_not_have_is_a_bug() {
        assertThatThrownBy(() -> WELSH.say("late"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence is called late");
    }

    @ParameterizedTest
    @CsvSource({"ystyr, Ystyr", "ŵyn, Ŵyn", "'', ''"})
    void a_sentence_begins_with_a_capital(String text, String written) {
        assertThat(WELSH.capital(text)).isEqualTo(written);
    }

    @Test
    void english_is_there_and_what_has_no_file_is_not() {
        assertThat(Language.find("en")).contains(Language.ENGLISH);
        assertThat(Language.find("Welsh")).isEmpty();
        assertThat(Language.tags()).contains("en").doesNotContain("cy");
        assertThat(Language.ENGLISH).hasToString("en");
    }
}
