package holdfast.concern;

import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Decision.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was agreed: who does what by when, until the IRO confirms it (R3.14). */
class ActionsTest {

    private static final Actor WORKER = new Actor(Agreed.VISIT.who(), Set.of());
    private static final String WHO = Agreed.VISIT.who().value();

    @ParameterizedTest(name = "{0}: reminded {2}, late {3}, pinged {4}")
    @CsvSource({
        "buckinghamshire, team-manager, 2025-05-19T09:00, 2025-05-21T09:00, 2025-05-29T09:00",
        "york, service-manager, 2025-05-19T09:00, 2025-05-21T09:00, 2025-05-29T09:00"
    })
    void r3_14_its_person_and_their_manager_are_reminded_before_and_pinged_after_its_day(
            String council, String manager, String first, String then, String again) {
        var matter = Agreed.at(council);

        assertThat(matter.next()).isEqualTo(first);
        assertThat(Owing.why(matter.woken(first), "reminded"))
                .containsExactly(WHO + " reminded", manager + " reminded");
        assertThat(matter.next()).isEqualTo(then);
        assertThat(Owing.why(matter.woken(then), "lapsed"))
                .containsExactly(WHO + " pinged", manager + " pinged", "iro lapsed");
        assertThat(matter.next()).as("26 May is a bank holiday").isEqualTo(again);
        assertThat(Owing.why(matter.woken(again), "pinged")).contains(WHO + " pinged");
    }

    @Test
    void r3_14_an_answer_may_promise_nothing_and_then_accepting_closes_it() {
        var matter = Standings.raised().does(Acts.DONE_ALREADY, Matter.MANAGER);
        assertThat(inWords(matter.tries(Acts.ACCEPT, IRO)))
                .isEqualTo("accepted + closed -> closed");
    }

    @Test
    void r3_14_a_finished_action_is_the_iros_to_confirm_and_the_iro_is_reminded() {
        var matter = Agreed.at("york").does(new Act.Finish(1), WORKER);

        assertThat(state(matter, 1)).isEqualTo(AgreedAction.State.FINISHED);
        assertThat(Owing.why(matter, "finished")).containsExactly("iro finished");
        assertThat(matter.tries(new Act.Finish(1), WORKER))
                .isEqualTo(new Refusal.ActionFinished(1));
        assertThat(matter.next()).isEqualTo("2025-05-13T09:00");
        assertThat(Owing.why(matter.woken("2025-05-13T09:00"), "reminded"))
                .containsExactly("iro reminded");
        assertThat(matter.standing()).isEqualTo("accepted");
    }

    @Test
    void r3_14_the_matter_closes_when_the_iro_has_confirmed_the_last_action() {
        var matter = Agreed.at("york");
        assertThat(matter.tries(new Act.Confirm(1), WORKER)).isEqualTo(new Refusal.NotYours());
        assertThat(inWords(matter.tries(new Act.Confirm(1), IRO))).isEqualTo("done -> accepted");
        matter.does(new Act.Confirm(1), IRO);
        assertThat(inWords(matter.tries(new Act.Confirm(2), IRO)))
                .isEqualTo("done + closed -> closed");
        matter.does(new Act.Confirm(2), IRO);
        assertThat(Owing.why(matter, "closed")).containsExactly("service-manager closed");
        assertThat(matter.next()).isEqualTo("never");
    }

    @Test
    void r3_14_another_day_is_proposed_with_a_reason_and_counts_once_the_iro_agrees() {
        var matter = Agreed.at("buckinghamshire").at("2025-05-20");
        var silent = new Act.Redate(1, LocalDate.of(2025, 5, 30), Optional.empty());
        assertThat(matter.tries(silent, WORKER)).isEqualTo(new Refusal.NeedsDateReason());
        assertThat(matter.tries(Acts.redate(1, "2025-05-20"), WORKER))
                .isEqualTo(new Refusal.DateGone(LocalDate.of(2025, 5, 20)));

        matter.does(Acts.redate(1, "2025-05-30"), WORKER);
        assertThat(action(matter, 1).due()).as("the old day stands").isEqualTo(Agreed.VISIT.by());
        assertThat(action(matter, 1).proposed()).contains(LocalDate.of(2025, 5, 30));
        assertThat(Owing.why(matter, "redated")).containsExactly("iro redated");
        matter.woken("2025-05-21T09:00");
        assertThat(matter.history()).last().isEqualTo("2025-05-21T09:00 lapsed");

        matter.does(silent, IRO);
        assertThat(action(matter, 1).due()).isEqualTo(LocalDate.of(2025, 5, 30));
        assertThat(action(matter, 1).proposed()).isEmpty();
        assertThat(Owing.why(matter, "redated"))
                .containsExactly(WHO + " redated", "team-manager redated");
        assertThat(matter.next()).as("reminded of the new day").isEqualTo("2025-05-29T09:00");
    }

    @Test
    void r3_14_a_new_day_brings_no_reminder_of_before_it_was_set() {
        var matter = Agreed.at("buckinghamshire").at("2025-05-15");
        matter.does(Acts.redate(1, "2025-05-16"), IRO);
        assertThat(matter.next()).as("the day after it").isEqualTo("2025-05-19T09:00");
        assertThat(matter.woken("2025-05-19T09:00").history()).last().asString().endsWith("lapsed");
    }

    @Test
    void r3_14_each_action_is_tracked_by_itself() {
        var matter = Agreed.at("buckinghamshire").does(new Act.Confirm(1), IRO);
        assertThat(matter.next()).as("action 2's reminder").isEqualTo("2025-06-19T09:00");
        assertThat(matter.tries(new Act.Confirm(1), IRO)).isEqualTo(new Refusal.ActionDone(1));
        assertThat(matter.tries(new Act.Finish(1), WORKER)).isEqualTo(new Refusal.ActionDone(1));
    }

    private static AgreedAction action(Matter matter, int n) {
        return matter.concern().action(n).orElseThrow();
    }

    private static AgreedAction.State state(Matter matter, int n) {
        return action(matter, n).state();
    }
}
