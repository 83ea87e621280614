package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Calendaring.Toward;
import holdfast.language.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them, read on Wednesday 16 April 2025. */
class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-04-23             | 2025-04-23
                    23/4/2025              | 2025-04-23
                    23.4.2025              | 2025-04-23
                    23/4                   | 2025-04-23
                    23 April               | 2025-04-23
                    23 APRIL.              | 2025-04-23
                    23rd of April          | 2025-04-23
                    the 23rd of April      | 2025-04-23
                    on 23 Apr              | 2025-04-23
                    3 Sept                 | 2025-09-03
                    April 23               | 2025-04-23
                    April 23rd, 2026       | 2026-04-23
                    23  April   2026       | 2026-04-23
                    Wed 23 April           | 2025-04-23
                    Wednesday the 23rd of April 2025 | 2025-04-23
                    Wednesday, 23 April    | 2025-04-23
                    3 May                  | 2025-05-03
                    today                  | 2025-04-16
                    Tomorrow               | 2025-04-17
                    yesterday              | 2025-04-15
                    Friday                 | 2025-04-18
                    fri                    | 2025-04-18
                    Wednesday              | 2025-04-23
                    Monday                 | 2025-04-21
                    this Friday            | 2025-04-18
                    this Monday            | 2025-04-14
                    next Friday            | 2025-04-25
                    next Monday            | 2025-04-21
                    Friday next week       | 2025-04-25
                    last Friday            | 2025-04-11
                    end of this week       | 2025-04-18
                    the end of next week   | 2025-04-25
                    end of the month       | 2025-04-30
                    end of next month      | 2025-05-31
                    in 3 days              | 2025-04-19
                    in two weeks           | 2025-04-30
                    in a week              | 2025-04-23
                    in 2 weeks’ time       | 2025-04-30
                    """)
    void reads_a_day_however_it_is_written(String text, LocalDate day) {
        assertThat(Dates.read(text, TODAY)).contains(day);
    }

    @ParameterizedTest(name = "{0}, with {1} in mind, is {2}")
    @CsvSource({
        "3 January, FUTURE, 2026-01-03",
        "3 January, PAST, 2025-01-03",
        "3 December, PAST, 2024-12-03",
        "3 December, FUTURE, 2025-12-03",
        "3 December, EITHER, 2024-12-03",
        "16 April, FUTURE, 2025-04-16",
        "16 April, PAST, 2025-04-16",
        "Friday, PAST, 2025-04-11",
        "Friday, FUTURE, 2025-04-18",
        "next Friday, PAST, 2025-04-25"
    })
    void without_a_year_takes_the_nearest_that_makes_sense(
            String text, Toward toward, LocalDate day) {
        assertThat(Dates.find(text, TODAY, toward).day()).contains(day);
    }

    @ParameterizedTest(name = "{0} is wanted in {1}")
    @CsvSource({
        "held, PAST",
        "child-told, PAST",
        "discussed-on, PAST",
        "review, EITHER",
        "by, FUTURE",
        "until, FUTURE",
        "date, FUTURE",
        "date3, FUTURE"
    })
    void each_field_says_where_its_day_lies(String field, Toward toward) {
        assertThat(Toward.of(field)).isEqualTo(toward);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4/23               | The day comes before the month here. Did you mean Wednesday 23 April 2025? Please write that.
                    04/23/2026         | The day comes before the month here. Did you mean Thursday 23 April 2026? Please write that.
                    31/4               | This day is not in the calendar. Check the day and the month.
                    32 April           | This day is not in the calendar. Check the day and the month.
                    0/4                | This day is not in the calendar. Check the day and the month.
                    13/13              | This day is not in the calendar. Check the day and the month.
                    29 Feb 2027        | This day is not in the calendar. Check the day and the month.
                    Fri 23 April       | The weekday does not fit: that day is Wednesday 23 April 2025. Please check which you mean.
                    Monday 2025-04-23  | The weekday does not fit: that day is Wednesday 23 April 2025. Please check which you mean.
                    in 3 working days  | Please write the day itself. In a line I count days and weeks, not working days.
                    soon               | This is not a day. Write it like 23/4/2025.
                    1/2/26             | This is not a day. Write it like 23/4/2025.
                    1.2                | This is not a day. Write it like 23/4/2025.
                    23                 | This is not a day. Write it like 23/4/2025.
                    23 Ma              | This is not a day. Write it like 23/4/2025.
                    in banana days     | This is not a day. Write it like 23/4/2025.
                    next banana        | This is not a day. Write it like 23/4/2025.
                    """)
    void what_is_no_day_is_never_guessed_at(String text, String sentence) {
        assertThat(
                        Checking.wrong(
                                new Words(Language.ENGLISH),
                                Dates.find(text, TODAY, Toward.FUTURE)))
                .contains(sentence);
        assertThat(Dates.read(text, TODAY)).isEmpty();
    }

    @Test
    void a_day_is_written_in_full_before_it_is_kept() {
        assertThat(Dates.settled("by", "next Friday", TODAY)).isEqualTo("2025-04-25");
        assertThat(Dates.settled("held", "3 December", TODAY)).isEqualTo("2024-12-03");
        assertThat(Dates.settled("by", "some day", TODAY)).isEqualTo("some day");
        assertThat(Dates.inFull("23/4/2025")).contains(LocalDate.of(2025, 4, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23 April", "next Friday", "today", "banana", ""})
    void what_only_today_makes_clear_is_not_in_full(String text) {
        assertThat(Dates.inFull(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    next Friday because the panel meets | next Friday  | because the panel meets
                    23 April 2025 at Room 2             | 23 April 2025 | at Room 2
                    in 3 days in Room 2                 | in 3 days    | in Room 2
                    4/23 at Room 2                      | 4/23         | at Room 2
                    Fri 23 April the clinic moved it    | Fri 23 April | the clinic moved it
                    """)
    void a_line_may_begin_with_a_day(String line, String day, String rest) {
        var leading = Dates.leading(new Typed(line), TODAY).orElseThrow();

        assertThat(leading.day()).isEqualTo(day);
        assertThat(leading.rest().rest()).isEqualTo(rest);
    }
}
