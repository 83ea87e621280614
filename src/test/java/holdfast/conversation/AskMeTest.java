package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form met as a conversation: one question at a time, read back at the end. */
class AskMeTest extends OpenChats {

    private static final String CATEGORY = "What is it about?";
    private static final String CONCERN =
            "What is your concern? Use no names, since the child may read this one day.";
    private static final String IMPACT =
            """
            What does it mean for the child?
            Say skip to leave this out, or enough to leave out the rest.\
            """;

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    private String says(String line) {
        return says(iro, line);
    }

    private String says(Person person, String line) {
        var messages = chats.say(person, line).messages();
        assertThat(messages).hasSize(1);
        return messages.getFirst().text();
    }

    private Seen shown(String line) {
        return Seen.in(chats.say(iro, line));
    }

    @Test
    void a_concern_is_raised_answer_by_answer_and_counts_when_it_is_sent() {
        assertThat(says("ask me raise")).startsWith("Which child is it about?\n1001");
        assertThat(says("1001")).startsWith(CATEGORY + "\n1. ").contains("\n5. Statutory visits");
        assertThat(says("statutory visits")).isEqualTo(CONCERN);
        assertThat(says("No visit since March")).isEqualTo(IMPACT);

        var card = shown("enough");

        assertThat(card.title()).isEqualTo("Raise this formal concern?");
        assertThat(card.facts()).containsEntry("Category", "Statutory visits not made");
        assertThat(card.said()).isEqualTo("No visit since March");
        assertThat(chats.count()).isZero();
        assertThat(shown("yes").lead()).startsWith("Recorded as C-1001.");
    }

    @Test
    void what_the_line_says_is_not_asked_again() {
        assertThat(says("ask me raise 1001 5")).isEqualTo(CONCERN);
        assertThat(says("ask me raise 1001 visits No visit")).isEqualTo(IMPACT);
    }

    @Test
    void a_wrong_answer_is_asked_about_once_more() {
        says("ask me raise 1001");

        assertThat(says("banana"))
                .startsWith(
                        "This is not one of the categories. Choose one, or give its number from 1 to"
                                + " 13.\n"
                                + CATEGORY);
        assertThat(says("5")).isEqualTo(CONCERN);
    }

    @Test
    void of_several_that_an_answer_could_mean_one_has_to_be_named() {
        says("ask me raise 1001");

        assertThat(says("not")).startsWith("Which of these do you mean?\n");
    }

    @Test
    void going_back_shows_what_was_said_and_takes_a_better_answer() {
        says("ask me raise 1001 5");
        says("No visit");

        assertThat(says("back"))
                .isEqualTo(CONCERN + "\nYou said: No visit\nSay it anew, or say skip to keep it.");
        assertThat(says("back")).startsWith(CATEGORY).contains("You said: 5");
        assertThat(says("4")).isEqualTo(IMPACT);
        var card = shown("enough");
        assertThat(card.said()).isEqualTo("No visit");
        assertThat(card.facts().get("Category")).doesNotContain("visits");
    }

    @Test
    void before_the_first_question_there_is_none() {
        says("ask me raise");

        assertThat(says("back"))
                .isEqualTo("This is the first question. Say cancel to drop it all.");
    }

    @Test
    void what_may_be_left_out_is_skipped_and_what_is_needed_is_not() {
        says("ask me raise 1001 5 No visit");

        assertThat(says("skip")).startsWith("What does the child say about it?");
        says("cancel");
        says("ask me raise");
        for (var word : List.of("skip", "enough")) {
            var messages = chats.say(iro, word).messages();
            assertThat(messages.getFirst().text()).isEqualTo("This one is needed.");
            assertThat(messages.getLast().text()).startsWith("Which child is it about?");
        }
    }

    @Test
    void another_command_in_the_middle_is_answered_and_the_question_repeated() {
        chats.raised();
        says("ask me raise 1002 5");

        var messages = chats.say(iro, "show C-1001").messages();

        assertThat(Seen.of(messages.getFirst().card().orElseThrow()).title())
                .startsWith("C-1001: formal concern");
        assertThat(messages.get(1).text()).isEqualTo("Your question still waits.");
        assertThat(messages.get(2).text()).isEqualTo(CONCERN);
        assertThat(says("No visit since May")).isEqualTo(IMPACT);
    }

    @Test
    void another_matter_in_the_middle_is_sent_first_and_then_the_question_comes_again() {
        says("ask me raise 1002 5");
        assertThat(shown("notify 1001 4 The dentist was not booked").title())
                .isEqualTo("Send this notification?");

        var messages = chats.say(iro, "yes").messages();

        assertThat(Seen.of(messages.getFirst().card().orElseThrow()).lead())
                .startsWith("Recorded as C-1001.");
        assertThat(messages.getLast().text()).isEqualTo(CONCERN);
    }

    @Test
    void words_that_begin_like_a_command_are_an_answer() {
        says("ask me raise 1001 5");

        assertThat(says("Tell the school that visits have stopped")).isEqualTo(IMPACT);
        assertThat(says("Show him that we care")).startsWith("What does the child say");
    }

    @Test
    void cancel_drops_it() {
        says("ask me raise 1001 5");

        assertThat(says("cancel")).isEqualTo("Dropped. Nothing was sent.");
        assertThat(says("banana")).startsWith("I do not know that word.");
        assertThat(chats.waiting(iro)).isEmpty();
    }

    @Test
    void the_same_answer_delivered_twice_is_one_answer() {
        says("ask me raise 1001 5");
        chats.say(iro, "a-7", "No visit since March");

        assertThat(chats.say(iro, "a-7", "No visit since March").messages().getFirst().text())
                .isEqualTo(IMPACT);
        assertThat(shown("enough").said()).isEqualTo("No visit since March");
    }

    @Test
    void it_survives_a_restart() {
        says("ask me raise 1001 5");
        chats.restart();

        assertThat(says("No visit since March")).isEqualTo(IMPACT);
    }

    @Test
    void the_next_day_a_line_is_no_answer_but_ask_me_goes_on() {
        says("ask me raise 1001 5");
        chats.later(Duration.ofDays(1));

        assertThat(says("No visit since March"))
                .startsWith("I do not know that word.")
                .endsWith(" A form of yours waits. Type ask me to go on with it.");
        assertThat(says("ask me")).isEqualTo(CONCERN);
    }

    @Test
    void a_draft_is_kept_for_five_working_days() {
        says("ask me raise 1001 5"); // on Wednesday 16 April; Easter takes two working days
        chats.later(Duration.ofDays(9));
        assertThat(says("ask me")).isEqualTo(CONCERN);

        chats.later(Duration.ofDays(1));
        assertThat(says("ask me")).startsWith("What would you like to do?");
    }

    @Test
    void ask_me_alone_says_what_it_can_ask_for() {
        assertThat(says("ask me"))
                .startsWith(
                        "What would you like to do? Say ask me with one of these words behind it:"
                                + " raise, notify, talked, praise, service,");
        assertThat(says(manager, "ask me")).contains("answer").doesNotContain("raise");
    }

    @Test
    void a_manager_answers_with_two_actions() {
        chats.raised();
        assertThat(says(manager, "ask me answer C-1001"))
                .isEqualTo(
                        """
                        What is your answer?
                        1. already done
                        2. will be done by …
                        3. don’t agree\
                        """);
        assertThat(says(manager, "2")).startsWith("What do you want to tell the IRO?");
        assertThat(says(manager, "skip")).isEqualTo("What will be done? This is action 1.");
        assertThat(says(manager, "Visit every week")).startsWith("Who will do it?\n1. ");
        assertThat(says(manager, chats.who("social-worker").name())).isEqualTo("By which day?");
        assertThat(says(manager, "29/5/2025"))
                .startsWith("What will be done? This is action 2.\nSay skip");
        assertThat(says(manager, "Book the dentist")).startsWith("Who will do it?");
        says(manager, manager.name());
        says(manager, "30/5/2025");

        var card = Seen.in(chats.say(manager, "skip"));

        assertThat(card.title()).isEqualTo("C-1001: Answer?");
        assertThat(card.facts())
                .containsEntry("Your answer", "will be done by …")
                .containsEntry("Action 2: by when", "Friday 30 May 2025");
        assertThat(card.said()).isEqualTo("Visit every week\nBook the dentist");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
        chats.say(manager, "yes");
        assertThat(chats.standing("C-1001")).isEqualTo("answered");
    }

    @Test
    void the_button_on_a_form_asks_for_what_is_not_filled_in() {
        var form = shown("raise 1001");

        var reply =
                chats.press(
                        iro,
                        form.button("Ask me one by one"),
                        Map.of("child", "1001", "category", "visits"));

        assertThat(Seen.inPlace(reply).title()).isEqualTo("One question at a time");
        assertThat(reply.messages().getFirst().text()).isEqualTo(CONCERN);
    }

    @Test
    void form_shows_all_of_it_as_a_card() {
        says("ask me raise 1001 5");
        says("No visit");

        assertThat(shown("form").filled()).containsEntry("text", "No visit");
    }

    @Test
    void what_cannot_be_done_is_not_asked_about() {
        assertThat(says(manager, "ask me raise 1001"))
                .isEqualTo(
                        "Only a child’s IRO can start this. Type help to see what you can do here.");
        assertThat(chats.waiting(manager)).isEmpty();
    }

    @Test
    void what_is_read_back_can_still_be_gone_back_to() {
        says("ask me raise 1001 5 No visit");
        shown("enough");

        assertThat(says("back")).startsWith("Is it urgent? Then say why.");
        says("ask me");
        shown("enough");
        assertThat(shown("form").filled()).containsEntry("text", "No visit");
        assertThat(shown("yes").lead()).startsWith("Recorded as C-1001.");
        assertThat(says("back")).isEqualTo("You are not away today. Nothing was changed.");
    }

    @Test
    void yes_and_no_are_no_answer_to_a_question_that_asks_for_words() {
        says("ask me raise 1001 5");

        var messages = chats.say(iro, "no").messages();

        assertThat(messages.getFirst().text()).isEqualTo("Please say it in your own words.");
        assertThat(messages.getLast().text()).isEqualTo(CONCERN);
    }

    @Test
    void an_answer_without_an_action_names_nobody_for_one() {
        chats.raised();
        says(manager, "ask me answer C-1001");
        says(manager, "3");

        var card = Seen.in(chats.say(manager, "She was seen on Monday"));

        assertThat(card.facts()).containsEntry("Your answer", "don’t agree");
        assertThat(card.facts().keySet()).noneMatch(name -> name.startsWith("Action"));
    }

    @Test
    void which_concern_is_meant_is_asked_first() {
        chats.raised();
        chats.notified();
        var list = Seen.in(chats.say(manager, "ask me answer"));

        var reply = chats.press(manager, list.button("This one"), Map.of());

        assertThat(reply.messages().getFirst().text()).startsWith("What is your answer?");
    }

    @Test
    void what_asks_for_nothing_is_done_as_it_is_typed() {
        chats.raised();

        assertThat(Seen.in(chats.say(manager, "ask me acknowledge C-1001")).lead())
                .startsWith("Acknowledged.");
    }
}
