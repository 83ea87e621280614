package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on a phone: nothing scrolls sideways, and a finger and an eye find what they need. */
@ExtendWith(Rehearsed.class)
class PhoneIT {

    /** Everything on the page that is too wide, too low to be met, or too small to be read. */
    private static final String AMISS =
            """
            () => {
                const all = selector => [...document.querySelectorAll(selector)].filter(it => it.checkVisibility()
                    && !it.closest('.unseen'));
                const named = it => `${it.tagName.toLowerCase()} ${it.className}: ${it.textContent.trim().slice(0, 30)}`;
                const box = it => it.getBoundingClientRect();
                const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
                const cards = all('.card').flatMap(card => [...card.querySelectorAll('*')]
                    .filter(it => it.checkVisibility() && box(it).right > box(card).right + 1).map(named));
                const buttons = all('button:not(.link), [role=button], [role=menuitem], select').filter(it => box(it).height < 43.9);
                const fields = all('input:not([type=radio], [type=checkbox]), select, textarea')
                    .filter(it => parseFloat(getComputedStyle(it).fontSize) < 16);
                return [...wide, ...cards].map(it => 'too wide: ' + it)
                    .concat(buttons.map(it => 'too low: ' + named(it)), fields.map(it => 'too small: ' + named(it)));
            }
            """;

    private final RehearsalPage page;

    PhoneIT(RehearsalPage page) {
        this.page = page;
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 320})
    void an_iro_and_a_manager_have_room_for_everything(int width) {
        page.page().setViewportSize(width, 780);
        fits("people");
        var iro = page.open("Amara Okafor");
        iro.say("help").say("notify").press("Send").shows("Say it in your own words.");
        fits("form");
        iro.say("notify 1001 4 No visit since " + "MarchAndAprilAndMay".repeat(9)).press("Send");
        iro.shows("Recorded as C-1001.").button("More options").click();
        fits("concern");
        page.page().keyboard().press("Escape");
        iro.say("mine").shows("one open concern");
        fits("list");
        iro.region().getByLabel("Back to people").click();
        var manager = page.open("Ruth Ellingham");
        assertThat(manager.field("Your answer")).isVisible();
        fits("answer");
        manager.region().getByLabel("Back to people").click();
        page.open("Helen Whitcombe").say("status").shows("1 open");
        fits("status");
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 320})
    void every_approved_card_has_room_for_everything(int width) {
        try (var cards = new CardPage(page.page().context().browser(), Look.PHONE)) {
            cards.page().setViewportSize(width, 780);
            for (var card : CardPage.drawn()) {
                cards.draw(card);
                Assertions.assertThat(amiss(cards.page())).as(card.name()).isEmpty();
                if (card.unfolds()) {
                    cards.unfold();
                    Assertions.assertThat(amiss(cards.page())).as(card.name()).isEmpty();
                }
            }
        }
    }

    @Test
    void the_colours_are_the_readers_choice_and_are_kept() {
        var dark = page.page().getByTestId("colours");
        assertThat(dark).hasAttribute("aria-pressed", "false");
        dark.click();
        assertThat(page.page().locator("body")).hasCSS("background-color", "rgb(27, 27, 27)");
        page.shot("70-dark");

        page.comeBack();
        assertThat(dark).hasAttribute("aria-pressed", "true");
        assertThat(page.page().locator("body")).hasCSS("background-color", "rgb(27, 27, 27)");
        dark.click();
        assertThat(page.page().locator("body")).hasCSS("background-color", "rgb(240, 240, 240)");

        Look.DARK.wear(page.page());
        assertThat(dark).hasAttribute("aria-pressed", "true");
        assertThat(page.page().locator("body")).hasCSS("background-color", "rgb(27, 27, 27)");
    }

    private void fits(String shot) {
        page.shot("71-phone-" + page.page().viewportSize().width + "-" + shot);
        Assertions.assertThat(amiss(page.page())).as(shot).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> amiss(Page page) {
        return (List<String>) page.evaluate(AMISS);
    }
}
