package holdfast.policy;

import static holdfast.policy.Period.Unit.AT_ONCE;
import static holdfast.policy.Period.Unit.CALENDAR_DAYS;
import static holdfast.policy.Period.Unit.HOURS;
import static holdfast.policy.Period.Unit.MONTH_END;
import static holdfast.policy.Period.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.NextContact;
import holdfast.policy.Period.Unit;
import holdfast.policy.Policy.Telling;
import holdfast.policy.Policy.Term;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Meeting;
import holdfast.policy.Stage.Moment;
import holdfast.policy.Stage.MoreTime;
import holdfast.policy.Stage.Task;
import holdfast.policy.Tracks.Cause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a policy can say is read as its author wrote it. */
class WholeLanguageTest {

    private final Policy policy = Midshire.good();
    private final Stage first = policy.stages().getFirst();

    @Test
    void a_council_has_words_of_its_own() {
        assertThat(policy.words())
                .isEqualTo(
                        Map.of(
                                Term.CONCERN, "issue",
                                Term.STAGE, "level",
                                Term.NOTIFICATION, "alert",
                                Term.RESOLUTION, "outcome"));
        assertThat(Exampleshire.good().words()).isEmpty();
    }

    @Test
    void siblings_share_a_concern_unless_the_policy_keeps_them_apart() {
        assertThat(policy.together()).isFalse();
        assertThat(Exampleshire.good().together()).isTrue();
        assertThat(
                        Exampleshire.loaded("t.yaml", Exampleshire.GOOD + "siblings: together\n")
                                .together())
                .isTrue();
    }

    @Test
    void good_practice_and_concerns_about_the_service_are_only_told() {
        assertThat(policy.goodPractice())
                .contains(
                        new Telling(
                                "Well done",
                                roles("social-worker"),
                                "section 2",
                                Optional.of("Ours.")));
        assertThat(policy.serviceConcern())
                .contains(
                        new Telling(
                                "The service",
                                roles("iro-manager"),
                                "section 2",
                                Optional.empty()));
        assertThat(Exampleshire.good().goodPractice()).isEmpty();
        assertThat(Exampleshire.good().serviceConcern()).isEmpty();
    }

    @Test
    void the_talk_before_may_have_days_and_may_be_skipped_unless_the_policy_says_no() {
        assertThat(policy.informal().orElseThrow().within())
                .contains(new Period(3, WORKING_DAYS, Optional.of(Event.REVIEW)));
        assertThat(policy.informal().orElseThrow().skippable()).isFalse();
        assertThat(
                        Exampleshire.loaded(
                                        "s.yaml",
                                        Midshire.GOOD.replace("  may-be-skipped: no\n", ""))
                                .informal()
                                .orElseThrow()
                                .skippable())
                .isTrue();
    }

    @Test
    void a_notification_may_ask_nobody_for_an_answer() {
        var notification = policy.notification().orElseThrow();

        assertThat(notification.asks()).isEmpty();
        assertThat(notification.answeredBy()).isEmpty();
        assertThat(notification.lapse().ping()).containsExactly(Role.IRO);
    }

    @Test
    void a_policy_may_have_no_notification() {
        var without = Exampleshire.GOOD.replaceFirst("(?s)notification:.*(?=stages:)", "");

        assertThat(Exampleshire.loaded("n.yaml", without).notification()).isEmpty();
    }

    @Test
    void a_stage_asks_for_its_tasks_in_order_each_of_somebody() {
        assertThat(first.asks())
                .containsExactly(
                        new Task(Deed.CONVENE, roles("iro")),
                        new Task(Deed.MINUTES, roles("business-support iro service-manager")),
                        new Task(Deed.ANSWER, roles("team-manager")));
        assertThat(first.meeting())
                .contains(
                        new Meeting(
                                Optional.of(new Role("service-manager")),
                                roles("social-worker team-manager"),
                                true));
    }

    @Test
    void where_an_invitation_is_enough_the_clock_stops_at_convening() {
        var second = policy.stages().get(1);

        assertThat(second.asks()).extracting(Task::deed).containsExactly(Deed.CONVENE);
        assertThat(second.offers())
                .containsExactly(new Task(Deed.ANSWER, roles("head-of-service")));
        assertThat(second.meeting()).contains(new Meeting(Optional.empty(), List.of(), false));
    }

    @Test
    void a_chair_who_is_not_named_for_the_minutes_puts_them_down() {
        var chaired = Midshire.GOOD.replace("minuted-by: iro\n", "chaired-by: admin\n");

        assertThat(Exampleshire.loaded("c.yaml", chaired).stages().getLast().asks())
                .containsExactly(new Task(Deed.MINUTES, roles("admin")));
    }

    @Test
    void a_chair_who_is_named_for_the_minutes_too_is_named_once() {
        var both =
                Midshire.GOOD.replace(
                        "minuted-by: iro\n", "minuted-by: iro\n    chaired-by: iro\n");

        assertThat(Exampleshire.loaded("b.yaml", both).stages().getLast().asks())
                .containsExactly(new Task(Deed.MINUTES, roles("iro")));
    }

    @Test
    void a_stage_says_what_it_needs_who_judges_and_who_may_give_more_time() {
        assertThat(first.needs())
                .isEqualTo(Set.of("informal", "impact", "child-view", "sought", "needed"));
        assertThat(first.judge()).isEqualTo(Role.IRO_MANAGER);
        assertThat(first.important()).isTrue();
        assertThat(first.moreTime())
                .contains(
                        new MoreTime(
                                roles("iro iro-manager"),
                                new Period(5, WORKING_DAYS, Optional.empty()),
                                2,
                                "illness"));
    }

    @Test
    void unless_it_says_so_a_stage_needs_nothing_and_nobody_may_give_more_time() {
        var plain = Exampleshire.good().stages().getFirst();

        assertThat(plain.needs()).isEmpty();
        assertThat(plain.judge()).isEqualTo(Role.IRO);
        assertThat(plain.important()).isFalse();
        assertThat(plain.moreTime()).isEmpty();
        assertThat(plain.lapse().nextContact()).isEmpty();
    }

    @Test
    void more_time_is_given_once_unless_the_policy_says_how_often() {
        var once = Midshire.GOOD.replace(" times: 2,", "");

        assertThat(Exampleshire.loaded("o.yaml", once).stages().getFirst().moreTime())
                .hasValueSatisfying(more -> assertThat(more.times()).isEqualTo(1));
    }

    @Test
    void copies_may_go_out_on_whatever_happens_at_a_stage() {
        assertThat(first.copies())
                .isEqualTo(
                        Map.of(
                                Moment.OPENED, roles("iro-manager"),
                                Moment.CONVENED, roles("admin"),
                                Moment.MET, roles("admin"),
                                Moment.WITHDRAWN, roles("admin")));
    }

    @Test
    void when_nobody_answers_somebody_else_is_pinged() {
        assertThat(first.lapse().nextContact())
                .contains(new NextContact(2, roles("service-manager")));
    }

    @Test
    void reminders_may_be_several_and_count_back() {
        assertThat(first.remind()).containsExactly(back(3, WORKING_DAYS), back(1, WORKING_DAYS));
        assertThat(policy.actions().remind())
                .containsExactly(back(2, WORKING_DAYS), back(24, HOURS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10 working days after level-1 | 10  | WORKING_DAYS  | level-1
                    10 working days of level-1    | 10  | WORKING_DAYS  | level-1
                    10 calendar days of raised    | 10  | CALENDAR_DAYS | raised
                    120 hours of level-1          | 120 | HOURS         | level-1
                    120 hours after raised        | 120 | HOURS         | raised
                    month end of level-1          | 0   | MONTH_END     | level-1
                    """)
    void a_stage_may_count_in_any_unit(String within, int count, Unit unit, String event) {
        var text = Midshire.GOOD.replace("10 working days after level-1", within);

        assertThat(Exampleshire.loaded("u.yaml", text).stages().getFirst().within())
                .contains(new Period(count, unit, Optional.of(new Event(event))));
    }

    @Test
    void what_is_due_at_once_is_due_on_the_day_its_own_clock_starts() {
        assertThat(policy.stages().get(1).within())
                .contains(new Period(0, AT_ONCE, Optional.of(new Event("level-2"))));
        assertThat(policy.stages().getLast().within())
                .contains(new Period(0, MONTH_END, Optional.of(Event.RAISED)));
    }

    @ParameterizedTest
    @CsvSource({"notified", "raised", "review", "received"})
    void a_notification_may_count_from_what_comes_before_it(String event) {
        var text = Midshire.GOOD.replace("24 hours of received", "2 calendar days of " + event);

        assertThat(Exampleshire.loaded("n.yaml", text).notification().flatMap(Stage::within))
                .contains(new Period(2, CALENDAR_DAYS, Optional.of(new Event(event))));
    }

    @Test
    void what_is_planned_may_be_counted_back_from() {
        var text = Midshire.GOOD.replace("24 hours of received", "25 working days before review");

        assertThat(Exampleshire.loaded("b.yaml", text).notification().flatMap(Stage::within))
                .contains(new Period(25, WORKING_DAYS, true, Optional.of(Event.REVIEW)));
    }

    @Test
    void what_runs_beside_the_stages_is_read() {
        var tracks = policy.tracks();

        assertThat(tracks.cafcass())
                .isEqualTo(
                        new Tracks.Cafcass(
                                "Talk first.",
                                roles("iro-manager"),
                                Set.of(Cause.values()),
                                roles("iro-manager"),
                                "section 9",
                                Optional.empty()));
        assertThat(tracks.complaint())
                .contains(
                        new Tracks.Complaint(
                                roles("complaints-manager"),
                                roles("iro-manager"),
                                "section 11",
                                Optional.empty()));
        assertThat(tracks.hearing())
                .contains(
                        new Tracks.Hearing(
                                List.of(back(5, WORKING_DAYS)),
                                roles("legal iro"),
                                "section 12",
                                Optional.empty()));
    }

    @Test
    void r5_1_significant_changes_are_numbered_and_may_have_days_to_be_seen_in() {
        var changes = policy.changes().orElseThrow();

        assertThat(changes.by()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(changes.kinds())
                .containsExactly(
                        new Policy.Change(1, "placement", "Placement", "section 13"),
                        new Policy.Change(2, "school", "School", "section 13"));
        assertThat(changes.kind("2")).isEqualTo(changes.kind(" School ")).isPresent();
        assertThat(changes.kind("3")).isEmpty();
        var clock = policy.stage(StageId.CHANGE).orElseThrow();
        assertThat(clock.within())
                .contains(new Period(4, WORKING_DAYS, Optional.of(new Event("told"))));
        assertThat(clock.remind()).containsExactly(back(2, WORKING_DAYS));
        assertThat(clock.lapse().ping()).containsExactly(Role.IRO);
        assertThat(clock.lapse().tell()).containsExactly(Role.IRO_MANAGER);
        assertThat(clock.lapse().again().map(Period::inWords)).contains("3 working days");
        assertThat(clock.asks()).isEmpty();
        assertThat(clock.source()).isEqualTo("section 13");
        assertThat(policy.next(StageId.CHANGE)).isEmpty();
        assertThat(Exampleshire.good().changes()).isEmpty();
        assertThat(Exampleshire.good().stage(StageId.CHANGE)).isEmpty();
    }

    @Test
    void legal_advice_comes_in_levels() {
        var legal = policy.tracks().legal().orElseThrow();

        assertThat(legal.tell()).containsExactly(Role.IRO_MANAGER);
        assertThat(legal.level(1))
                .contains(
                        new Tracks.Level(
                                1,
                                "A council lawyer",
                                Optional.empty(),
                                Optional.of("Plain questions")));
        assertThat(legal.level(2))
                .contains(
                        new Tracks.Level(
                                2, "Counsel", Optional.of(Role.IRO_MANAGER), Optional.empty()));
    }

    @Test
    void only_the_way_to_cafcass_must_be_written_down() {
        var tracks = Exampleshire.good().tracks();

        assertThat(tracks.cafcass().question()).isEmpty();
        assertThat(tracks.legal()).isEmpty();
        assertThat(tracks.complaint()).isEmpty();
        assertThat(tracks.hearing()).isEmpty();
        assertThat(Exampleshire.good().actions().remind()).isEmpty();
        assertThat(Exampleshire.good().actions().again()).isEmpty();
    }

    @Test
    void closure_days_lengthen_stages_only_where_the_policy_says_so() {
        assertThat(policy.closures())
                .contains(new Policy.Closures(true, "section 13", Optional.of("Ours.")));
        assertThat(Exampleshire.good().closures()).isEmpty();
    }

    private static Period back(int count, Unit unit) {
        return new Period(count, unit, true, Optional.empty());
    }

    private static List<Role> roles(String ids) {
        return Stream.of(ids.split(" ")).map(Role::new).toList();
    }
}
