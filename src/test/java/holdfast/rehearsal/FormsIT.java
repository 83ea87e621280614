package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms at the page: filled in, put right, and sent. */
@ExtendWith(Rehearsed.class)
class FormsIT {

    private static final String GONE = "This day has gone by. Choose a later one.";

    private final RehearsalPage page;
    private final ChatColumn iro;

    FormsIT(RehearsalPage page) {
        this.page = page;
        this.iro = page.open("Amara Okafor");
    }

    @Test
    void a_notification_is_sent_by_its_form_and_a_wrong_day_comes_back_beside_its_field() {
        iro.say("notify");
        assertThat(iro.field("Child")).isVisible();
        page.shot("20-notify-form");
        iro.press("Send").shows("Choose a category.", "Say it in your own words.");
        page.shot("21-form-unfinished");
        iro.field("Child").selectOption("1002, Aylesbury Children in Care Team");
        iro.field("Category").selectOption("5. Statutory visits not made");
        iro.field("In your own words").fill("Two visits were missed");
        iro.field("Answer wanted by").fill("2025-04-15");

        iro.press("Send").shows("One thing needs to be put right. Nothing was sent.", GONE);
        assertThat(iro.field("In your own words")).hasValue("Two visits were missed");
        assertThat(iro.field("Child")).hasValue("1002");
        page.shot("22-form-wrong");

        iro.field("Answer wanted by").fill("2025-04-25");
        iro.press("Send").shows("Recorded as C-1001.", "Friday 25 April 2025");
        page.open("Ruth Ellingham").shows("C-1001: notification about child 1002", "Two visits");
    }

    @Test
    void a_line_with_a_mistake_becomes_a_form_that_keeps_what_was_typed() {
        iro.say("raise 1001 99 The pathway plan is two months old");

        iro.shows(
                "This is not one of the categories. Choose one, or give its number from 1 to 13.");
        assertThat(iro.field("In your own words")).hasValue("The pathway plan is two months old");
        page.shot("23-raise-form");
        iro.field("Category").selectOption("2. Care plan drifting, or not agreed by the IRO");
        iro.field("Stage").selectOption("Stage 2, head of service");
        iro.press("Send").shows("Going straight to Stage 2 needs a reason. Please give one.");
        iro.field("Reason").fill("The team manager has agreed with it twice");

        iro.press("Send").shows("formal concern about child 1001", "Andrew Thackeray");
    }

    @Test
    void an_answer_is_put_right_and_given_a_second_action() {
        iro.say("raise 1003 5 No visit for six weeks").press("Send").shows("Recorded as");
        var manager = page.open("Siobhan Keane");
        manager.choose("will be done by …");
        manager.field("Action 1: what").fill("Visit every week");
        manager.submit("Answer")
                .shows("to be put right", "Please choose the day by which it will be done.");
        assertThat(manager.field("Action 1: what")).hasValue("Visit every week");
        manager.field("Action 1: who").selectOption("Zofia Nowak, social worker");
        manager.field("Action 1: by when").fill("2025-04-24");
        page.shot("24-answer-wrong");

        manager.press("Another action");
        manager.field("Action 2: what").fill("Tell the child");
        assertThat(manager.field("Action 1: by when")).hasValue("2025-04-24");
        manager.field("Action 2: who").selectOption("Siobhan Keane, team manager");
        manager.field("Action 2: by when").fill("2025-04-25");
        page.shot("25-answer-two-actions");

        manager.submit("Answer").shows("Your answer is recorded.", "Tell the child");
        iro.shows(
                "Siobhan Keane has answered.", "Action for Zofia Nowak, by Thursday 24 April 2025");
    }

    @Test
    void what_is_chosen_in_one_chat_leaves_the_choice_in_another() {
        iro.say("raise 1003 5 No visit for six weeks").press("Send").shows("Recorded as");
        iro.say("raise 1001 5 No visit for a month").press("Send").shows("Recorded as");
        var one = page.open("Siobhan Keane").choose("already done");
        var other = page.open("Ruth Ellingham").choose("don’t agree");
        assertThat(one.field("already done")).isChecked();
        assertThat(other.field("don’t agree")).isChecked();
    }
}
