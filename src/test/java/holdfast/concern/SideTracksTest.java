package holdfast.concern;

import static holdfast.concern.Acts.advise;
import static holdfast.concern.Acts.hear;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.text;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Track;
import holdfast.concern.Decision.Refusal;
import holdfast.people.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal advice, a complaint and a court hearing run beside the stages. */
class SideTracksTest {

    @Test
    void r4_3_yorks_three_levels_of_advice_and_who_agrees_to_the_third() {
        var york = Council.raised("york", "2025-05-06").does(advise(1), IRO).does(advise(2), IRO);
        assertThat(york.tries(advise(3), IRO))
                .isEqualTo(new Refusal.NeedsAgreement(3, Role.IRO_MANAGER));
        assertThat(york.tries(advise(4), IRO)).isEqualTo(new Refusal.NoSuchLevel(4));

        york.does(
                new Act.SeekAdvice(3, text("may we?"), Optional.of(text("the IRO manager"))), IRO);

        assertThat(york.concern().tracks())
                .extracting(Track::state)
                .containsExactly("level-1", "level-2", "level-3");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "buckinghamshire, 1, true",
        "buckinghamshire, 2, false",
        "york, 1, true",
        "york, 2, true",
        "midshire, 1, true"
    })
    void r4_3_the_levels_are_the_policys(String council, int level, boolean there) {
        var matter = Council.raised(council, "2025-05-06");
        assertThat(matter.tries(advise(level), IRO) instanceof Decision.Change).isEqualTo(there);
    }

    @Test
    void r4_3_whom_the_policy_names_hears_that_advice_was_sought() {
        var midshire = Council.raised("midshire", "2025-05-06").does(advise(1), IRO);
        assertThat(Owing.why(midshire, "advised")).containsExactly("iro-manager advised");
    }

    @ParameterizedTest(name = "{0}: the {1} tells the IRO")
    @CsvSource({
        "buckinghamshire, social-worker",
        "buckinghamshire, complaints-manager",
        "york, complaints-manager"
    })
    void r3_19_a_complaint_pauses_nothing_and_reaches_the_iro(String council, String by) {
        var matter = Council.raised(council, "2025-05-02");
        var stay = matter.stay();
        var whole = matter.concern().whole();
        var next = matter.next();

        matter.does(Acts.COMPLAIN, Council.actor(by));

        assertThat(matter.stay()).isEqualTo(stay);
        assertThat(matter.concern().whole()).isEqualTo(whole);
        assertThat(matter.next()).isEqualTo(next);
        assertThat(Owing.why(matter, "complained")).containsExactly("iro complained");
        assertThat(matter.concern().tracks())
                .contains(new Track("complaint", "recorded", LocalDate.of(2025, 5, 2)));
    }

    @Test
    void r3_19_the_iro_is_not_told_of_what_the_iro_recorded() {
        var matter = Council.raised("midshire", "2025-05-06").does(Acts.COMPLAIN, IRO);
        assertThat(Owing.why(matter, "complained")).containsExactly("iro-manager complained");
    }

    @Test
    void r4_4_legal_and_the_iro_are_reminded_before_the_hearing_as_early_as_the_policy_says() {
        var matter = Council.raised("midshire", "2025-05-06").does(Acts.WAIT_LONG, IRO);
        matter.does(hear("2025-06-20"), IRO);
        assertThat(Owing.why(matter, "heard")).containsExactly("legal heard");
        assertThat(matter.concern().tracks())
                .containsExactly(new Track("hearing", "listed", LocalDate.of(2025, 6, 20)));

        matter.woken("2025-06-06T09:00");
        assertThat(Owing.why(matter, "reminded")).containsExactly("legal reminded", "iro reminded");
        matter.woken("2025-06-13T09:00");
        assertThat(matter.history().stream().filter(line -> line.endsWith("reminded")))
                .containsExactly("2025-06-06T09:00 reminded", "2025-06-13T09:00 reminded");
    }

    @Test
    void r4_4_a_hearing_moved_is_reminded_of_by_its_new_day() {
        var matter = Council.raised("midshire", "2025-05-06").does(Acts.WAIT_LONG, IRO);
        matter.does(hear("2025-06-20"), IRO).does(hear("2025-07-18"), IRO);
        matter.woken("2025-06-20T09:00");
        assertThat(matter.history()).noneMatch(line -> line.endsWith("reminded"));
        assertThat(matter.woken("2025-07-04T09:00").history())
                .last()
                .isEqualTo("2025-07-04T09:00 reminded");
    }

    @Test
    void r4_4_a_hearing_lies_ahead_and_is_reminded_of_while_actions_are_done() {
        var bucks = Standings.raised();
        assertThat(bucks.tries(hear("2025-05-05"), IRO))
                .isEqualTo(new Refusal.DateGone(LocalDate.of(2025, 5, 5)));
        assertThat(Owing.to(bucks.does(hear("2025-06-20"), IRO), "heard"))
                .as("this council's document does not say whom to tell")
                .isEmpty();
    }
}
