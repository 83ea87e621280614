package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;
import static holdfast.story.Buckinghamshire.AUTHORITY;
import static holdfast.workingday.Proclaimed.Change.ADDED;
import static holdfast.workingday.Proclaimed.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Retimed;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.Proclaimed;
import holdfast.workingday.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of the calendar makes of a concern that is open. */
class RetimingTest {

    private static final CouncilDays DAYS = Buckinghamshire.calendar().of(AUTHORITY.id());

    /** {@code +2025-05-08} is a day off from now on, {@code -2025-05-05} one no more. */
    private static CouncilDays changed(String changes) {
        return DAYS.changed(Arrays.stream(changes.split(" ")).map(RetimingTest::change).toList());
    }

    private static Proclaimed change(String text) {
        return new Proclaimed(
                LocalDate.parse(text.substring(1)),
                text.startsWith("+") ? ADDED : REMOVED,
                "why of " + text.substring(6));
    }

    private static Process over(CouncilDays days) {
        return new Process(Buckinghamshire.policy(), days);
    }

    private static Matter revisited(Matter matter, CouncilDays now) {
        var change =
                over(now)
                        .revisit(
                                matter.concern(),
                                Optional.of(DAYS),
                                Matter.EMPTY,
                                Matter.EMPTY,
                                matter.now());
        return matter.keeps(change.concern());
    }

    private static Map<String, String> last(Matter matter) {
        return matter.concern().history().getLast().event().written();
    }

    @ParameterizedTest(name = "{0} of {1}, on {2} {3}: due {4}, whole {5}; {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    NOTIFICATION | 2025-05-06 | 2025-05-08T10:00 | +2025-05-12             | 2025-05-21 | -          | a day more
                    NOTIFICATION | 2025-05-06 | 2025-05-08T10:00 | +2025-05-12 +2025-05-15 | 2025-05-22 | -          | two
                    NOTIFICATION | 2025-05-06 | 2025-05-08T10:00 | +2025-05-20             | 2025-05-21 | -          | its last day itself
                    NOTIFICATION | 2025-05-06 | 2025-05-20T23:59 | +2025-05-08             | 2025-05-21 | -          | at the last minute
                    NOTIFICATION | 2025-05-01 | 2025-05-08T10:00 | -2025-05-05             | 2025-05-15 | -          | a day less
                    NOTIFICATION | 2025-05-01 | 2025-05-14T10:00 | -2025-05-05             | 2025-05-15 | -          | a day less, and tomorrow is left
                    NOTIFICATION | 2025-05-01 | 2025-05-15T10:00 | -2025-05-05             | 2025-05-16 | -          | today would be too soon
                    NOTIFICATION | 2025-05-01 | 2025-05-16T10:00 | -2025-05-05             | 2025-05-16 | -          | it is the last day already
                    NOTIFICATION | 2025-05-06 | 2025-05-08T10:00 | +2025-05-06             | 2025-05-20 | -          | day 0 never counted
                    NOTIFICATION | 2025-05-06 | 2025-05-08T10:00 | +2025-05-21             | 2025-05-20 | -          | after its last day
                    CONCERN      | 2025-05-06 | 2025-05-08T10:00 | +2025-05-12             | 2025-05-14 | 2025-06-05 | stage and whole process
                    CONCERN      | 2025-05-06 | 2025-05-08T10:00 | +2025-05-30             | 2025-05-13 | 2025-06-05 | the whole process alone
                    CONCERN      | 2025-05-06 | 2025-05-08T10:00 | -2025-05-26             | 2025-05-13 | 2025-06-03 | the whole process ends sooner
                    """)
    void days_are_counted_again_from_the_day_it_opened(
            Kind kind,
            String opened,
            String on,
            String changes,
            LocalDate due,
            LocalDate whole,
            String because) {
        var matter = Matter.opened(over(DAYS), kind, opened).at(on);

        revisited(matter, changed(changes));

        assertThat(matter.stay().due()).as(because).isEqualTo(due);
        assertThat(matter.concern().whole()).as(because).isEqualTo(Optional.ofNullable(whole));
        var once = matter.history();
        assertThat(revisited(matter, changed(changes)).history()).as("done twice").isEqualTo(once);
    }

    @Test
    void old_day_new_day_and_cause_are_kept_and_the_version_stays() {
        var matter = Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").at("2025-05-08");

        revisited(matter, changed("+2025-05-12 +2025-05-30 +2025-05-06"));

        assertThat(last(matter))
                .isEqualTo(
                        Map.of(
                                "stage", "stage-1",
                                "before", "2025-05-13",
                                "due", "2025-05-14",
                                "whole-before", "2025-06-04",
                                "whole", "2025-06-06",
                                "cause", "why of 05-12; why of 05-30"));
        assertThat(matter.concern().version()).isEqualTo(1);
        assertThat(
                        Concern.of(
                                AUTHORITY,
                                matter.concern().ref(),
                                matter.concern().history(),
                                matter.concern().notices(),
                                Map.of()))
                .isEqualTo(matter.concern());
    }

    @Test
    void only_whoever_owes_something_by_that_day_is_told_and_at_once() {
        var matter = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-10");
        revisited(matter, changed("+2025-05-12"));
        assertThat(Owing.why(matter, "retimed")).containsExactly("team-manager retimed");
        assertThat(matter.concern().notices().getLast().at()).isEqualTo(matter.now());

        var whole = Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").at("2025-05-08");
        revisited(whole, changed("+2025-05-30"));
        assertThat(whole.history()).last().isEqualTo("2025-05-08T10:00 retimed");
        assertThat(whole.concern().notices())
                .noneMatch(notice -> notice.why().word().equals("retimed"));
    }

    @Test
    void without_the_days_before_the_cause_is_not_guessed() {
        var matter = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-08");
        var change =
                over(changed("+2025-05-12"))
                        .revisit(
                                matter.concern(),
                                Optional.empty(),
                                Matter.EMPTY,
                                Matter.EMPTY,
                                matter.now());

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        Retimed.class, retimed -> assertThat(retimed.cause()).isEmpty());
    }

    @Test
    void a_long_cause_is_shortened() {
        var matter = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-08");
        var day = LocalDate.of(2025, 5, 12);

        revisited(matter, DAYS.changed(List.of(new Proclaimed(day, ADDED, "x".repeat(300)))));

        assertThat(last(matter)).containsEntry("cause", "x".repeat(199) + "…");
    }

    @Test
    void a_day_that_the_iro_chose_stays() {
        var by = Optional.of(LocalDate.of(2025, 5, 20));
        var opening = Matter.opening(Kind.NOTIFICATION, by, Optional.empty());
        var chosen = Matter.opened(over(DAYS), opening, "2025-05-06").at("2025-05-08");
        assertThat(revisited(chosen, changed("+2025-05-12")).history()).hasSize(1);

        var set = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-08");
        set.does(new Act.SetDue(LocalDate.of(2025, 5, 19)), IRO);
        assertThat(revisited(set, changed("+2025-05-12")).history()).hasSize(2);
    }

    @Test
    void a_day_counted_after_a_chosen_one_moves_again() {
        var by = Optional.of(LocalDate.of(2025, 5, 20));
        var opening = Matter.opening(Kind.NOTIFICATION, by, Optional.empty());
        var matter = Matter.opened(over(DAYS), opening, "2025-05-06").at("2025-05-08");
        matter.does(Acts.ESCALATE, IRO);
        assertThat(matter.stay().due()).isEqualTo("2025-05-15");

        assertThat(revisited(matter, changed("+2025-05-12")).stay().due()).isEqualTo("2025-05-16");
    }

    @Test
    void more_time_that_was_given_stays_and_the_whole_process_moves() {
        var matter = Council.raised("midshire", "2025-05-06").at("2025-05-08");
        matter.does(Acts.giveTime("2025-05-28"), Council.actor("iro-manager"));
        var now = new Process(matter.process().policy(), changed("+2025-05-12"));

        matter.keeps(
                now.revisit(
                                matter.concern(),
                                Optional.of(DAYS),
                                Matter.EMPTY,
                                Matter.EMPTY,
                                matter.now())
                        .concern());

        assertThat(matter.stay().due()).isEqualTo("2025-05-28");
        assertThat(matter.concern().whole()).contains(LocalDate.of(2025, 6, 5));
    }

    @Test
    void a_stage_that_takes_what_is_left_moves_with_the_whole_process() {
        var matter =
                Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06")
                        .at("2025-05-20")
                        .does(Acts.escalateBecause("stage-3"), IRO);
        assertThat(matter.stay().due()).isEqualTo("2025-06-04");

        revisited(matter, changed("+2025-05-12"));

        assertThat(matter.stay().due()).as("12 May lies before it opened").isEqualTo("2025-06-05");
        assertThat(last(matter)).containsEntry("cause", "why of 05-12");
    }

    @Test
    void what_awaits_judgement_keeps_its_stages_day_and_what_is_settled_keeps_all() {
        var answered = Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").at("2025-05-07");
        answered.does(Acts.DONE_ALREADY, MANAGER);
        revisited(answered.at("2025-05-08"), changed("+2025-05-12"));
        assertThat(answered.stay().due()).isEqualTo("2025-05-13");
        assertThat(answered.concern().whole()).contains(LocalDate.of(2025, 6, 5));
        assertThat(answered.standing()).isEqualTo("answered");

        for (var standing : List.of("accepted", "closed", "withdrawn", "void", "praise")) {
            var settled = Standings.all().get(standing);
            var before = settled.history();
            assertThat(revisited(settled, changed("+2025-05-09")).history()).isEqualTo(before);
        }
    }

    @Test
    void r3_15_what_has_lapsed_runs_again_when_its_new_day_is_still_to_come() {
        var matter =
                Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").woken("2025-05-14T09:00");
        assertThat(matter.stay().lapsed()).isTrue();

        revisited(matter.at("2025-05-14T11:00"), changed("+2025-05-12"));

        assertThat(matter.stay().due()).isEqualTo("2025-05-14");
        assertThat(matter.stay().lapsed()).isFalse();
        assertThat(matter.history()).contains("2025-05-14T09:00 lapsed");
        assertThat(matter.woken("2025-05-15T09:00").history()).contains("2025-05-15T09:00 lapsed");
    }

    @Test
    void what_ran_out_under_either_calendar_has_run_out() {
        var matter =
                Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").woken("2025-05-15T10:00");

        revisited(matter, changed("+2025-05-12"));

        assertThat(matter.stay().due()).isEqualTo("2025-05-13");
        assertThat(matter.stay().lapsed()).isTrue();
        assertThat(matter.concern().whole())
                .as("the whole process is not over")
                .contains(LocalDate.of(2025, 6, 5));
    }

    @Test
    void a_whole_process_that_was_over_ends_once_more_on_its_new_day() {
        var days = changed("+2025-05-12");
        var matter =
                Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06")
                        .does(Acts.WAIT_LONG, IRO)
                        .woken("2025-06-05T09:00");
        assertThat(matter.history()).contains("2025-06-05T09:00 lapsed");

        revisited(matter.at("2025-06-05T10:00"), days);
        assertThat(matter.concern().whole()).contains(LocalDate.of(2025, 6, 5));

        var woken = over(days).wake(matter.concern(), Matter.instant("2025-06-06T09:00"));
        assertThat(woken.events())
                .contains(
                        new ConcernEvent.WholeLapsed(
                                LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 6)));
    }

    @Test
    void a_concern_that_waits_is_timed_again_and_waits_on() {
        var matter = Matter.opened(over(DAYS), Kind.CONCERN, "2025-05-06").at("2025-05-08");
        matter.does(Acts.waitUntil("2025-05-23"), IRO);

        revisited(matter, changed("+2025-05-12"));

        assertThat(matter.stay().due()).isEqualTo("2025-05-14");
        assertThat(matter.stay().clock().waiting()).contains(LocalDate.of(2025, 5, 23));
    }

    @Test
    void stages_and_whole_process_grow_alike_so_that_no_overrun_is_foreseen() {
        var matter = Council.raised("york", "2025-04-17").at("2025-04-22");
        var days = changed("+2025-04-24 +2025-05-19");
        var now = new Process(matter.process().policy(), days);

        var change =
                now.revisit(
                        matter.concern(),
                        Optional.of(DAYS),
                        Matter.EMPTY,
                        Matter.EMPTY,
                        matter.now());

        assertThat(change.events())
                .as("each stage and the whole process are longer by the same days")
                .hasSize(1)
                .first()
                .isInstanceOf(Retimed.class);
    }

    @Test
    void a_day_past_the_calendar_is_refused_and_not_guessed() {
        var matter = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-08");
        var counting = DAYS.counting();
        var shorter =
                CouncilDays.of(
                        WorkingDays.of(
                                counting.first(),
                                LocalDate.of(2025, 5, 15),
                                counting.holidays().stream()
                                        .filter(day -> day.getYear() < 2025)
                                        .toList()),
                        List.of());

        assertThatThrownBy(() -> revisited(matter, shorter))
                .isInstanceOf(CalendarEnds.class)
                .hasMessage(
                        "Bank holidays are known from 1 January 2011 to 15 May 2025 only."
                                + " Choose a day between these, or ask for the calendar to be extended.");
    }

    @Test
    void nothing_is_written_beside_a_line_of_a_newer_version() {
        var matter = Matter.opened(over(DAYS), Kind.NOTIFICATION, "2025-05-06").at("2025-05-08");
        matter.happens(new ConcernEvent.Unknown("mended", Map.of()));
        assertThat(revisited(matter, changed("+2025-05-12")).history()).hasSize(2);
    }

    @ParameterizedTest(name = "closures lengthen stages: {0}; stage due {1}, whole process {2}")
    @CsvSource({"yes, 2025-05-15, 2025-06-04", "no, 2025-05-13, 2025-06-04"})
    void closures_lengthen_stages_where_the_policy_says_so_and_never_the_whole_process(
            String yesOrNo, LocalDate due, LocalDate whole) throws IOException {
        var yaml =
                Files.readString(Path.of("bot/policies/buckinghamshire.yaml"))
                        + "\nclosures: {move-stages: %s, source: section 4}\n".formatted(yesOrNo);
        var policy = ((Reading.Loaded) PolicyReader.read("closed.yaml", yaml)).policy();
        var closed =
                new Closure(
                        AUTHORITY.id(),
                        LocalDate.of(2025, 5, 8),
                        LocalDate.of(2025, 5, 9),
                        "a flood");
        var days = CouncilDays.of(DAYS.counting(), List.of(closed));

        var opened = Matter.opened(new Process(policy, days), Kind.CONCERN, "2025-05-06");
        assertThat(opened.stay().due()).isEqualTo(due);
        assertThat(opened.concern().whole()).contains(whole);

        var matter =
                Matter.opened(new Process(policy, DAYS), Kind.CONCERN, "2025-05-06")
                        .at("2025-05-07");
        var change =
                new Process(policy, days)
                        .revisit(
                                matter.concern(),
                                Optional.of(DAYS),
                                Matter.EMPTY,
                                Matter.EMPTY,
                                matter.now());
        assertThat(matter.keeps(change.concern()).stay().due()).isEqualTo(due);
        assertThat(change.events().stream().map(event -> event.written().get("cause")).toList())
                .isEqualTo(yesOrNo.equals("yes") ? List.of("a flood") : List.of());
    }
}
