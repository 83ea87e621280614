package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says who a child is, and what only looks like it. */
class IdentifyingTest {

    private final Identifying identifying = new Identifying(Set.of("9434765870")::contains);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what           | text
                    nhs-number       | 9434765919
                    nhs-number       | His number is 943 476 5919.
                    nhs-number       | 943-476-5919, as the GP has it
                    nhs-number       | 943.476.5919
                    nhs-number       | (943 476 5919)
                    nhs-number       | 1 943 476 5919
                    nhs-number       | NHS9434765919
                    nhs-number       | NHS no. 94 34 76 59 19
                    nhs-number       | nhs number is 9434 765 919
                    nhs-number       | NHS: 943\u00A0476\u00A05919
                    nhs-number       | 943\u2013476\u20135919
                    nhs-number       | 943\u200B476\u200B5919
                    nhs-number       | 943\u200B4765919
                    nhs-number       | \uFF19\uFF14\uFF13\uFF14\uFF17\uFF16\uFF15\uFF19\uFF11\uFF19
                    nhs-number       | 943 476 5870
                    nhs-number       | 400 000 0004
                    nhs-number       | 94 34 76 59 19
                    nhs-number       | 943 476~5919
                    nhs-number       | 943-476-5919x
                    nhs-number       | 943 4765919
                    nhs-number       | (943)4765919
                    nhs-number       | (943) 476-5919
                    nhs-number       | 943_476_5919
                    nhs-number       | 943,476,5919
                    nhs-number       | 9434 765 919
                    nhs-number       | 1001 9434 765 919
                    nhs-number       | 9 4 3 4 7 6 5 9 1 9
                    nhs-number       | nhs number for her is 9434 765919
                    birth-date       | born on the third of April 2012
                    birth-date       | born April the twenty-first
                    birth-date       | born 03042012
                    birth-date       | born on 03042012
                    birth-date       | 3/4/2012 is when he was born
                    birth-date       | 03042012 is when he was born
                    birth-date       | Tom (b. 3/4/2012)
                    birth-date       | Tom (b 3 April 2012)
                    birth-date       | born 3/4/2012
                    birth-date       | He was born on 3 April 2012 in York
                    birth-date       | born in London on 3/4/12
                    birth-date       | born: 2012-04-03
                    birth-date       | Born 3rd of April, 2012
                    birth-date       | born April 2012
                    birth-date       | born on April 3, 2012
                    birth-date       | her brother was born on 3 April
                    birth-date       | DOB: 03.04.12
                    birth-date       | DOB 03042012
                    birth-date       | date of birth 03042012
                    birth-date       | D.O.B. is 3/4/12
                    birth-date       | dob03/04/12
                    birth-date       | D.O.B. 3-4-2012
                    birth-date       | d.o.b is 3/4/12
                    birth-date       | d/o/b 3/4/12
                    birth-date       | date of birth is 3 April 2012
                    birth-date       | Date of Birth (3.4.2012)
                    birth-date       | birthday: 3 April
                    birth-date       | 3/4/2012 (DOB)
                    birth-date       | 3 April 2012 was his date of birth
                    birth-date       | 03.04.12 born
                    birth-date       | born 3\u20114\u20112012
                    """)
    void finds(String what, String text) {
        assertThat(identifying.in(text.replace("~", "\n")).map(Identifying.Kind::word))
                .contains(what);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # text                                               | because
                    9434765918                                           | the check digit is another
                    943 476 5918                                         | the check digit is another
                    C-9434765919                                         | a reference
                    c-9434765919 and C9434765919                         | references
                    9434765870                                           | a child's own number at this council
                    1001,1002                                            | two children
                    C-1001 1002 1003                                     | short numbers
                    94347659190                                          | eleven digits
                    09434765919                                          | eleven digits
                    07700 900123                                         | a telephone number
                    020 7946 0958                                        | a telephone number
                    0113 496 0000                                        | a telephone number
                    +44 943 476 5919                                     | a telephone number
                    raised on 03.04.2012, 12.30 and 10                   | days and hours
                    943-476-5918x                                        | the check digit is another
                    9434765870, 1                                        | a child's own number
                    The meeting on the third of April 2012 was short     | no such word
                    the plan of 03042012                                 | no such word
                    On 3/4/2025 we met at school with all who know him since he was born | too far away
                    On 3/4/2025 we met. She was born in York             | another sentence
                    option b 3/4/2025                                    | no bracket before it
                    the review of 3/4/2025                               | a date beside something else
                    The plan was made on 3 April 2012                    | a date beside something else
                    since she was born the plan has changed              | no date
                    Born prematurely, review held 3/4/2025               | the date is of the review
                    Baby born. Review on 3/4/2025                        | the date is of the review
                    She was born and the next review is on 3/4/2025      | the date is of the review
                    newborn assessment due 3/4/2025                      | another word
                    the unborn baby's plan of 3/4/2025                   | another word
                    a burden borne since 3/4/2025                        | another word
                    Mr Dobson, 3/4/2025                                  | another word
                    born again in 2012                                   | a year is no date
                    stubborn 3/4/2025                                    | another word
                    """)
    void leaves(String text, String because) {
        assertThat(identifying.in(text)).as(because).isEmpty();
    }

    @Test
    void strikes_out_all_of_it_and_nothing_else() {
        assertThat(
                        identifying.struckOut(
                                "NHS 943 476 5919, born on 3 April 2012; twin 9434765919. On 3/5/2025.",
                                "[x]"))
                .isEqualTo("NHS [x], born on [x]; twin [x]. On 3/5/2025.");
        assertThat(identifying.struckOut("No visits since March", "[x]"))
                .isEqualTo("No visits since March");
        assertThat(identifying.struckOut("\uD83D\uDE00 9434765919 \uD83D\uDE00", "[x]"))
                .isEqualTo("\uD83D\uDE00 [x] \uD83D\uDE00");
    }

    @Test
    void reads_the_longest_text_at_once() {
        var text = "born 1 ".repeat(3_000) + "9".repeat(3_000) + " born a".repeat(3_000);

        assertThat(identifying.in(text)).isEmpty();
    }
}
