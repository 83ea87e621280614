package holdfast.concern;

import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.notice.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only told: no clock runs, nobody owes anything. */
class ToldTest {

    @ParameterizedTest(name = "{0} is told at once to {2}")
    @CsvSource({
        "PRAISE,    praised,    team-manager social-worker",
        "SERVICE,   raised,     iro-manager assistant-director-qa",
        "COMPLAINT, complained, iro"
    })
    void r2_5_r2_6_what_is_only_told_goes_at_once_to_whom_the_policy_names(
            Kind kind, String word, String to) {
        var matter = Council.told("buckinghamshire", kind, "2025-05-02T18:30");

        assertThat(Owing.to(matter, word)).containsExactly(to.split(" "));
        assertThat(matter.concern().notices())
                .allMatch(notice -> notice.at().equals(Matter.instant("2025-05-02T18:30")));
        assertThat(matter.standing()).isEqualTo("told");
        assertThat(matter.next()).isEqualTo("never");
        assertThat(matter.process().owing(matter.concern())).isEmpty();
        assertThat(matter.concern().whole()).isEmpty();
    }

    @Test
    void r2_1_an_informal_attempt_is_recorded_and_told_to_nobody() {
        var talk = Council.told("york", Kind.TALK, "2025-05-02");
        assertThat(talk.history()).containsExactly("2025-05-02T10:00 talked");
        assertThat(talk.concern().notices()).isEmpty();
        assertThat(talk.concern().particulars()).containsKey("text");
    }

    @Test
    void r2_6_a_concern_about_the_service_is_about_a_team_and_no_child() {
        var service = Council.told("buckinghamshire", Kind.SERVICE, "2025-05-02");
        assertThat(service.concern().children()).isEmpty();
        assertThat(service.concern().notices())
                .extracting(notice -> ((Recipient.RoleFor) notice.to()).subject())
                .containsOnly(service.concern().subject());
    }

    @ParameterizedTest(name = "{0} has no {1}")
    @CsvSource({"york, PRAISE", "york, SERVICE"})
    void a_policy_that_names_no_reader_records_nothing(String council, Kind kind) {
        assertThat(
                        Council.named(council)
                                .open(
                                        Reference.FIRST,
                                        Council.telling(kind),
                                        IRO,
                                        "start",
                                        Matter.instant("2025-05-02")))
                .isEqualTo(new Refusal.NobodyToTell());
    }

    @Test
    void r2_5_good_practice_is_over_once_seen_and_others_may_still_see_it() {
        var praise = Council.told("buckinghamshire", Kind.PRAISE, "2025-05-02");
        praise.does(Acts.ACKNOWLEDGE, Matter.MANAGER);
        assertThat(praise.standing()).isEqualTo("closed");
        assertThat(inWords(praise.tries(Acts.ACKNOWLEDGE, Matter.WORKER)))
                .isEqualTo("acknowledged -> closed");
        assertThat(praise.tries(Acts.ACKNOWLEDGE, Matter.MANAGER))
                .isInstanceOf(Refusal.AlreadyAcknowledged.class);
        assertThat(praise.tries(Acts.ANSWER, Matter.MANAGER)).isEqualTo(new Refusal.NotYours());
    }

    @Test
    void r2_6_a_service_concern_is_seen_and_ends_when_its_iro_says_what_came_of_it() {
        var service = Council.told("buckinghamshire", Kind.SERVICE, "2025-05-02");
        service.does(Acts.ACKNOWLEDGE, Matter.who("iro-manager"));
        assertThat(service.standing()).isEqualTo("told");
        assertThat(service.tries(Acts.ACCEPT, IRO)).isEqualTo(new Refusal.NeedsText());
        service.does(Acts.ACCEPT_WITH_TEXT, IRO);
        assertThat(service.standing()).isEqualTo("closed");
        assertThat(Owing.why(service, "closed"))
                .containsExactly("iro-manager closed", "assistant-director-qa closed");
    }

    @Test
    void r2_5_what_was_told_and_taken_back_is_taken_back_from_all_who_were_told() {
        var praise = Council.told("buckinghamshire", Kind.PRAISE, "2025-05-02");
        praise.does(Acts.WITHDRAW, IRO);
        assertThat(Owing.why(praise, "withdrawn"))
                .containsExactly("team-manager withdrawn", "social-worker withdrawn");
    }
}
