package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line that was read back: sent, changed, cancelled; once, however often Teams delivers it. */
class DraftsTest extends OpenChats {

    private static final String LINE = "raise 1001 5 No visits since March";
    private static final String OTHER = "notify 1002 4 The dentist was not booked";
    private static final Map<String, String> NOTHING = Map.of();

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
    }

    private Reply presses(Seen card, String title) {
        return chats.press(iro, card.button(title), NOTHING);
    }

    private String lead(Reply reply) {
        return Seen.inPlace(reply).lead();
    }

    @Test
    void send_records_it_and_shows_the_concern_in_the_place_of_the_question() {
        var card = Seen.in(chats.say(iro, LINE));

        assertThat(lead(presses(card, "Send"))).startsWith("Recorded as C-1001.");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void sent_twice_it_counts_once() {
        var card = Seen.in(chats.say(iro, LINE));
        presses(card, "Send");

        assertThat(lead(presses(card, "Send"))).startsWith("This was recorded already, as C-1001.");
        assertThat(Seen.in(chats.say(iro, "yes")).lead())
                .startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void send_after_yes_counts_once() {
        var card = Seen.in(chats.say(iro, LINE));
        chats.say(iro, "yes");

        assertThat(lead(presses(card, "Send"))).startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void the_line_delivered_again_is_the_same_draft() {
        var first = Seen.in(chats.say(iro, "a-1", LINE));
        var again = Seen.in(chats.say(iro, "a-1", LINE));
        chats.later(Duration.ofSeconds(59));
        var anew = Seen.in(chats.say(iro, "a-2", LINE));

        assertThat(again.button("Send").data()).isEqualTo(first.button("Send").data());
        assertThat(anew.button("Send").data()).isEqualTo(first.button("Send").data());
        presses(first, "Send");
        presses(anew, "Send");
        assertThat(Seen.in(chats.say(iro, "a-1", LINE)).lead())
                .startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void the_same_line_a_minute_later_is_another_matter() {
        presses(Seen.in(chats.say(iro, LINE)), "Send");
        chats.later(Duration.ofSeconds(61));
        presses(Seen.in(chats.say(iro, LINE)), "Send");

        assertThat(chats.count()).isEqualTo(2);
    }

    @Test
    void yes_delivered_again_does_not_send_what_was_begun_meanwhile() {
        chats.say(iro, LINE);
        chats.say(iro, "yes-1", "yes");
        chats.say(iro, OTHER);

        assertThat(Seen.in(chats.say(iro, "yes-1", "yes")).lead())
                .startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
        assertThat(Seen.in(chats.say(iro, "yes-2", "yes")).lead())
                .startsWith("Recorded as C-1002.");
    }

    @Test
    void of_two_drafts_yes_sends_the_newest_and_the_other_can_still_be_sent() {
        var first = Seen.in(chats.say(iro, LINE));
        chats.say(iro, OTHER);

        chats.say(iro, "yes");
        assertThat(chats.concern("C-1001").children()).hasToString("[1002]");
        chats.say(iro, "yes");
        assertThat(chats.count()).isEqualTo(1);
        presses(first, "Send");
        assertThat(chats.concern("C-1002").children()).hasToString("[1001]");
    }

    @Test
    void a_draft_read_back_once_more_is_the_newest_again() {
        chats.say(iro, LINE);
        chats.say(iro, OTHER);
        chats.say(iro, LINE);

        chats.say(iro, "yes");

        assertThat(chats.concern("C-1001").children()).hasToString("[1001]");
    }

    @Test
    void another_command_in_between_does_not_lose_the_draft() {
        chats.say(iro, LINE);
        chats.say(iro, "mine");
        chats.say(iro, "help");
        chats.say(iro, "escalate C-9999");
        chats.say(iro, "banana");

        assertThat(Seen.in(chats.say(iro, "yes")).lead()).startsWith("Recorded as C-1001.");
    }

    @Test
    void a_draft_survives_a_restart() {
        var card = Seen.in(chats.say(iro, LINE));
        chats.restart();
        chats.say(iro, "yes");
        chats.restart();

        assertThat(lead(presses(card, "Send"))).startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void somebody_elses_draft_is_not_there() {
        var card = Seen.in(chats.say(iro, LINE));
        var another = chats.named("Gareth Pugh");

        for (var title : card.titles()) {
            assertThat(chats.press(another, card.button(title), NOTHING).sentence())
                    .hasValue("This draft is no longer kept. Please type the line again.");
        }
        assertThat(chats.count()).isZero();
        assertThat(chats.waiting(iro)).hasSize(1);
    }

    @Test
    void cancelled_it_is_never_sent() {
        var card = Seen.in(chats.say(iro, LINE));

        var cancelled = Seen.inPlace(presses(card, "Cancel"));

        assertThat(cancelled.title()).isEqualTo("Cancelled");
        assertThat(cancelled.lead()).isEqualTo("Dropped. Nothing was sent.");
        var refused = "This was cancelled, and nothing was sent. Please type the line again.";
        assertThat(presses(card, "Send").sentence()).hasValue(refused);
        assertThat(presses(card, "Change").sentence()).hasValue(refused);
        assertThat(chats.say(iro, "yes").messages().getFirst().text()).isEqualTo(refused);
        assertThat(chats.count()).isZero();
    }

    @Test
    void sent_it_can_no_longer_be_cancelled_or_changed() {
        var card = Seen.in(chats.say(iro, LINE));
        presses(card, "Send");

        var sent = "This has been sent already. Type mine to see it.";
        assertThat(lead(presses(card, "Cancel"))).isEqualTo(sent);
        assertThat(presses(card, "Change").sentence()).hasValue(sent);
        assertThat(chats.say(iro, "cancel").messages().getFirst().text()).isEqualTo(sent);
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void change_opens_the_form_with_all_that_was_typed() {
        var card = Seen.in(chats.say(iro, "raise 1001 5 No visits at stage 2 because it is late"));

        var form = Seen.inPlace(presses(card, "Change"));

        assertThat(form.title()).isEqualTo("Raise a formal concern");
        assertThat(form.filled())
                .containsEntry("child", "1001")
                .containsEntry("category", "visits")
                .containsEntry("text", "No visits")
                .containsEntry("stage", "stage 2")
                .containsEntry("reason", "it is late");
    }

    @Test
    void a_changed_draft_is_one_with_the_line_and_counts_once() {
        var card = Seen.in(chats.say(iro, "raise 1001 5 No visits urgent because of court"));
        var form = Seen.inPlace(presses(card, "Change"));
        var filled = new HashMap<>(form.filled());
        filled.put("text", "No visits at all");

        assertThat(lead(chats.press(iro, form.button("Send"), filled)))
                .startsWith("Recorded as C-1001.");
        assertThat(lead(chats.press(iro, form.button("Send"), filled)))
                .startsWith("This was recorded already, as C-1001.");
        assertThat(lead(presses(card, "Send"))).startsWith("This was recorded already, as C-1001.");
        assertThat(chats.count()).isEqualTo(1);
        assertThat(Seen.in(chats.say(iro, "show C-1001")).said())
                .isEqualTo("No visits at all\nof court");
    }
}
