package holdfast.concern;

import static holdfast.concern.Acts.giveTime;
import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More time for a stage, as far as the policy grants any, and a day that the IRO sets. */
class ExtraTimeTest {

    private static final Actor GIVER = Council.actor("iro-manager");

    @Test
    void r3_11_more_time_is_given_up_to_what_the_policy_grants_and_so_often() {
        var matter = Council.raised("midshire", "2025-05-06");
        assertThat(matter.stay().due()).isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(matter.tries(giveTime("2025-05-20"), GIVER))
                .isEqualTo(new Refusal.DateGone(LocalDate.of(2025, 5, 20)));
        assertThat(matter.tries(giveTime("2025-05-29"), GIVER))
                .as("26 May is a bank holiday")
                .isEqualTo(new Refusal.TooMuchTime(LocalDate.of(2025, 5, 28)));

        matter.does(giveTime("2025-05-28"), GIVER).does(giveTime("2025-06-04"), GIVER);

        assertThat(matter.stay().due()).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(matter.tries(giveTime("2025-06-05"), GIVER)).isEqualTo(new Refusal.NoMoreTime());
        assertThat(matter.concern().whole())
                .as("the whole process has no more time than before")
                .contains(LocalDate.of(2025, 6, 4));
    }

    @Test
    void r3_11_all_at_the_stage_hear_of_more_time_and_of_the_overrun_it_makes() {
        var matter = Council.raised("midshire", "2025-05-06").does(giveTime("2025-05-28"), GIVER);

        assertThat(Owing.why(matter, "extended"))
                .contains("team-manager extended", "business-support extended", "iro extended");
        assertThat(matter.history()).last().isEqualTo("2025-05-06T10:00 foreseen");
        assertThat(Owing.why(matter, "foreseen")).containsExactly("iro foreseen");
    }

    @Test
    void r3_15_more_time_after_the_lapse_begins_the_clock_anew() {
        var matter = Council.raised("midshire", "2025-05-06").woken("2025-05-21T09:00");
        assertThat(matter.stay().lapsed()).isTrue();

        matter.does(giveTime("2025-05-23"), GIVER);

        assertThat(matter.stay().lapsed()).isFalse();
        assertThat(matter.next()).as("one working day before").isEqualTo("2025-05-22T09:00");
        assertThat(matter.woken("2025-05-22T09:00").next()).isEqualTo("2025-05-27T09:00");
    }

    @Test
    void more_time_ends_on_a_day_to_come() {
        var matter = Council.raised("midshire", "2025-05-06").woken("2025-05-23T09:00");
        assertThat(matter.tries(giveTime("2025-05-23"), GIVER))
                .isEqualTo(new Refusal.DateGone(LocalDate.of(2025, 5, 23)));
        assertThat(inWords(matter.tries(giveTime("2025-05-27"), GIVER))).startsWith("extended");
    }

    @ParameterizedTest(name = "no more time at {0}")
    @CsvSource({"buckinghamshire", "york"})
    void r3_11_a_policy_that_grants_no_time_gives_none(String council) {
        var matter = Council.raised(council, "2025-05-06");
        assertThat(matter.tries(giveTime("2025-05-20"), IRO)).isEqualTo(new Refusal.NoMoreTime());
    }

    @Test
    void r2_2_the_iro_sets_the_day_for_the_notifications_answer() {
        var matter = Matter.notified("2025-05-06");
        assertThat(matter.stay().due()).as("ten working days").isEqualTo(LocalDate.of(2025, 5, 20));

        matter.at("2025-05-12").does(new Act.SetDue(LocalDate.of(2025, 5, 14)), IRO);

        assertThat(matter.stay().due()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(Owing.why(matter, "dated")).containsExactly("team-manager dated");
        assertThat(matter.next()).isEqualTo("2025-05-13T09:00");
        assertThat(matter.woken("2025-05-13T09:00").next()).isEqualTo("2025-05-15T09:00");
    }

    @Test
    void a_day_set_so_late_that_its_reminder_has_gone_by_brings_none() {
        var matter = Matter.notified("2025-05-06").at("2025-05-13");
        matter.does(new Act.SetDue(LocalDate.of(2025, 5, 14)), IRO);
        assertThat(matter.next()).as("the lapse").isEqualTo("2025-05-15T09:00");
    }

    @ParameterizedTest(name = "at {0} the formal stages'' days are the policy''s")
    @CsvSource({"buckinghamshire", "york"})
    void r3_11_the_iro_sets_no_day_where_the_policy_does(String council) {
        var set = new Act.SetDue(LocalDate.of(2025, 5, 20));
        assertThat(Council.raised(council, "2025-05-06").tries(set, IRO))
                .isEqualTo(new Refusal.DateIsThePolicys());
    }
}
