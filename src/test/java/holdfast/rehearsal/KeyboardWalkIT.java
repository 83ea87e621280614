package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static holdfast.rehearsal.RehearsalPage.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main walk without a mouse: everything is met by Tab, pressed by Enter or Space, and typed.
 */
@ExtendWith(Rehearsed.class)
class KeyboardWalkIT {

    private static final String IRO = "Amara Okafor";
    private static final String MANAGER = "Ruth Ellingham";

    private final RehearsalPage page;
    private final Keys keys;

    KeyboardWalkIT(RehearsalPage page) {
        this.page = page;
        page.comeBack();
        this.keys = new Keys(page.page());
    }

    @Test
    void a_matter_is_carried_from_its_notification_to_its_close_by_keyboard_alone() {
        var iro = an_iro_is_found_and_sends_a_notification();
        the_manager_acknowledges_and_the_focus_stays_on_the_card();
        the_clock_is_moved_and_the_iro_takes_it_to_stage_1(iro);
        the_manager_answers_with_an_action_and_puts_a_mistake_right();
        the_iro_accepts_confirms_and_it_is_closed(iro);
    }

    @Test
    void what_stands_behind_the_dots_is_reached_and_left_again() {
        var iro = page.chat(IRO);
        enter(IRO);
        say(iro, "notify 1001 11 The nursery place was given up");
        press(iro, "Send");
        iro.shows("Recorded as");
        keys.to(iro.button("More options")).press("Enter");
        var menu = page.page().getByRole(AriaRole.MENUITEM);
        keys.isIn(menu.first()).press("Escape");
        assertThat(menu).hasCount(0);
        keys.isIn(iro.button("More options")).press("Enter");
        var withdraw = page.page().getByRole(AriaRole.MENUITEM, menuItem("Withdraw"));
        for (var at = 0; at < 9 && !isHere(withdraw); at++) {
            keys.press("ArrowDown");
        }
        keys.isIn(withdraw).press("Enter");
        assertThat(iro.field("Reason")).isVisible();
        keys.isIn(iro.card()).to(iro.field("Reason")).type("The place was kept");
        keys.to(iro.button("Withdraw").last()).press("Enter");
        iro.shows("Withdrawn by the IRO");
        keys.isIn(iro.latest());
    }

    @Test
    void dialogues_keep_the_focus_and_give_it_back() {
        for (var name : new String[] {"move-to", "start-again", "picture"}) {
            var button = page.page().getByTestId(name);
            var dialog = page.page().locator("dialog[open]");
            if (name.equals("picture")) {
                keys.to(button);
            } else {
                keys.backTo(page.page().locator(".skip")).to(button);
            }
            keys.press("Enter").isIn(dialog);
            keys.press("Escape");
            assertThat(dialog).isHidden();
            keys.isIn(button);
        }
    }

    @Test
    void a_button_with_nothing_to_do_says_so_and_can_be_in_focus_all_the_same() {
        var next = page.page().getByTestId("next-due");
        assertThat(next).hasText("Next notice none is due");
        assertThat(next).isDisabled();
        keys.to(next).press("Enter").isIn(next);
        page.itIs("Wednesday 16 April 2025, 10:00");
    }

    @Test
    void the_chats_are_reached_past_the_people_and_everything_is_left_again() {
        enter(IRO);
        keys.backTo(page.page().locator(".skip")).press("Enter");
        keys.press("Tab").isIn(page.page().locator("main"));
        keys.backTo(page.page().getByTestId("next-working-day"));
        keys.to(page.page().getByLabel("Close the chat of " + IRO)).press("Enter");
        assertThat(page.chat(IRO).region()).isHidden();
        keys.isIn(page.page().getByTestId("cast"));
    }

    private ChatColumn an_iro_is_found_and_sends_a_notification() {
        var iro = page.chat(IRO);
        keys.press("Tab").isIn(page.page().locator(".skip"));
        keys.to(page.page().getByRole(AriaRole.SEARCHBOX)).type("amara");
        keys.to(person(IRO)).press("Enter");
        keys.isIn(iro.region());
        keys.backTo(page.page().getByRole(AriaRole.SEARCHBOX)).press("Control+a", "Delete");
        keys.to(box(iro));
        say(iro, "notify 1001 4 No visit since March");
        keys.isIn(box(iro)).hears("Holdfast to " + IRO);
        press(iro, "Send");
        iro.shows("Recorded as C-1001.");
        keys.isIn(iro.latest()).hears("Recorded as C-1001.");
        return iro;
    }

    private void the_manager_acknowledges_and_the_focus_stays_on_the_card() {
        keys.backTo(news(MANAGER)).press("Enter");
        var manager = page.chat(MANAGER);
        keys.isIn(manager.region()).backTo(manager.button("Acknowledge")).press("Space");
        assertThat(manager.button("Acknowledge")).isHidden();
        keys.isIn(manager.latest()).hears("Acknowledged.");
        page.shot("80-keyboard-acknowledged");
    }

    private void the_clock_is_moved_and_the_iro_takes_it_to_stage_1(ChatColumn iro) {
        keys.backTo(page.page().getByTestId("next-due")).press("Enter");
        page.itIs("Thursday 1 May 2025, 09:00");
        keys.isIn(page.page().getByTestId("next-due")).press("Space");
        page.itIs("Tuesday 6 May 2025, 09:00");
        keys.hears("Tuesday 6 May 2025, 09:00");
        iro.shows("You can take it to Stage 1 now.");
        keys.to(box(iro));
        keys.backTo(iro.button("Raise it formally: Stage 1")).press("Enter");
        iro.shows("Tuesday 13 May 2025");
        keys.isIn(iro.latest());
        page.shot("81-keyboard-stage-1");
    }

    private void the_manager_answers_with_an_action_and_puts_a_mistake_right() {
        var manager = page.chat(MANAGER);
        keys.to(box(manager)).backTo(answer(manager, "already done")).press("ArrowDown");
        keys.isIn(answer(manager, "will be done by …")).press("Space");
        assertThat(answer(manager, "will be done by …")).isChecked();
        keys.to(manager.field("In your own words")).type("We will put this right.");
        keys.to(manager.field("Action 1: what")).type("Visit every week");
        keys.to(manager.button("Answer")).press("Enter");
        manager.shows("to be put right", "Please choose the day by which it will be done.");
        keys.hears("to be put right.").isIn(manager.latest());
        keys.backTo(manager.field("Action 1: who")).choose("Priya");
        // The same day in whatever order this browser asks for it.
        keys.to(manager.field("Action 1: by when")).choose("06062025");
        page.shot("82-keyboard-answer");
        assertThat(answer(manager, "will be done by …")).isChecked();
        keys.to(manager.button("Answer")).press("Enter");
        manager.shows("Your answer is recorded.");
        keys.isIn(manager.latest()).hears("Your answer is recorded.");
    }

    private void the_iro_accepts_confirms_and_it_is_closed(ChatColumn iro) {
        keys.backTo(box(iro)).backTo(iro.button("Accept")).press("Enter");
        keys.to(iro.field("What has changed for the child")).type("A visit every week");
        keys.to(iro.button("Accept").last()).press("Enter");
        iro.shows("Accepted. 0 of 1 agreed actions confirmed as done.");
        keys.isIn(iro.latest()).backTo(iro.button("Confirm done")).press("Space");
        iro.shows("Closed on Tuesday 6 May 2025.");
        keys.isIn(iro.latest()).hears("Closed");
        page.shot("83-keyboard-closed");
    }

    /** Opens somebody's chat from the list of people. */
    private void enter(String name) {
        keys.to(person(name)).press("Enter").isIn(page.chat(name).region());
    }

    private void say(ChatColumn column, String line) {
        keys.to(box(column)).type(line).press("Enter");
        assertThat(box(column)).hasValue("");
    }

    /** From where one types back to a button of the latest card. */
    private void press(ChatColumn column, String title) {
        keys.backTo(column.button(title)).press("Enter");
    }

    private static boolean isHere(Locator it) {
        return Boolean.TRUE.equals(it.evaluate("it => it === document.activeElement"));
    }

    private static Locator box(ChatColumn column) {
        return column.region().getByRole(AriaRole.TEXTBOX, named("Message as " + column.name()));
    }

    /** One of the few answers that all stand there. */
    private static Locator answer(ChatColumn column, String title) {
        return column.field("Your answer")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(title));
    }

    private Locator person(String name) {
        return page.page()
                .getByTestId("cast")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator news(String name) {
        return page.page()
                .getByTestId("news")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions menuItem(String title) {
        return new Page.GetByRoleOptions().setName(title).setExact(true);
    }
}
