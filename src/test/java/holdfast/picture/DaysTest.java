package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 working days of stage-1      | 5 working days from the day it opens
                    1 working day of raised        | 1 working day from the day the IRO raises the concern formally
                    14 calendar days of stage-1    | 14 calendar days from the day it opens
                    48 hours of raised             | 48 hours from the day the IRO raises the concern formally
                    at once                        | at once, from the day it opens
                    month end of raised            | by the end of the month, counted from the day the IRO raises the concern formally
                    """)
    void a_limit_is_said_in_words(String written, String words) {
        var policy =
                Policies.read(
                        Policies.text(Path.of("bot/policies/buckinghamshire.yaml"))
                                .replace("    remind: 1 working day before\n", "")
                                .replace("within: 5 working days of stage-1", "within: " + written)
                                .replace(
                                        "whole-process:\n  within: 20",
                                        "whole-process:\n  within: 90"));

        var days = new Days(new Words(policy));

        assertThat(days.within(policy.stages().getFirst().within().orElseThrow(), "stage-1"))
                .isEqualTo(words);
    }
}
