package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTest {

    private static final String PROCLAIMED =
            "date,change,why\n2028-12-31,last-known,GOV.UK bank holidays\n";
    private static final String CLOSURES = "council,from,to,why\n";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    29/04/2011,added,Wedding   | date: '29/04/2011' is not a date. Did you mean 2011-04-29?
                    30/2/2011,added,Wedding    | date: '30/2/2011' is not a date. Write it as year-month-day, such as 2022-09-19.
                    2011-02-30,added,Wedding   | date: '2011-02-30' is not a date. Write it as year-month-day, such as 2022-09-19.
                    ,added,Wedding             | date: '' is not a date. Write it as year-month-day, such as 2022-09-19.
                    2011-04-29,add,Wedding     | change: 'add' is not a change. Write added, removed or last-known.
                    2011-04-29,added,          | why: found nothing. Say why, since people are told when a day moves.
                    2011-04-30,added,Wedding   | date: 2011-04-30 is a Saturday, which never counts. Give the weekday that changes.
                    2029-05-07,added,Late      | date: 2029-05-07 is outside the calendar. Give a day from 2011-01-01 to 2028-12-31, or move last-known.
                    2010-12-31,removed,Early   | date: 2010-12-31 is outside the calendar. Give a day from 2011-01-01 to 2028-12-31, or move last-known.
                    2011-04-29,added           | found 2 fields. Give 3 (date,change,why), and put text that has a comma in quotation marks.
                    2011-04-29,added,Day, off  | found 4 fields. Give 3 (date,change,why), and put text that has a comma in quotation marks.
                    2029-12-31,last-known,Again| change: last-known is on line 2 already. Keep one of the two.
                    "2011-04-29,added,Wedding  | the quotation marks on this line or below do not pair up. Write them in pairs.
                    """,
            quoteCharacter = '~')
    void says_what_is_wrong_with_a_proclaimed_day(String row, String problem) {
        assertThat(report(PROCLAIMED + row + "\n", CLOSURES))
                .isEqualTo(
                        """
                        proclaimed.csv has 1 problem:
                          line 3: %s
                        No calendar was loaded. Correct these lines and try again.\
                        """
                                .formatted(problem));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bucks CC,2026-12-29,2026-12-31,Closed     | council: 'Bucks CC' is not a short name. Write it as in the settings, such as exampleshire.
                    ,2026-12-29,2026-12-31,Closed             | council: '' is not a short name. Write it as in the settings, such as exampleshire.
                    york,29/12/2026,2026-12-31,Closed         | from: '29/12/2026' is not a date. Did you mean 2026-12-29?
                    york,,2026-12-31,Closed                   | from: '' is not a date. Write it as year-month-day, such as 2022-09-19.
                    york,2026-12-29,soon,Closed               | to: 'soon' is not a date. Write it as year-month-day, such as 2022-09-19.
                    york,2026-12-29,2026-12-24,Closed         | to: 2026-12-24 is before 2026-12-29. Give the last day of the closure, or nothing for a single day.
                    york,2026-12-29,2027-12-31,Closed         | to: 2027-12-31 makes a closure of 368 days. Give at most 31, or write several rows.
                    york,2026-12-29,2026-12-31,               | why: found nothing. Say why the offices are closed.
                    york,2010-12-29,2011-01-04,Closed         | from: 2010-12-29 is outside the calendar. Give a day from 2011-01-01 to 2028-12-31, or move last-known.
                    york,2028-12-29,2029-01-02,Closed         | to: 2029-01-02 is outside the calendar. Give a day from 2011-01-01 to 2028-12-31, or move last-known.
                    york,2029-01-02,,Closed                   | from: 2029-01-02 is outside the calendar. Give a day from 2011-01-01 to 2028-12-31, or move last-known.
                    york,2026-12-29,Closed                    | found 3 fields. Give 4 (council,from,to,why), and put text that has a comma in quotation marks.
                    """)
    void says_what_is_wrong_with_a_closure(String row, String problem) {
        assertThat(report(PROCLAIMED, CLOSURES + row + "\n"))
                .isEqualTo(
                        """
                        closures.csv has 1 problem:
                          line 2: %s
                        No calendar was loaded. Correct these lines and try again.\
                        """
                                .formatted(problem));
    }

    @ParameterizedTest(name = "{0} cannot be the horizon")
    @CsvSource({"2010-12-31", "2100-01-01"})
    void says_when_the_horizon_cannot_be_meant(String day) {
        assertThat(report("date,change,why\n" + day + ",last-known,GOV.UK\n", CLOSURES))
                .contains(
                        "  line 2: date: %s cannot be last-known. Give a day from 2011-01-01 to 2099-12-31.\n"
                                .formatted(day));
    }

    @Test
    void says_when_the_columns_are_not_named() {
        assertThat(report("day,change,why\n2011-04-29,added,Wedding\n", ""))
                .isEqualTo(
                        """
                        proclaimed.csv has 1 problem:
                          line 1: found 'day,change,why' where the columns are named. Write 'date,change,why'.
                        closures.csv has 1 problem:
                          line 1: found '' where the columns are named. Write 'council,from,to,why'.
                        No calendar was loaded. Correct these lines and try again.\
                        """);
    }

    @Test
    void reports_every_problem_of_both_files_at_once_in_the_order_of_their_lines() {
        var proclaimed =
                """
                # What was proclaimed.
                date,change,why

                2022-09-19,added,State funeral
                "2023-05-08","declared","Coronation,
                over two lines"
                19/09/2022,gone,
                2022-09-19,removed,No funeral
                """;
        var closures = "council,from,to,why\nYork,2026-12-29,tomorrow,Closed";

        assertThat(report(proclaimed, closures))
                .isEqualTo(
                        """
                        proclaimed.csv has 6 problems:
                          line 1: no row is last-known. Add the last day for which GOV.UK has published the bank holidays.
                          line 5: change: 'declared' is not a change. Write added, removed or last-known.
                          line 7: why: found nothing. Say why, since people are told when a day moves.
                          line 7: date: '19/09/2022' is not a date. Did you mean 2022-09-19?
                          line 7: change: 'gone' is not a change. Write added, removed or last-known.
                          line 8: date: 2022-09-19 is on line 4 already. Keep one of the two.
                        closures.csv has 2 problems:
                          line 2: council: 'York' is not a short name. Write it as in the settings, such as exampleshire.
                          line 2: to: 'tomorrow' is not a date. Write it as year-month-day, such as 2022-09-19.
                        No calendar was loaded. Correct these lines and try again.\
                        """);
    }

    @Test
    void reads_what_a_spreadsheet_makes_of_the_file() {
        var calendar =
                calendar(
                        "\uFEFF\"# Days, as proclaimed\",,\r\ndate,change,why\r\n,,\r\n"
                                + "2025-07-01, added ,\"A day, off\"\r\n2026-12-31,last-known,GOV.UK",
                        "council,from,to,why\r\nyork,2026-08-28,,Training\r\n,,,\r\n");

        assertThat(calendar.counting().counts(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(calendar.counting().lastKnown()).isEqualTo("2026-12-31");
        assertThat(calendar.of("york").open().next(LocalDate.parse("2026-08-27")))
                .isEqualTo("2026-09-01");
    }

    @Test
    void reads_the_examples_in_the_shipped_file_once_their_mark_is_taken_away() {
        var shipped = Shipped.file("closures.csv").text();
        var examples =
                shipped.lines()
                        .filter(line -> line.startsWith("#   "))
                        .map(line -> line.substring(4))
                        .toList();

        var calendar = calendar(PROCLAIMED, shipped + String.join("\n", examples));

        assertThat(calendar.closures())
                .containsExactly(
                        new Closure(
                                "buckinghamshire",
                                LocalDate.parse("2026-12-29"),
                                LocalDate.parse("2026-12-31"),
                                "Offices closed between Christmas and New Year"),
                        new Closure(
                                "york",
                                LocalDate.parse("2026-08-28"),
                                LocalDate.parse("2026-08-28"),
                                "Staff training day"));
        assertThat(calendar.councils()).containsExactly("buckinghamshire", "york");
    }

    private static Calendar calendar(String proclaimed, String closures) {
        var reading = read(proclaimed, closures);
        assertThat(reading).isInstanceOf(CalendarReading.Read.class);
        return ((CalendarReading.Read) reading).calendar();
    }

    private static String report(String proclaimed, String closures) {
        var reading = read(proclaimed, closures);
        assertThat(reading).isInstanceOf(CalendarReading.Refused.class);
        return ((CalendarReading.Refused) reading).report();
    }

    private static CalendarReading read(String proclaimed, String closures) {
        return Calendar.read(
                new CalendarFile("proclaimed.csv", proclaimed),
                new CalendarFile("closures.csv", closures));
    }
}
