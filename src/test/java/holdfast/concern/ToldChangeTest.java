package holdfast.concern;

import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.people.Role;
import holdfast.policy.StageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R5: a significant change is told to the child's IRO, who sees it, in days where there are any.
 */
class ToldChangeTest {

    private static Matter told(String council, String at) {
        return Matter.opened(Council.named(council), Council.telling(Kind.CHANGE), WORKER.id(), at);
    }

    @Test
    void r5_1_the_iro_alone_is_told_at_once_and_owes_only_to_see_it() {
        var change = told("buckinghamshire", "2025-05-02T18:30");

        assertThat(change.history()).containsExactly("2025-05-02T18:30 notified");
        assertThat(Owing.why(change, "notified")).containsExactly("iro notified");
        assertThat(change.concern().notices())
                .allMatch(notice -> notice.at().equals(Matter.instant("2025-05-02T18:30")));
        assertThat(change.standing()).isEqualTo("told");
        assertThat(change.process().owing(change.concern())).contains(Role.IRO);
        assertThat(change.next()).as("no days, no clock").isEqualTo("never");
        assertThat(change.concern().whole()).isEmpty();
        assertThat(change.concern().raisedBy()).isEqualTo(WORKER.id());
    }

    @Test
    void r5_1_it_is_over_once_the_iro_has_seen_it() {
        var change = told("timed", "2025-05-02");
        assertThat(change.tries(Acts.ACKNOWLEDGE, WORKER)).isEqualTo(new Refusal.NotYours());

        change.does(Acts.ACKNOWLEDGE, IRO);

        assertThat(change.standing()).isEqualTo("closed");
        assertThat(change.process().owing(change.concern())).isEmpty();
        assertThat(change.next()).isEqualTo("never");
        assertThat(change.woken("2025-06-30").history())
                .containsExactly(
                        "2025-05-02T10:00 notified",
                        "2025-05-02T10:00 acknowledged",
                        "2025-05-02T10:00 closed");
        assertThat(change.tries(Acts.ACKNOWLEDGE, IRO))
                .isInstanceOf(Refusal.AlreadyAcknowledged.class);
    }

    @ParameterizedTest(name = "told {0}: to be seen by {1}, reminded {2}, pinged {3} and {4}")
    @CsvSource({
        "2025-05-06T10:00, 2025-05-13, 2025-05-12T09:00, 2025-05-14T09:00, 2025-05-16T09:00",
        "2025-04-17T23:50, 2025-04-28, 2025-04-25T09:00, 2025-04-29T09:00, 2025-05-01T09:00",
        "2025-05-03T10:00, 2025-05-12, 2025-05-09T09:00, 2025-05-13T09:00, 2025-05-15T09:00"
    })
    void r5_2_the_iro_is_reminded_before_the_last_day_and_pinged_after_it_until_it_is_seen(
            String told, String due, String reminded, String lapsed, String again) {
        var change = told("timed", told);
        assertThat(change.stay().stage()).isEqualTo(StageId.CHANGE);
        assertThat(change.stay().due()).hasToString(due);

        assertThat(change.next()).isEqualTo(reminded);
        change.woken(reminded);
        assertThat(Owing.why(change, "reminded")).containsExactly("iro reminded");
        assertThat(change.next()).isEqualTo(lapsed);
        change.woken(lapsed);
        assertThat(Owing.why(change, "lapsed")).containsExactly("iro pinged", "iro-manager lapsed");
        assertThat(change.standing()).as("it moves nothing").isEqualTo("told");
        assertThat(change.next()).isEqualTo(again);
        change.woken(again);
        assertThat(Owing.why(change, "pinged")).containsExactly("iro pinged", "iro-manager lapsed");
        assertThat(change.next()).isNotEqualTo("never");

        assertThat(inWords(change.tries(Acts.ACKNOWLEDGE, IRO)))
                .isEqualTo("acknowledged + closed -> closed");
    }

    @Test
    void a_ping_that_was_still_to_go_is_left_out_once_it_is_seen() {
        var change = told("timed", "2025-05-06").woken("2025-05-14T09:00");
        var pings =
                change.concern().notices().stream()
                        .filter(notice -> notice.why().waitsForWorkingDay())
                        .toList();
        assertThat(pings)
                .noneMatch(ping -> change.process().overtaken(change.concern(), ping))
                .hasSize(2);

        change.does(Acts.ACKNOWLEDGE, IRO);

        assertThat(pings).allMatch(ping -> change.process().overtaken(change.concern(), ping));
    }

    @Test
    void r5_1_it_becomes_a_concern_once_seen_or_not() {
        var unseen = told("timed", "2025-05-06");
        assertThat(inWords(unseen.tries(takeUp(1009), IRO))).isEqualTo("reopened -> closed");
        var seen = told("timed", "2025-05-06").does(Acts.ACKNOWLEDGE, IRO);
        seen.does(takeUp(1009), IRO);
        assertThat(seen.concern().links()).containsExactly(new Reference(1009));
        assertThat(seen.tries(takeUp(1010), IRO))
                .isEqualTo(new Refusal.AlreadyReopened(new Reference(1009)));
        assertThat(unseen.tries(takeUp(1009), WORKER)).isEqualTo(new Refusal.NotYours());
    }

    @Test
    void whoever_told_it_may_put_it_right_or_remove_a_mistake_and_nobody_else_but_the_iro() {
        var change = told("buckinghamshire", "2025-05-06");
        var correct = new Act.Correct(Matter.text("it was May"));
        assertThat(inWords(change.tries(correct, WORKER))).isEqualTo("corrected -> told");
        assertThat(inWords(change.tries(Acts.VOID, WORKER))).isEqualTo("voided -> void");
        assertThat(change.tries(Acts.WITHDRAW, WORKER)).isEqualTo(new Refusal.NotYours());
        assertThat(change.tries(Acts.VOID, Matter.MANAGER)).isEqualTo(new Refusal.NotYours());
        var complaint =
                Matter.opened(
                        Council.BUCKINGHAMSHIRE,
                        Council.telling(Kind.COMPLAINT),
                        WORKER.id(),
                        "2025-05-06");
        assertThat(complaint.tries(Acts.VOID, WORKER)).isEqualTo(new Refusal.NotYours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"buckinghamshire", "timed"})
    void whoever_was_told_of_a_change_hears_that_it_is_withdrawn_with_days_or_without(
            String council) {
        var change = told(council, "2025-05-06").does(Acts.WITHDRAW, IRO);
        assertThat(Owing.why(change, "withdrawn")).containsExactly("iro withdrawn");
    }

    @Test
    void a_policy_without_a_list_of_changes_records_none() {
        var decision =
                Council.YORK.open(
                        Reference.FIRST,
                        Council.telling(Kind.CHANGE),
                        WORKER,
                        "start",
                        Matter.instant("2025-05-02"));
        assertThat(decision).isEqualTo(new Refusal.NoChanges());
    }

    @Test
    void no_concern_goes_to_the_time_in_which_a_change_is_seen() {
        var raised = Council.raised("timed", "2025-05-06");
        assertThat(raised.tries(Acts.escalateBecause("significant-change"), IRO))
                .isEqualTo(new Refusal.NoSuchStage(StageId.CHANGE));
        var opening = Council.at(Council.filled(Kind.CONCERN), "significant-change");
        assertThat(
                        Council.TIMED.open(
                                Reference.FIRST,
                                opening,
                                IRO,
                                "start",
                                Matter.instant("2025-05-06")))
                .isEqualTo(new Refusal.NoSuchStage(StageId.CHANGE));
    }

    private static Act takeUp(int number) {
        return new Act.TakeUp(new Reference(number));
    }
}
