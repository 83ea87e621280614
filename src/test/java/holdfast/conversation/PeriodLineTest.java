package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as people type them, on Wednesday 16 April 2025. */
class PeriodLineTest extends OpenChats {

    Person overseer;

    @BeforeEach
    void meets() {
        overseer = chats.who("iro-manager");
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private String sentence(Person person, String line) {
        return chats.say(person, line).messages().getFirst().text();
    }

    @ParameterizedTest(name = "themes {0}: from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                    | Tuesday 1 April 2025   | Monday 30 June 2025
                    this quarter                    | Tuesday 1 April 2025   | Monday 30 June 2025
                    last quarter                    | Wednesday 1 January 2025 | Monday 31 March 2025
                    this month                      | Tuesday 1 April 2025   | Wednesday 30 April 2025
                    Last Month                      | Saturday 1 March 2025  | Monday 31 March 2025
                    this year                       | Tuesday 1 April 2025   | Tuesday 31 March 2026
                    last year                       | Monday 1 April 2024    | Monday 31 March 2025
                    2024-25                         | Monday 1 April 2024    | Monday 31 March 2025
                    2024/25                         | Monday 1 April 2024    | Monday 31 March 2025
                    2024–2025                       | Monday 1 April 2024    | Monday 31 March 2025
                    February 2024                   | Thursday 1 February 2024 | Thursday 29 February 2024
                    from 2025-03-05 to 6/4/2025     | Wednesday 5 March 2025 | Sunday 6 April 2025
                    from 1 December to 31 January   | Sunday 1 December 2024 | Friday 31 January 2025
                    from 1 October to 30 June       | Tuesday 1 October 2024 | Monday 30 June 2025
                    from 1 May to 30 June           | Wednesday 1 May 2024   | Sunday 30 June 2024
                    from 1 April 2023 to 30/6       | Saturday 1 April 2023  | Friday 30 June 2023
                    from 1 March to today           | Saturday 1 March 2025  | Wednesday 16 April 2025
                    from 5 March 2025 to 5 March 2025 | Wednesday 5 March 2025 | Wednesday 5 March 2025
                    """)
    void a_period_is_read_as_people_write_it(String typed, String from, String to) {
        var line = ("themes " + Optional.ofNullable(typed).orElse("")).strip();

        assertThat(says(overseer, line).title())
                .isEqualTo("Themes from %s to %s".formatted(from, to));
    }

    @ParameterizedTest(name = "themes {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    soon                             | Which period? Write this month, last month, this quarter, last quarter, 2025-26, or from 1 April 2025 to 30 June 2025.
                    2025                             | A year runs from April to March. Did you mean 2025-26?
                    2024-26                          | A year runs from April to March. Did you mean 2024-25?
                    1999-01                          | A year runs from April to March. Did you mean 1999-00?
                    from 31/2/2025 to 5/3/2025       | I cannot read these days. Please write them like this: from 1 April 2025 to 30 June 2025.
                    from April to May                | I cannot read these days. Please write them like this: from 1 April 2025 to 30 June 2025.
                    from 6/4/2025 to 5/3/2025        | This period ends before it begins. Did you mean from Wednesday 5 March 2025 to Sunday 6 April 2025?
                    from 17/4/2025 to 18/4/2025      | This period begins on Thursday 17 April 2025, which is still to come. Please ask for one that has begun.
                    from 1/4/2026 to 30/6/2025       | This period begins on Wednesday 1 April 2026, which is still to come. Please ask for one that has begun.
                    May 2025                         | This period begins on Thursday 1 May 2025, which is still to come. Please ask for one that has begun.
                    9998-99                          | This period begins on Wednesday 1 April 9998, which is still to come. Please ask for one that has begun.
                    from 1/4/2022 to 1/4/2025        | This period is too long. Please ask for up to 36 months at a time.
                    from 1/1/0001 to 31/12/9999      | This period is too long. Please ask for up to 36 months at a time.
                    """)
    void a_period_that_is_none_is_refused_with_what_to_type(String typed, String answer) {
        assertThat(sentence(overseer, "themes " + typed)).isEqualTo(answer);
    }

    @Test
    void three_years_are_not_too_long() {
        assertThat(says(overseer, "report from 1/5/2022 to 16/4/2025").lead())
                .isEqualTo("Nothing happened in this period.");
    }
}
