package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines mean as inputs of a form, read on Wednesday 16 April 2025. */
class LinesReadTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1042",
                "c1042",
                "C 1042",
                "c- 1042",
                "#C-1042",
                "# 1042",
                "C-1042,",
                "C-1042.",
                "“C-1042”",
                "C–1042",
                "c-1042:"
            })
    void a_reference_may_be_written_in_many_ways(String written) {
        var read = Named.leading(new Typed(written + " Thank you"));

        assertThat(read.reference()).contains(new Reference(1042));
        assertThat(read.rest().rest()).isEqualTo("Thank you");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    set     | C-1001 by next Friday                    | by=2025-04-25
                    set     | C-1001 23rd of April                     | by=2025-04-23
                    wait    | C-1001 until 9 May because the panel meets | reason=the panel meets; until=2025-05-09
                    wait    | C-1001 until Friday the panel meets      | reason=the panel meets; until=2025-04-18
                    wait    | C 1001 until soon because it must        | reason=it must; until=soon
                    extend  | C-1001 to 3 January because late         | reason=late; until=2026-01-03
                    hearing | C-1001 on Tue 20 May                     | date=2025-05-20
                    convene | C-1001 in 3 days in Room 2               | date=2025-04-19; place=Room 2
                    convene | C-1001 22/4/2025 at Room 2               | date=2025-04-22; place=Room 2
                    convene | C-1001 4/23 at Room 2                    | date=4/23; place=Room 2
                    redate  | C-1001 1 9 May because the clinic moved it | date=2025-05-09; reason=the clinic moved it
                    """)
    void days_in_words_stand_in_their_fields(String verb, String rest, String inputs) {
        assertThat(new TreeMap<>(ActLine.of(verb, new Typed(rest), TODAY).inputs()))
                .isEqualTo(map(inputs));
    }

    @ParameterizedTest(name = "away {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    19 May to 23 May                        | from=2025-05-19; to=2025-05-23
                    19 to 23 May cover Priya Raman          | cover=Priya Raman; from=2025-05-19; to=2025-05-23
                    from 19 May until 23 May                | from=2025-05-19; to=2025-05-23
                    today to Friday                         | from=2025-04-16; to=2025-04-18
                    14 April to 18 April                    | from=2025-04-14; to=2025-04-18
                    22 December to 3 January                | from=2025-12-22; to=2026-01-03
                    Ruth Ellingham 6 May to 9 May           | from=2025-05-06; person=Ruth Ellingham; to=2025-05-09
                    Ruth Ellingham from Monday to Wednesday | from=2025-04-21; person=Ruth Ellingham; to=2025-04-23
                    Ruth Ellingham                          | person=Ruth Ellingham
                    next Monday                             | from=2025-04-21
                    4/23 to 5/23                            | from=4/23; to=5/23
                    """)
    void a_day_is_not_taken_for_a_person(String rest, String inputs) {
        assertThat(new TreeMap<>(AwayLine.of(new Typed(rest), TODAY))).isEqualTo(map(inputs));
    }

    private static TreeMap<String, String> map(String inputs) {
        return new TreeMap<>(
                Arrays.stream(inputs.split("; "))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1])));
    }
}
