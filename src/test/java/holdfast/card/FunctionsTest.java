package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the reference's own cases do not show of the functions. */
class FunctionsTest {

    private static final JsonNode FACTS =
            new JsonMapper()
                    .readTree(
                            """
                            {"ref": "C-1042", "due": "2025-05-02", "at": "2025-05-02T08:05:09.010Z",
                             "local": "2025-05-02T17:00", "days": [3, 1, 2], "none": [],
                             "team": {"name": "North"}, "evil": "${ref}",
                             "people": [{"name": "Cy", "n": 2}, {"name": "Ada", "n": 1}, {"name": "Ben", "n": 2}]}
                            """);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    formatDateTime(due, 'dddd d MMMM yyyy')    | 'Friday 2 May 2025'
                    formatDateTime(due, 'd/M/yy')              | '2/5/25'
                    formatDateTime(due, 'ddd dd MMM')          | 'Fri 02 May'
                    formatDateTime('2025-09-02', 'MMM')        | 'Sep'
                    formatDateTime('2025-09-02', 'MMM','en-GB')| 'Sep'
                    formatDateTime(local, 'HH:mm')             | '17:00'
                    formatDateTime(local, 'h:mm a')            | '5:00 pm'
                    formatDateTime(local, 'h:mm tt')           | '5:00 PM'
                    formatDateTime(at, 'H:m:s.fff')            | '8:5:9.010'
                    formatDateTime(at, "'day' d")              | 'day 2'
                    formatDateTime(at, 'yyyy-MM-dd zz')        | '2025-05-02 +0000'
                    formatDateTime(due, 'MMMM', 'cy')          | 'Mai'
                    formatDateTime('2025-05-02T01:30:00+02:00', 'd HH:mm') | '1 23:30'
                    addDays(due, 5, 'yyyy-MM-dd')              | '2025-05-07'
                    addDays(due, -2, 'yyyy-MM-dd')             | '2025-04-30'
                    addToTime(due, 1, 'Month', 'yyyy-MM-dd')   | '2025-06-02'
                    addToTime('2025-01-31', 1, 'Month', 'd M') | '28 2'
                    startOfDay(at)                             | '2025-05-02T00:00:00.000Z'
                    date(due)                                  | '5/02/2025'
                    year(due) * 100 + month(due)               | 202505
                    dayOfYear(due) - dayOfMonth(due)           | 120
                    dayOfWeek('2025-05-04')                    | 0
                    getTimeOfDay(local)                        | 'afternoon'
                    ticksToHours(dateTimeDiff(at, due))        | 8.085836111111112
                    formatTicks(ticks(at), 'o')                | '2025-05-02T08:05:09.0100000+00:00'
                    isDateTime(due)                            | false
                    formatNumber(1234.565, 2)                  | '1,234.57'
                    formatNumber(-0.5, 0, 'en-GB')             | '0'
                    formatNumber(12, 2, 'de-DE')               | '12,00'
                    round(2.5) + round(-2.5)                   | 1
                    round(1.005, 1)                            | 1
                    floor(-1.5) + ceiling(-1.5)                | -3
                    int('12 days') + int(-1.9)                 | 11
                    min(days) + max(days, 9) + sum(days)       | 16
                    average([1, 2])                            | 1.5
                    sqrt(9) + abs(-1)                          | 4
                    sentenceCase('A CASE')                     | 'A case'
                    titleCase('ada o-baker ben')               | 'Ada O-baker Ben'
                    trim(' \t a b ')                           | 'a b'
                    countWord(' one  two ')                    | 2
                    split('a,,b,', ',')                        | ['a','','b','']
                    substring('hello', 1, 3)                   | 'ell'
                    replace('a.b.c', '.', '$1')                | 'a$1b$1c'
                    replaceIgnoreCase('aAÉé', 'É', '')         | 'aA'
                    indexOf('hello', 'l') * 10 + lastIndexOf('hello', 'l') | 23
                    concat(addOrdinal(1), addOrdinal(2), addOrdinal(13), addOrdinal(104)) | '1st2nd13th104th'
                    uriComponent('é (1)+!')                    | '%C3%A9%20(1)%2B!'
                    uriComponentToString('%C3%A9+%20')         | 'é+ '
                    contains(team, 'NAME')                     | true
                    contains(days, 1.0)                        | true
                    skip(take(days, 2), 1)                     | [1]
                    sortBy(days)                               | [1,2,3]
                    select(sortBy(people, 'n'), p, p.name)     | ['Ada','Cy','Ben']
                    select(sortByDescending(people, 'n'), p, p.name) | ['Ben','Cy','Ada']
                    foreach(people, p => `${p.n}. ${p.name}`)  | ['2. Cy','1. Ada','2. Ben']
                    select(people, p, select(days, d, p.n * d))| [[6,2,4],[3,1,2],[6,2,4]]
                    select(indicesAndValues(days), d, d.index * 10 + d.value) | [3,11,22]
                    where(team, f, f.key == 'name')            | {'name':'North'}
                    any(people, p, p.nobody > 1)               | false
                    all(none, x, false)                        | true
                    unique([1, 2, 1.0, {a: 1}, {a: 1}])        | [1,2,{'a':1}]
                    intersection([1, 2, 2], [2, 3])            | [2]
                    flatten([1, [2, [3, [4]]]])                | [1,2,3,4]
                    reverse('a😀')                             | '😀a'
                    getProperty(team, 'name') & getProperty('ref') | 'NorthC-1042'
                    merge(team, {a: 1}).name                   | 'North'
                    json(jsonStringify(days))[0]               | 3
                    coalesce(missing, null, 'c')               | 'c'
                    concat(evil, '!')                          | '${ref}!'
                    """)
    void means(String expression, String value) {
        assertThat(value(expression)).isEqualTo(value.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    year(ref)                  | "C-1042" is no date. Write it as 2025-05-02.
                    formatDateTime(due, 'f')   | a format has no 'f'.
                    addToTime(due, 1, 'days')  | a unit is one of Second, Minute, Hour, Day, Week, Month and Year.
                    addDays(due, 999999999999) | this is too far away.
                    addDays(due, 1.5)          | a whole number is needed, not 1.5.
                    range(1, 1000000)          | a range has from 1 to 10000 numbers, not 1000000.
                    substring('abc', 2, 2)     | the text has no such part.
                    replace('abc', '', 'x')    | what is replaced has at least one character.
                    subArray(days, 4)          | the list has no place 4.
                    sum(none)                  | there are no numbers here.
                    sqrt(-1)                   | the result is too large.
                    float('x')                 | "x" is no number.
                    formatNumber(1, 99)        | a number has from 0 to 15 places.
                    skip(ref, 1)               | a list is needed, not "C-1042".
                    foreach(ref, x, x)         | a list is needed, not "C-1042".
                    merge(1)                   | an object is needed, not 1.
                    addProperty(team, 'name', 1) | there is a 'name' already.
                    json('{')                  | this is not JSON.
                    uriComponentToString('%')  | this is no part of an address.
                    formatTicks('x')           | "x" is no number of ticks.
                    """)
    void cannot_be_worked_out(String expression, String why) {
        assertThat(value(expression)).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    foreach(days)              | ',' is expected at character 13, and ')' is found.
                    foreach(days, d.x, d)      | ',' is expected at character 16, and '.' is found.
                    selct(days, d, d)          | there is no function 'selct'. Did you mean 'select'?
                    utcNow()                   | there is no function 'utcNow'.
                    addDays(due)               | 'addDays' takes 2 to 4 values, and is given 1.
                    """)
    void is_refused_when_it_is_read(String expression, String why) {
        assertThat(value(expression)).isEqualTo(why);
    }

    @Test
    void an_item_is_known_by_its_name_only_within_its_loop() {
        assertThat(value("concat(join(select(people, ref, ref.n), ''), ref)"))
                .isEqualTo("\"212C-1042\"");
    }

    private static String value(String text) {
        try {
            var value =
                    new ExpressionParser(new Cursor(text))
                            .parse()
                            .in(Scope.of(FACTS, MissingNode.getInstance(), true));
            return value.toString();
        } catch (BadExpression | Unworkable refused) {
            return refused.getMessage();
        }
    }
}
