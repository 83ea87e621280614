package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of immediate danger, and what only looks like them. */
class DangerTest {

    private static final String MEANT =
            """
            she is in danger
            She is IN DANGER now!
            he's in immediate danger
            She is in real danger
            in danger of being seriously hurt
            in dangr
            danger right now
            There is immediate danger
            she isn't safe tonight
            a risk to life
            her life is at risk
            he is suicidal
            suicidle
            threatening suicide
            a suicide note
            I want to kill myself
            he keeps cutting himself
            self-harming now
            she wants to end her own life
            he said he wants to die
            I don\u2019t want to live
            she does not, she doesn't want to be alive
            she took an overdose
            she has overdosed
            he is going to kill someone
            her father said he will kill her
            she is being badly beaten right now
            she is being hit at home right now
            she is being hit by her uncle tonight
            he is being beaten in front of us right now
            he is hitting her now
            he\u2019s hitting me
            her uncle is strangling her
            hitting her tonight
            he has a knife
            I am scared for my life
            she has been missing since Tuesday
            the child has gone missing
            missing again tonight
            missing from home
            he has run away
            she has absconded
            not breathing
            he can't breathe
            she is unconscious
            bleeding heavily
            please call 999
            we need an ambulance now
            """;

    static Stream<String> meant() {
        return MEANT.lines();
    }

    @ParameterizedTest
    @MethodSource("meant")
    void is_heard(String text) {
        assertThat(new Danger(Locale.UK).speaksFrom(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger of drift",
                "The plan is in danger of drift",
                "in real danger of drifting",
                "in serious danger of breaking down",
                "in immediate danger of breaking down",
                "The placement is at risk",
                "the delay is killing the plan",
                "kill two birds with one stone",
                "a missing signature",
                "documents missing since March",
                "the report is missing",
                "missing from the record",
                "He missed school since March",
                "suicide prevention training",
                "hitting targets",
                "he was being hit then and is safe now",
                "being abused was hard and is over now",
                "dangerous",
                "endangered",
                "he wants to live with his aunt",
                "life story work",
                "the end of care leave",
                "the school said no",
                "knife crime worker",
                "run away with the idea",
                "an overdone report",
                "she is safe now",
                ""
            })
    void is_not_heard_where_it_is_not_meant(String text) {
        assertThat(new Danger(Locale.UK).speaksFrom(text)).isFalse();
    }

    @Test
    void every_phrase_of_the_list_is_proved_by_one_that_is_heard() {
        var list = ResourceBundle.getBundle("words.danger");

        assertThat(list.keySet())
                .allSatisfy(key -> {
                    var alone = new Danger(List.of(list.getString(key)));
                    assertThat(meant()).as(key).anyMatch(alone::speaksFrom);
                });
    }

    @Test
    void a_language_has_a_list_of_its_own_and_english_where_it_has_none() {
        assertThat(new Danger(Locale.of("xx")).speaksFrom("nuqneH jev")).isTrue();
        assertThat(new Danger(Locale.of("yy")).speaksFrom("nuqneH jev")).isFalse();
        assertThat(new Danger(Locale.of("yy")).speaksFrom("she is in danger")).isTrue();
    }
}
