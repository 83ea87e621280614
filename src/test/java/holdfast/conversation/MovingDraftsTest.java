package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line about a concern that is there, read back: it does what was read back or nothing. */
class MovingDraftsTest extends OpenChats {

    private static final Map<String, String> NOTHING = Map.of();

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        chats.raised();
    }

    private String stage() {
        return chats.concern("C-1001").standing().entry().orElseThrow().stage().id();
    }

    @Test
    void an_escalation_is_read_back_with_stage_day_and_who_is_told() {
        var card = Seen.in(chats.say(iro, "escalate 1001"));

        assertThat(card.title()).isEqualTo("Take C-1001 to this stage?");
        assertThat(card.facts())
                .containsEntry("Child", "1001")
                .containsEntry("Team", "Aylesbury Children in Care Team")
                .containsEntry("Category", "Statutory visits not made")
                .containsEntry("Stage", "Stage 2")
                .containsEntry("Answer due", "Friday 25 April 2025")
                .containsEntry("Will be told", "Andrew Thackeray (head of service)");
        assertThat(stage()).isEqualTo("stage-1");
        chats.press(iro, card.button("Send"), NOTHING);
        assertThat(stage()).isEqualTo("stage-2");
    }

    @Test
    void a_draft_of_an_earlier_stage_moves_nothing_and_shows_how_it_stands() {
        var card = Seen.in(chats.say(iro, "escalate C-1001"));
        chats.press(iro, "escalate", "C-1001", NOTHING);

        var reply = chats.press(iro, card.button("Send"), NOTHING);

        var movedOn = "This has moved on since that card was drawn. This is how it stands now.";
        assertThat(reply.sentence()).hasValue(movedOn);
        assertThat(Seen.inPlace(reply).lead())
                .isEqualTo(
                        movedOn
                                + " Andrew Thackeray (head of service) has until Friday 25 April 2025"
                                + " to answer.");
        assertThat(chats.say(iro, "yes").messages().getFirst().text()).isEqualTo(movedOn);
        assertThat(stage()).isEqualTo("stage-2");
    }

    @Test
    void a_draft_sent_through_its_form_is_not_sent_again_by_yes() {
        var card = Seen.in(chats.say(iro, "escalate C-1001"));
        var form = Seen.inPlace(chats.press(iro, card.button("Change"), NOTHING));

        assertThat(form.lead())
                .isEqualTo("Choose the stage. Any stage but the next needs a reason.");
        chats.press(iro, form.button("Take it there"), form.filled());
        assertThat(stage()).isEqualTo("stage-2");
        assertThat(Seen.in(chats.say(iro, "yes")).lead())
                .startsWith("This was recorded already, as C-1001.");
        chats.press(iro, card.button("Send"), NOTHING);
        assertThat(stage()).isEqualTo("stage-2");
    }

    @Test
    void what_cannot_be_done_leaves_nothing_for_a_later_yes() {
        chats.say(iro, "notify 1002 4 The dentist was not booked");
        assertThat(chats.say(iro, "withdraw C-9999 because x").messages().getFirst().text())
                .isEqualTo(CommandsTest.NOT_YOURS);
        chats.press(iro, "withdraw", "C-1001", Map.of("reason", "It took place"));
        chats.say(iro, "accept C-1001 Fine");

        chats.say(iro, "yes");

        assertThat(chats.standing("C-1002")).isEqualTo("informal");
    }

    @Test
    void withdrawing_and_removing_read_back_the_reason() {
        var withdrawing = Seen.in(chats.say(iro, "withdraw C-1001 because the visit took place"));
        assertThat(withdrawing.said()).isEqualTo("the visit took place");
        assertThat(withdrawing.facts())
                .containsEntry("Will be told", "Ruth Ellingham (team manager)");

        var removing = Seen.in(chats.say(iro, "void C-1001 because wrong child"));
        assertThat(removing.said()).isEqualTo("wrong child");
        assertThat(removing.facts()).containsEntry("Will be told", "Helen Whitcombe (IRO manager)");
        chats.say(iro, "yes");
        assertThat(Seen.in(chats.say(iro, "show C-1001")).text())
                .isEqualTo(
                        "C-1001\nThis was a mistake and was removed on Wednesday 16 April 2025. "
                                + "Nothing is asked of you.");
    }

    @Test
    void the_same_words_about_another_answer_count_again() {
        chats.answered("C-1001");
        chats.say(iro, "refuse C-1001 because it is not enough");
        chats.press(iro, "escalate", "C-1001", NOTHING);
        chats.press(
                chats.who("head-of-service"),
                "answer",
                "C-1001",
                Map.of("position", "done", "text", "They visit"));

        chats.say(iro, "refuse C-1001 because it is not enough");

        assertThat(chats.standing("C-1001")).isEqualTo("refused");
    }

    @Test
    void a_question_asked_again_after_another_answer_is_another_question() {
        chats.answered("C-1001");
        chats.say(iro, "ask C-1001 Who will visit?");
        chats.say(iro, "ask C-1001 Who will visit?");
        assertThat(questions()).isEqualTo(1);
        chats.answered("C-1001");

        chats.say(iro, "ask C-1001 Who will visit?");
        chats.say(iro, "ask C-1001 Who will visit?");

        assertThat(questions()).isEqualTo(2);
        assertThat(Seen.inPlace(chats.answered("C-1001")).lead())
                .startsWith("Your answer is recorded.");
    }

    private long questions() {
        return chats.concern("C-1001").history().stream()
                .filter(entry -> entry.event() instanceof holdfast.concern.ConcernEvent.Asked)
                .count();
    }
}
