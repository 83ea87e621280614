package holdfast.concern;

import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.text;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concern.Track;
import holdfast.concern.Decision.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to Cafcass: possible at any point, asked when it must be considered, moving no clock. */
class CafcassTest {

    private static final Act UNTALKED =
            new Act.ToCafcass(true, Optional.empty(), Optional.empty(), Optional.empty());
    private static final Act ALONE =
            new Act.ToCafcass(
                    true,
                    Optional.of(text("nobody was there")),
                    Optional.empty(),
                    Optional.empty());

    @Test
    void r4_1_a_referral_is_possible_in_every_standing_but_of_a_mistake() {
        Standings.all()
                .forEach((standing, matter) ->
                        assertThat(inWords(matter.tries(ALONE, IRO)))
                                .as(standing)
                                .startsWith(
                                        standing.equals("void") ? "over void" : "referred -> "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "buckinghamshire, needs-discussion",
        "york, referred -> at-stage",
        "midshire, needs-discussion"
    })
    void r4_1_the_councils_advice_asks_for_a_talk_or_the_reason_there_was_none(
            String council, String outcome) {
        var matter = Council.raised(council, "2025-05-06");
        assertThat(inWords(matter.tries(UNTALKED, IRO))).isEqualTo(outcome);
        assertThat(inWords(matter.tries(ALONE, IRO))).isEqualTo("referred -> at-stage");
        assertThat(inWords(matter.tries(Acts.REFER, IRO))).isEqualTo("referred -> at-stage");
    }

    @ParameterizedTest(name = "{0}: told to {1}")
    @CsvSource({"buckinghamshire, iro-manager assistant-director-qa", "york, iro-manager"})
    void r4_1_r3_11_a_referral_runs_beside_the_stage_and_moves_no_clock(
            String council, String told) {
        var matter = Council.raised(council, "2025-05-06");
        var due = matter.stay();
        var version = matter.concern().version();
        var next = matter.next();

        matter.at("2025-05-08").does(Acts.REFER, IRO);

        assertThat(matter.stay()).isEqualTo(due);
        assertThat(matter.concern().version()).isEqualTo(version);
        assertThat(matter.next()).isEqualTo(next);
        assertThat(Owing.to(matter, "referred")).containsExactly(told.split(" "));
        assertThat(matter.concern().tracks())
                .containsExactly(new Track("cafcass", "referred", LocalDate.of(2025, 5, 8)));
        var line = (ConcernEvent.Cafcass) matter.concern().history().getLast().event();
        assertThat(line.on()).as("when it was discussed").contains(LocalDate.of(2025, 5, 6));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({"buckinghamshire, stage-3, 2025-06-05T09:00", "york, stage-4, 2025-05-14T09:00"})
    void r4_2_the_question_comes_when_the_last_stage_lapses(
            String council, String last, String lapse) {
        var matter = Council.raisedAt(council, last, "2025-05-06").woken(lapse);
        assertThat(questions(matter)).contains("last-stage");
        assertThat(Owing.why(matter, "questioned")).containsExactly("iro questioned");
        assertThat(matter.standing()).as("it moves nothing").isEqualTo("at-stage");
    }

    @ParameterizedTest(name = "{0} at {1}: asked {2}")
    @CsvSource({
        "buckinghamshire, stage-1, false",
        "buckinghamshire, stage-3, true",
        "york, stage-1, false",
        "york, stage-4, true"
    })
    void r4_2_the_question_comes_when_the_last_stages_outcome_is_refused(
            String council, String stage, boolean asked) {
        var matter = Council.raisedAt(council, stage, "2025-05-06");
        if (stage.equals("stage-4")) {
            matter.does(Acts.CONVENE, IRO).does(Acts.MINUTE, IRO);
        } else {
            matter.does(Acts.DONE_ALREADY, Standings.rightFor(Acts.DONE_ALREADY, matter));
        }
        matter.does(Acts.REFUSE, IRO);
        assertThat(questions(matter)).isEqualTo(asked ? List.of("last-stage") : List.of());
    }

    @Test
    void r4_2_the_question_comes_again_when_the_whole_process_is_over() {
        var york = Council.raisedAt("york", "stage-4", "2025-05-06");
        york.woken("2025-05-14T09:00").does(Acts.NOT_NOW, IRO).woken("2025-06-05T09:00");
        assertThat(questions(york)).containsExactly("last-stage", "whole-process");
    }

    @Test
    void r4_2_no_question_follows_a_referral() {
        var york = Council.raisedAt("york", "stage-4", "2025-05-06").does(Acts.REFER, IRO);
        assertThat(questions(york.woken("2025-06-20T09:00"))).isEmpty();
    }

    @Test
    void r4_2_the_answer_not_now_is_kept_with_its_reason() {
        var york = Council.raisedAt("york", "stage-4", "2025-05-06").woken("2025-05-14T09:00");
        var silent = new Act.ToCafcass(false, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(york.tries(silent, IRO)).isEqualTo(new Refusal.NeedsCafcassReason());

        york.does(Acts.NOT_NOW, IRO);

        assertThat(york.concern().tracks())
                .containsExactly(new Track("cafcass", "considered", LocalDate.of(2025, 5, 14)));
        assertThat(Owing.to(york, "considered")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"buckinghamshire, false", "york, true", "midshire, true"})
    void r4_6_a_complaint_asks_the_question_where_the_policy_says_so(
            String council, boolean asked) {
        var there = Council.raised(council, "2025-05-06").does(Acts.COMPLAIN, IRO);
        assertThat(!questions(there).isEmpty()).as("about the same matter").isEqualTo(asked);

        var alone = Council.told(council, Kind.COMPLAINT, "2025-05-06");
        assertThat(!questions(alone).isEmpty()).as("by itself").isEqualTo(asked);
        alone.does(Acts.ACKNOWLEDGE, IRO);
        assertThat(inWords(alone.tries(Acts.NOT_NOW, IRO))).isEqualTo("considered -> closed");
    }

    @Test
    void r4_1_nobody_but_the_iro_refers() {
        var matter = Standings.raised();
        for (var role : Standings.ROLES.subList(1, Standings.ROLES.size())) {
            assertThat(matter.tries(Acts.REFER, Council.actor(role)))
                    .isEqualTo(new Refusal.NotYours());
        }
    }

    private static List<String> questions(Matter matter) {
        return matter.concern().history().stream()
                .map(Entry::event)
                .filter(ConcernEvent.Questioned.class::isInstance)
                .map(ConcernEvent.Questioned.class::cast)
                .map(asked -> asked.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
