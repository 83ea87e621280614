package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.Timeline.Row;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when people have to do what a review, an allocation or another duty asks of them. */
class DutyTimelineTest {

    /** England's holidays until May 2025, and no more: no test looks further but for one visit. */
    private static final WorkingDays DAYS =
            WorkingDays.of(
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2026-12-31"),
                    Stream.of("2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26")
                            .map(LocalDate::parse)
                            .toList());

    private static final CouncilDays ENGLAND = CouncilDays.of(DAYS, List.of());

    @ParameterizedTest(name = "{0}: {2} from {1} is due on {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # policy        | event                   | duty              | due        | passed
                    buckinghamshire | review=2025-04-14       | decisions         | 2025-04-23 | 2025-04-24
                    buckinghamshire | review=2025-04-14       | objection         | 2025-04-30 | 2025-05-01
                    buckinghamshire | received=2025-04-23     | objection         | 2025-04-30 | 2025-05-01
                    buckinghamshire | received=2025-04-22     | objection         | 2025-04-29 | 2025-04-30
                    buckinghamshire | review=2025-04-14       | report            | 2025-05-08 | 2025-05-09
                    buckinghamshire | review=2025-04-14       | report-distributed | 2025-05-15 | 2025-05-16
                    buckinghamshire | review=2025-04-14       | concern-recorded  | 2025-04-17 | 2025-04-22
                    york            | review=2025-04-14       | objection         | 2025-04-23 | 2025-04-24
                    """)
    void b1_decisions_are_sent_and_silence_confirms_them(
            String policy, String event, String duty, String due, String passed) {
        var row = row(Shipped.policy(policy), duty, event);

        assertThat(row.due()).isEqualTo(due);
        assertThat(row.lapse()).contains(LocalDate.parse(passed));
    }

    @Test
    void b1_whoever_says_nothing_has_agreed_and_is_told_so() {
        var objection = Shipped.policy("buckinghamshire").duty("objection").orElseThrow();

        assertThat(objection.to()).extracting("id").containsExactly("iro", "review-attendee");
        assertThat(objection.silence())
                .hasValueSatisfying(consent ->
                        assertThat(consent.tell())
                                .extracting("id")
                                .containsExactly("team-manager", "iro"));
    }

    @ParameterizedTest(name = "{0} is due on {1}")
    @CsvSource({
        "attendance-sheet,       -25, 2025-04-25",
        "review-alert,           -20, 2025-05-02",
        "review-reminder,        -20, 2025-05-02",
        "talk-with-child,        -20, 2025-05-02",
        "social-worker-consulted, -15, 2025-05-12",
        "invitations,            -10, 2025-05-19",
        "social-work-report,      -3, 2025-05-29",
        "papers-read,             -3, 2025-05-29",
        "carer-consulted,         -3, 2025-05-29",
        "sheet-scanned,            1, 2025-06-04",
        "sheet-handed-over,        2, 2025-06-05",
        "decisions,                5, 2025-06-10",
        "qa-checklist,             5, 2025-06-10",
        "escalation,               5, 2025-06-10",
        "care-plan-updated,       10, 2025-06-17",
        "review-minutes,          15, 2025-06-24",
        "minutes-distributed,     20, 2025-07-01"
    })
    void l6_days_are_counted_back_from_the_review_and_on_from_it(
            String duty, int days, String due) {
        var row = row(luton(), duty, "review=2025-06-03");

        assertThat(row.due()).isEqualTo(due);
        assertThat(row.from()).isEqualTo(Event.REVIEW);
        assertThat(row.period().count()).isEqualTo(Math.abs(days));
        assertThat(row.period().before()).isEqualTo(days < 0);
    }

    @Test
    void l4_decisions_count_as_approved_once_five_working_days_have_passed_in_silence() {
        var given = row(luton(), "decisions-checked", "notified=2025-05-15");

        assertThat(given.due()).isEqualTo("2025-05-22");
        assertThat(given.lapse()).contains(LocalDate.parse("2025-05-23"));
        assertThat(luton().duty("decisions-checked").orElseThrow().silence()).isPresent();
        // Where only the review is known, the last day for the decisions is what they count from.
        assertThat(row(luton(), "decisions-checked", "review=2025-05-08").due())
                .isEqualTo("2025-05-22");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "looked-after=2025-04-17, iro-named,           2025-04-28",
        "looked-after=2025-04-17, iro-contact,         2025-05-06",
        "looked-after=2025-04-17, trays-checked,       2025-04-17",
        "looked-after=2025-04-18, trays-checked,       2025-04-22",
        "allocated=2025-04-17,    iro-contact,         2025-04-28",
        "allocated=2025-04-17,    business-support-named, 2025-04-23",
        "allocated=2025-04-17,    yearly-visit,        2026-04-17",
        "allocated=2025-04-17,    caseloads,           2025-04-30",
        "iro-change-needed=2025-04-17, iro-changed,    2025-04-28",
        "told=2025-04-17,         change-answered,     2025-04-28",
        "care-plan-change=2025-04-17, change-answered, 2025-04-28",
        "midpoint=2025-04-20,     midpoint-review,     2025-04-20",
        "raised=2025-04-17,       escalation-updates,  2025-04-30",
        "raised=2025-04-17,       escalation-tracked,  2025-04-23",
        "foster-carer-review=2025-04-28, foster-carer-feedback, 2025-04-17"
    })
    void r6_2_what_does_not_hang_on_a_review_has_its_day_too(
            String event, String duty, String due) {
        assertThat(row(luton(), duty, event).due()).isEqualTo(due);
    }

    @Test
    void r6_4_an_unreturned_invitation_list_is_chased_then_copied_then_escalated() {
        var rows = timeline(luton(), ENGLAND, "allocated=2025-06-02").rows();

        // Agreed by Wednesday the 4th, sent by the 5th.
        assertThat(rows)
                .filteredOn(row -> row.id().equals("invitation-list-returned"))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo("2025-06-09"))
                .satisfies(row ->
                        assertThat(row.late())
                                .containsExactly(
                                        LocalDate.parse("2025-06-11"),
                                        LocalDate.parse("2025-06-12")));
        var steps = luton().duty("invitation-list-returned").orElseThrow().late();
        assertThat(steps.getFirst().copy()).extracting("id").containsExactly("team-manager");
        assertThat(steps.getLast().escalate()).extracting("id").containsExactly("iro-manager");
    }

    @ParameterizedTest(name = "{0} is due on {2} from {1}")
    @CsvSource({
        "manager-told,          looked-after=2025-04-17, 2025-04-23, 2025-04-24",
        "iro-named,             looked-after=2025-04-17, 2025-04-28, 2025-04-29",
        "child-told,            looked-after=2025-04-17, 2025-04-28, 2025-04-29",
        "child-met,             review=2025-05-06,       2025-05-02, 2025-05-06",
        "court-papers,          received=2025-04-17,     2025-04-28, 2025-04-29",
        "record-submitted,      review=2025-04-14,       2025-05-15, 2025-05-16",
        "court-told-of-dispute, hearing=2025-05-06,      2025-05-02, 2025-05-06"
    })
    void h1_an_iro_is_named_in_five_days_and_the_guardian_and_the_court_are_kept_informed(
            String duty, String event, String due, String passed) {
        var row = row(hull(), duty, event);

        assertThat(row.due()).isEqualTo(due);
        assertThat(row.lapse()).contains(LocalDate.parse(passed));
    }

    @Test
    void h1_the_iro_manager_is_reminded_when_five_days_have_passed_without_an_iro() {
        var row = row(hull(), "iro-named", "looked-after=2025-04-17");

        assertThat(row.who()).extracting("id").containsExactly("iro-manager");
        assertThat(row.late()).containsExactly(LocalDate.parse("2025-04-29"));
    }

    @Test
    void of_two_limits_the_earlier_counts_and_one_alone_will_do() {
        var both = row(hull(), "iro-named", "looked-after=2025-04-17", "review=2025-04-25");
        var later = row(hull(), "iro-named", "looked-after=2025-04-17", "review=2025-05-14");

        assertThat(both.due()).isEqualTo("2025-04-24");
        assertThat(both.from()).isEqualTo(Event.REVIEW);
        assertThat(later.due()).isEqualTo("2025-04-28");
        assertThat(row(hull(), "iro-named", "review=2025-04-25").due()).isEqualTo("2025-04-24");
        // What the IRO's naming brings follows it.
        assertThat(row(hull(), "child-told", "review=2025-04-25").due()).isEqualTo("2025-04-24");
    }

    @Test
    void a_reminder_goes_before_the_day_even_when_that_is_counted_back() {
        assertThat(row(hull(), "court-told-of-dispute", "hearing=2025-05-06").remind())
                .containsExactly(LocalDate.parse("2025-04-25"));
    }

    @Test
    void a_step_is_taken_on_a_day_on_which_people_work() {
        var closed =
                CouncilDays.of(
                        DAYS,
                        List.of(
                                new Closure(
                                        "midshire",
                                        LocalDate.parse("2025-06-09"),
                                        LocalDate.parse("2025-06-09"),
                                        "Moving house")));
        var rows = timeline(Midshire.good(), closed, "allocated=2025-06-02").rows();

        // Due on Friday the 6th; the 9th is closed, and three days after the 11th is a Saturday.
        assertThat(rows.getLast().due()).isEqualTo("2025-06-06");
        assertThat(rows.getLast().late())
                .containsExactly(LocalDate.parse("2025-06-11"), LocalDate.parse("2025-06-16"));
    }

    @Test
    void only_duties_that_hang_on_the_events_given_are_there() {
        assertThat(timeline(Midshire.good(), ENGLAND, "told=2025-04-14").rows())
                .extracting(Row::id)
                .containsExactly("significant-change", "objection");
        assertThat(timeline(Midshire.good(), ENGLAND, "house-move=2025-04-14").rows()).isEmpty();
    }

    @Test
    void a_policy_speaks_of_the_events_of_its_own_that_a_duty_counts_from() {
        assertThat(Timeline.events(luton()))
                .contains("care-plan-change", "audit", "foster-carer-review", "review")
                .doesNotContain("decisions", "invitation-list");
    }

    private static Policy luton() {
        return Shipped.policy("luton");
    }

    private static Policy hull() {
        return Shipped.policy("hull");
    }

    private static Row row(Policy policy, String duty, String... events) {
        return timeline(policy, ENGLAND, events).rows().stream()
                .filter(row -> row.id().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private static Timeline timeline(Policy policy, CouncilDays days, String... words) {
        Map<Event, LocalDate> events = new HashMap<>();
        for (var word : words) {
            var parts = word.split("=");
            events.put(new Event(parts[0]), LocalDate.parse(parts[1]));
        }
        return Timeline.of(policy, events, days);
    }
}
