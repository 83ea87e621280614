package holdfast.policy;

import static holdfast.policy.Period.Unit.CALENDAR_DAYS;
import static holdfast.policy.Period.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Duty.Late;
import holdfast.policy.Duty.Reviews;
import holdfast.policy.Duty.Silence;
import holdfast.policy.Period.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a policy can say of a duty is read as its author wrote it. */
class DutyTest {

    private final Policy policy = Midshire.good();

    @Test
    void duties_keep_the_order_of_the_file() {
        assertThat(policy.duties())
                .extracting(Duty::id)
                .containsExactly("list-sent", "list-returned", "decisions", "objection");
        assertThat(Exampleshire.good().duties()).isEmpty();
    }

    @Test
    void a_duty_says_whose_it_is_by_when_for_which_review_and_who_gets_what_comes_of_it() {
        assertThat(policy.duty("list-sent"))
                .contains(
                        new Duty(
                                "list-sent",
                                "Send the list",
                                roles("business-support"),
                                roles("social-worker admin"),
                                Reviews.FIRST,
                                new Period(2, WORKING_DAYS, Optional.of(new Event("allocated"))),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                "section 13",
                                Optional.of("Ours.")));
    }

    @Test
    void a_duty_may_have_a_second_limit_reminders_and_steps_for_when_it_is_late() {
        var duty = policy.duty("list-returned").orElseThrow();

        assertThat(duty.reviews()).isEqualTo(Reviews.ALL);
        assertThat(duty.noLaterThan())
                .contains(new Period(20, WORKING_DAYS, true, Optional.of(Event.REVIEW)));
        assertThat(duty.remind())
                .containsExactly(new Period(1, WORKING_DAYS, true, Optional.empty()));
        assertThat(duty.late())
                .containsExactly(
                        new Late(
                                new Period(2, WORKING_DAYS, Optional.empty()),
                                roles("social-worker admin"),
                                roles("team-manager"),
                                List.of()),
                        new Late(
                                new Period(3, CALENDAR_DAYS, Optional.empty()),
                                List.of(),
                                List.of(),
                                roles("iro-manager")));
    }

    @Test
    void a_duty_may_bring_an_event_and_silence_may_mean_consent() {
        assertThat(policy.duty("decisions").flatMap(Duty::brings)).contains(new Event("told"));
        assertThat(policy.duty("objection").flatMap(Duty::silence))
                .contains(new Silence("the decisions stand", roles("iro")));
    }

    @ParameterizedTest(name = "due: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 working days of told          | 5  | WORKING_DAYS      | false | told
                    25 working days before review   | 25 | WORKING_DAYS      | true  | review
                    1 calendar day before hearing   | 1  | CALENDAR_DAYS     | true  | hearing
                    3 working days before house-move | 3 | WORKING_DAYS      | true  | house-move
                    24 hours after level-1          | 24 | HOURS             | false | level-1
                    2 working days before decisions | 2  | WORKING_DAYS      | true  | decisions
                    at once after told              | 0  | AT_ONCE           | false | told
                    on the day of midpoint          | 0  | AT_ONCE           | false | midpoint
                    on the same day of midpoint     | 0  | AT_ONCE           | false | midpoint
                    month end of review             | 0  | MONTH_END         | false | review
                    every working day of looked-after | 0 | EVERY_WORKING_DAY | false | looked-after
                    daily of looked-after           | 0  | EVERY_WORKING_DAY | false | looked-after
                    every month of raised           | 0  | EVERY_MONTH       | false | raised
                    every month end of raised       | 0  | EVERY_MONTH       | false | raised
                    once a month of raised          | 0  | EVERY_MONTH       | false | raised
                    every year of allocated         | 0  | EVERY_YEAR        | false | allocated
                    once a year of allocated        | 0  | EVERY_YEAR        | false | allocated
                    """)
    void a_duty_counts_from_any_event_or_duty(
            String due, int count, Unit unit, boolean before, String event) {
        var text = Midshire.GOOD.replace("5 working days of told", due);

        assertThat(Exampleshire.loaded("d.yaml", text).duty("objection").map(Duty::due))
                .contains(new Period(count, unit, before, Optional.of(new Event(event))));
    }

    @Test
    void what_is_due_on_a_day_known_beforehand_may_have_a_reminder() {
        var text =
                Midshire.GOOD.replace(
                        "    due: 5 working days of told",
                        "    due: on the day of review\n    remind: 5 working days before");

        assertThat(Exampleshire.loaded("r.yaml", text).duty("objection").orElseThrow().remind())
                .hasSize(1);
    }

    private static List<Role> roles(String ids) {
        return Stream.of(ids.split(" ")).map(Role::new).toList();
    }
}
