package holdfast.workingday;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandTest {

    private final WorkingDays days = Shipped.days();
    private final Map<LocalDate, String> published = Shipped.published();

    @Test
    void agrees_with_gov_uk_on_every_day_from_2011_to_2028() {
        var wrong =
                everyDay()
                        .filter(day ->
                                days.counts(day) == (isWeekend(day) || published.containsKey(day)))
                        .toList();

        assertThat(wrong).isEmpty();
        assertThat(everyDay()).hasSize(18 * 365 + 5);
    }

    @Test
    void shuts_for_eight_bank_holidays_a_year_and_a_ninth_or_tenth_when_one_is_proclaimed() {
        var perYear = days.holidays().stream().collect(groupingBy(LocalDate::getYear));

        var expected = IntStream.rangeClosed(2011, 2028).boxed().collect(toMap(y -> y, _ -> 8));
        expected.putAll(Map.of(2011, 9, 2012, 9, 2022, 10, 2023, 9));
        var counted = new TreeMap<Integer, Integer>();
        perYear.forEach((year, list) -> counted.put(year, list.size()));
        assertThat(counted).isEqualTo(expected);
        assertThat(days.holidays()).containsExactlyElementsOf(published.keySet());
    }

    @Test
    void names_every_one_off_day_in_its_own_file_whatever_the_library_knows() {
        var oneOffs =
                published.entrySet().stream()
                        .filter(day -> day.getValue().endsWith("(one-off)"))
                        .map(Map.Entry::getKey);

        var rows = new ProclaimedRows(Shipped.file("proclaimed.csv"));
        var changes =
                rows.proclaimed().stream()
                        .collect(
                                groupingBy(
                                        Proclaimed::change, mapping(Proclaimed::date, toList())));
        assertThat(changes.get(Proclaimed.Change.ADDED))
                .containsExactlyElementsOf(oneOffs.toList());
        assertThat(changes.get(Proclaimed.Change.REMOVED))
                .containsExactly(day("2012-05-28"), day("2020-05-04"), day("2022-05-30"))
                .noneMatch(published::containsKey);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2011-04-29 | false | the royal wedding
                    2012-05-28 | true  | the spring bank holiday had moved to June
                    2012-06-05 | false | the Diamond Jubilee
                    2020-05-04 | true  | early May had moved to VE Day
                    2020-05-08 | false | VE Day
                    2022-05-30 | true  | the spring bank holiday had moved to June
                    2022-06-03 | false | the Platinum Jubilee
                    2022-09-19 | false | the state funeral
                    2023-05-08 | false | the coronation
                    2026-06-15 | true  | Scotland's World Cup holiday is not England's
                    2025-01-02 | true  | the second of January is Scotland's
                    2025-08-04 | true  | the first Monday of August is Scotland's
                    2025-03-17 | true  | St Patrick's Day is Northern Ireland's
                    2021-12-27 | false | Christmas on a Saturday moves to Monday
                    2021-12-28 | false | and Boxing Day on the Sunday to Tuesday
                    2022-12-27 | false | Christmas on a Sunday moves past Boxing Day to Tuesday
                    2026-12-28 | false | Boxing Day on a Saturday moves to Monday
                    2028-01-03 | false | New Year on a Saturday moves to Monday
                    2017-01-02 | false | New Year on a Sunday moves to Monday
                    2025-12-24 | true  | Christmas Eve is worked
                    """)
    void knows_what_is_England_s_own(LocalDate day, boolean counts, String because) {
        assertThat(days.counts(day)).as(because).isEqualTo(counts);
    }

    @Test
    void a_later_horizon_brings_the_later_years_holidays_by_rule() {
        var longer = England.workingDays(day("2030-12-31"), List.of());

        assertThat(longer.lastKnown()).isEqualTo("2030-12-31");
        assertThat(longer.counts(day("2030-04-22"))).as("Easter Monday 2030").isFalse();
        assertThat(longer.counts(day("2030-04-23"))).isTrue();
    }

    private static Stream<LocalDate> everyDay() {
        return day("2011-01-01").datesUntil(day("2029-01-01"));
    }

    private static boolean isWeekend(LocalDate day) {
        return EnumSet.of(SATURDAY, SUNDAY).contains(day.getDayOfWeek());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
