package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The council's process as a picture, and a concern's own way in it. */
@ExtendWith(Rehearsed.class)
class PictureIT {

    private static final String IRO = "Amara Okafor";

    /** How many lines of text reach out of the box they stand in, by what the browser measures. */
    private static final String OUTSIDE =
            """
            () => [...document.querySelectorAll('#picture svg g[id] text')].filter(text => {
                const inner = text.getBBox(), outer = text.closest('g[id]').querySelector('rect, polygon').getBBox();
                return inner.x < outer.x || inner.x + inner.width > outer.x + outer.width
                    || inner.y < outer.y || inner.y + inner.height > outer.y + outer.height;
            }).length
            """;

    private final RehearsalPage page;

    PictureIT(RehearsalPage page) {
        this.page = page;
    }

    @Test
    void the_process_of_the_council_that_is_shown_is_drawn() {
        picture().click();
        shows("IRO dispute resolution");
        assertThat(image()).hasAccessibleName("Buckinghamshire Council: IRO dispute resolution");
        Assertions.assertThat(page.page().evaluate(OUTSIDE)).isEqualTo(0);
        page.shot("60-process");
        dialog().getByLabel("Close the process").click();

        page.council().selectOption("City of York Council");
        picture().click();
        shows("Children in care resolutions process");
        Assertions.assertThat(page.page().evaluate(OUTSIDE)).isEqualTo(0);
        page.shot("61-process-york");
        Assertions.assertThat(page.troubles()).isEmpty();
    }

    @Test
    void a_concern_has_its_own_way_drawn_in() {
        page.open(IRO).say("notify 1001 4 No visit since March").say("yes").shows("C-1001");
        page.moveTo("2025-05-06T09:00", "Tuesday 6 May 2025, 09:00");
        page.chat(IRO).say("escalate C-1001").say("yes");

        picture().click();
        dialog().getByLabel("Show").selectOption("C-1001");

        assertThat(image())
                .hasAccessibleName(
                        "Buckinghamshire Council: IRO dispute resolution. The way of C-1001");
        assertThat(part("notification"))
                .containsText("Opened 16 April 2025, due 2 May 2025. Ran out of time 6 May 2025.");
        assertThat(part("stage-1")).containsText("Opened 6 May 2025, due 13 May 2025.");
        assertThat(part("stage-1")).containsText("Now here, since 6 May 2025");
        Assertions.assertThat(page.page().evaluate(OUTSIDE)).isEqualTo(0);
        page.shot("62-own-way");
    }

    @Test
    void it_is_opened_read_and_closed_by_keyboard_alone() {
        var keyboard = page.page().keyboard();
        picture().focus();
        keyboard.press("Enter");
        shows("Stage 1");

        drawing().focus();
        keyboard.press("End");
        page.page()
                .waitForFunction("() => document.querySelector('#picture .drawing').scrollTop > 0");
        keyboard.press("Escape");

        assertThat(dialog()).isHidden();
        assertThat(picture()).isFocused();
    }

    @Test
    void on_a_phone_it_fills_the_screen_and_is_scrolled() {
        page.page().setViewportSize(390, 780);
        picture().click();
        shows("Stage 1");

        Assertions.assertThat(dialog().boundingBox().width).isEqualTo(390);
        Assertions.assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(390);
        page.shot("63-process-on-a-phone");
    }

    private void shows(String words) {
        assertThat(drawing()).containsText(words);
    }

    private Locator picture() {
        return page.page().getByTestId("picture");
    }

    private Locator dialog() {
        return page.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName("The process").setExact(true));
    }

    private Locator drawing() {
        return page.page().getByTestId("drawing");
    }

    private Locator image() {
        return drawing().getByRole(AriaRole.IMG);
    }

    private Locator part(String id) {
        return drawing().locator("#holdfast-" + id);
    }
}
