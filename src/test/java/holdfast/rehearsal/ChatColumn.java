package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static holdfast.rehearsal.RehearsalPage.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person's chat with the bot, as a column of the page. */
record ChatColumn(Locator region, String name) {

    /** One of the bot's messages in it. */
    record Heard(Locator message) {

        void press(String title) {
            message.getByTestId("card").getByRole(AriaRole.BUTTON, named(title)).click();
        }

        void shows(String words) {
            assertThat(message.getByTestId("card")).containsText(words);
        }
    }

    /** Types a line and sends it. */
    ChatColumn say(String line) {
        var box = region.getByRole(AriaRole.TEXTBOX, named("Message as " + name));
        box.fill(line);
        region.locator("form.composer").getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(box).hasValue("");
        return this;
    }

    Locator messages() {
        return region.getByTestId("message");
    }

    /** What the bot has sent, oldest first. */
    Locator heard() {
        return region.locator("[data-testid=message][data-from=bot]");
    }

    /** The bot's message with this number, from 1, the greeting being the first. */
    Heard heard(int number) {
        return new Heard(heard().nth(number - 1));
    }

    /** The bot's latest message is a sentence that says this. */
    ChatColumn heardLast(String words) {
        assertThat(latest().locator(".text")).containsText(words);
        return this;
    }

    /** The bot's latest message. */
    Locator latest() {
        return heard().last();
    }

    /** The card of the bot's latest message. */
    Locator card() {
        return latest().getByTestId("card");
    }

    /** A button of the latest card. */
    Locator button(String title) {
        return card().getByRole(AriaRole.BUTTON, named(title));
    }

    ChatColumn press(String title) {
        button(title).click();
        return this;
    }

    /** A button of the latest card that is kept behind the dots. */
    ChatColumn more(String title) {
        button("More options").click();
        region.page().getByRole(AriaRole.MENUITEM, menu(title)).click();
        return this;
    }

    private static Page.GetByRoleOptions menu(String title) {
        return new Page.GetByRoleOptions().setName(title).setExact(true);
    }

    /** Sends what was filled in, by the button below the fields: it is called as the one above. */
    ChatColumn submit(String title) {
        card().getByRole(AriaRole.BUTTON, named(title)).last().click();
        return this;
    }

    /** One of the few that all stand there. */
    ChatColumn choose(String title) {
        card().getByText(title, new Locator.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** A field of the latest card; the star of one that must be filled in may be left out. */
    Locator field(String label) {
        var exact = new Locator.GetByLabelOptions().setExact(true);
        return card().getByLabel(label, exact).or(card().getByLabel(label + " *", exact));
    }

    /** The sentence under the latest card. */
    Locator note() {
        return latest().locator(".note");
    }

    /** The latest card says this. */
    ChatColumn shows(String... words) {
        for (var each : words) {
            assertThat(card()).containsText(each);
        }
        return this;
    }

    /** So many messages have come from the bot since it greeted this person. */
    ChatColumn hasHeard(int messages) {
        assertThat(heard()).hasCount(1 + messages);
        return this;
    }
}
