package holdfast.concern;

import static holdfast.concern.Acts.escalate;
import static holdfast.concern.Acts.escalateBecause;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which stage a matter enters and to which it goes on. */
class EntryTest {

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "buckinghamshire, stage-2",
        "buckinghamshire, stage-3",
        "york, stage-2",
        "york, stage-3",
        "york, stage-4"
    })
    void r3_12_any_stage_may_be_entered_first_with_a_reason(String council, String stage) {
        var opening = Council.at(Council.filled(Kind.CONCERN), stage);
        assertThat(Matter.opened(Council.named(council), opening, "2025-05-06").stay().stage().id())
                .isEqualTo(stage);
        assertThat(open(council, Council.saying(opening, "text", "informal")))
                .isEqualTo(new Refusal.NeedsReason(new StageId(stage)));
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "buckinghamshire, stage-1, stage-3",
        "buckinghamshire, stage-3, stage-1",
        "york, stage-1, stage-4",
        "york, stage-4, stage-2"
    })
    void r3_12_any_stage_may_be_gone_to_with_a_reason(String council, String from, String to) {
        var matter = Council.raisedAt(council, from, "2025-05-06");
        assertThat(matter.tries(escalate(to), IRO))
                .isEqualTo(new Refusal.NeedsReason(new StageId(to)));
        assertThat(matter.does(escalateBecause(to), IRO).stay().stage().id()).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "buckinghamshire, stage-1, stage-2",
        "buckinghamshire, stage-2, stage-3",
        "york, stage-1, stage-2",
        "york, stage-2, stage-3",
        "york, stage-3, stage-4"
    })
    void r3_13_the_next_stage_is_the_iros_to_open_and_needs_no_reason(
            String council, String from, String next) {
        var matter = Council.raisedAt(council, from, "2025-05-06").woken("2025-05-30T09:00");
        assertThat(matter.stay().stage().id()).as("no lapse moves it").isEqualTo(from);
        assertThat(matter.does(Acts.ESCALATE, IRO).stay().stage().id()).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}: nothing comes after {1}")
    @CsvSource({"buckinghamshire, stage-3", "york, stage-4"})
    void r3_7_the_last_stage_is_the_councils_last(String council, String last) {
        assertThat(Council.raisedAt(council, last, "2025-05-06").tries(Acts.ESCALATE, IRO))
                .isEqualTo(new Refusal.LastStage(new StageId(last)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"buckinghamshire", "york"})
    void r3_13_nobody_but_the_iro_moves_judges_or_ends_it(String council) {
        var matter = Council.raised(council, "2025-05-06");
        for (var act : new Act[] {Acts.ESCALATE, Acts.ACCEPT_WITH_TEXT, Acts.WITHDRAW, Acts.VOID}) {
            for (var role : Standings.ROLES.subList(1, Standings.ROLES.size())) {
                assertThat(matter.tries(act, Council.actor(role)))
                        .as("%s by %s", act, role)
                        .isEqualTo(new Refusal.NotYours());
            }
        }
    }

    @ParameterizedTest(name = "a review on {0}: until {1}")
    @CsvSource({"2025-05-01, 2025-05-09", "2025-05-02, 2025-05-12"})
    void r2_3_a_clock_that_counts_from_the_review_needs_its_day(LocalDate review, LocalDate due) {
        var council = Council.midshire("days of notified", "days of review");
        var opening = Council.filled(Kind.NOTIFICATION);
        assertThat(council.open(Reference.FIRST, opening, IRO, "start", now()))
                .isEqualTo(new Refusal.NeedsReview());
        assertThat(Matter.opened(council, reviewed(opening, review), "2025-05-06").stay().due())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} opened on {1}: the whole ends on {2}")
    @CsvSource({
        "buckinghamshire, 2025-05-06, 2025-06-04",
        "york, 2025-04-17, 2025-05-20",
        "york, 2025-05-06, 2025-06-04"
    })
    void r3_11_twenty_working_days_from_the_first_formal_stage(
            String council, String opened, LocalDate whole) {
        assertThat(Council.raised(council, opened).concern().whole()).contains(whole);
    }

    @Test
    void r3_11_a_notification_takes_nothing_of_the_twenty_days() {
        var matter = Matter.notified("2025-04-16");
        assertThat(matter.concern().whole()).isEmpty();
        matter.at("2025-05-06").does(Acts.ESCALATE, IRO);
        assertThat(matter.concern().whole()).contains(LocalDate.of(2025, 6, 4));
        assertThat(matter.concern().kind()).isEqualTo(Kind.CONCERN);
        assertThat(matter.concern().ref()).isEqualTo(Reference.FIRST);
    }

    @Test
    void r3_11_york_in_time_at_every_stage_ends_two_working_days_late_and_says_so_at_once() {
        var york = Council.raised("york", "2025-04-17T16:30");
        assertThat(york.stay().due()).isEqualTo(LocalDate.of(2025, 4, 28));
        york.at("2025-04-30").does(Acts.ESCALATE, IRO);

        assertThat(york.stay().due())
                .as("5 May is a bank holiday")
                .isEqualTo(LocalDate.of(2025, 5, 8));
        assertThat(york.process().projected(york.concern(), London.day(york.now())))
                .contains(LocalDate.of(2025, 5, 22));
        assertThat(york.process().left(york.concern(), LocalDate.of(2025, 4, 30))).contains(13);
        assertThat(Owing.why(york, "foreseen"))
                .containsExactly("iro foreseen", "iro-manager foreseen");
    }

    @Test
    void r3_3_the_last_stage_takes_what_is_left() {
        var bucks = Standings.raised().at("2025-05-22").does(escalateBecause("stage-3"), IRO);
        assertThat(bucks.stay().due()).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(bucks.process().left(bucks.concern(), LocalDate.of(2025, 5, 21))).contains(9);
    }

    @ParameterizedTest(name = "{0}: {1} gets a copy at once: {2}")
    @CsvSource({"york, iro-manager, true", "buckinghamshire, iro-manager, false"})
    void r3_4_r7_3_stage_one_is_copied_as_the_policy_says(
            String council, String role, boolean copied) {
        var matter = Council.raised(council, "2025-04-17T16:30");
        assertThat(Owing.why(matter, "raised").contains(role + " copied")).isEqualTo(copied);
        assertThat(matter.concern().notices())
                .allMatch(notice -> notice.at().equals(Matter.instant("2025-04-17T16:30")));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    buckinghamshire | stage-1 | team-manager pinged, iro lapsed, assistant-director-qa lapsed
                    buckinghamshire | stage-2 | head-of-service pinged, iro lapsed, assistant-director-qa lapsed
                    york            | stage-1 | service-manager pinged, iro lapsed, iro-manager lapsed
                    york            | stage-2 | iro pinged, iro-manager lapsed
                    york            | stage-3 | iro pinged, iro-manager lapsed
                    """)
    void r3_15_a_lapse_is_told_to_those_the_policy_names(
            String council, String stage, String told) {
        var matter = Council.raisedAt(council, stage, "2025-05-06").woken("2025-05-14T09:00");
        assertThat(String.join(", ", Owing.why(matter, "lapsed"))).isEqualTo(told);
    }

    @Test
    void r3_15_when_nobody_answers_the_next_contact_is_pinged_too() {
        var matter = Council.raised("midshire", "2025-05-06").woken("2025-05-21T09:00");
        assertThat(Owing.why(matter, "lapsed"))
                .containsExactly("team-manager pinged", "iro lapsed");
        matter.woken("2025-05-23T09:00");
        assertThat(Owing.to(matter, "pinged")).doesNotContain("service-manager");
        matter.woken("2025-05-28T09:00");
        assertThat(Owing.why(matter, "pinged")).contains("service-manager pinged");
    }

    private static Decision open(String council, Opening opening) {
        return Council.named(council).open(Reference.FIRST, opening, IRO, "start", now());
    }

    private static Instant now() {
        return Matter.instant("2025-05-06");
    }

    private static Opening reviewed(Opening opening, LocalDate review) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.by(),
                opening.at(),
                Optional.of(review),
                opening.urgent(),
                opening.links());
    }

    @Test
    void r3_11_york_left_unanswered_foresees_the_overrun_at_the_lapse_and_says_so_once() {
        var york = Council.raised("york", "2025-04-17T16:30");
        assertThat(york.woken("2025-04-28T09:00").history()).noneMatch(e -> e.endsWith("foreseen"));

        york.woken("2025-04-29T09:00");

        assertThat(york.history()).endsWith("2025-04-29T09:00 lapsed", "2025-04-29T09:00 foreseen");
        assertThat(york.process().projected(york.concern(), LocalDate.of(2025, 4, 29)))
                .as("fifteen working days from the lapse")
                .contains(LocalDate.of(2025, 5, 21));
        york.woken("2025-05-07T09:00");
        assertThat(york.history().stream().filter(line -> line.endsWith("foreseen"))).hasSize(1);
    }
}
