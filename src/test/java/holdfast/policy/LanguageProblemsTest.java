package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import holdfast.policy.PolicyReader.Reading.Loaded;
import holdfast.policy.PolicyReader.Reading.Problem;
import holdfast.policy.PolicyReader.Reading.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language a policy says its council is spoken to. The tests know one besides English. */
class LanguageProblemsTest {

    @Test
    void a_policy_speaks_english_unless_it_says_otherwise() {
        assertThat(language(Exampleshire.GOOD)).isEqualTo(Language.ENGLISH);
        assertThat(language("language: en\n" + Exampleshire.GOOD)).isEqualTo(Language.ENGLISH);
        assertThat(language("language: eo\n" + Exampleshire.GOOD)).hasToString("eo");
    }

    private static Language language(String yaml) {
        return ((Loaded) PolicyReader.read("exampleshire.yaml", yaml)).policy().language();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ne      | line 1, column 11: language: 'ne' is not a language of which Holdfast has the words. Did you mean 'en'?
                    Welsh   | line 1, column 11: language: 'Welsh' is not a language of which Holdfast has the words. Write 'en' or 'eo'.
                    [en]    | line 1, column 11: language: a list stands here. Write a text.
                    """)
    void a_language_without_a_file_is_a_problem(String language, String problem) {
        var yaml = "language: " + language + "\n" + Exampleshire.GOOD;

        assertThat(((Refused) PolicyReader.read("exampleshire.yaml", yaml)).problems())
                .extracting(Problem::toString)
                .isEqualTo(List.of(problem));
    }
}
