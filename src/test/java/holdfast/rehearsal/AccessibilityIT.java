package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page through the eyes of axe-core, light and dark, wide and on a phone: it finds nothing. */
@ExtendWith(Rehearsed.class)
class AccessibilityIT {

    private static final String IRO = "Amara Okafor";
    private static final String MANAGER = "Ruth Ellingham";

    private static final String WRONG =
            """
            () => {
                const place = document.querySelector('.welcome');
                place.innerHTML = '<p>faint</p><h6>deep</h6><input><button></button><button></button>';
                place.querySelector('p').style.color = '#aaa';
                for (const button of place.querySelectorAll('button'))
                    Object.assign(button.style, { all: 'unset', width: '9px', height: '9px', float: 'left' });
            }
            """;

    private final RehearsalPage page;

    AccessibilityIT(RehearsalPage page) {
        this.page = page;
    }

    @Test
    void nothing_is_found_before_any_chat_is_open() {
        nothingIsFound("the first screen");
        page.page().getByLabel("Hide what to try").click();
        page.page().getByRole(AriaRole.SEARCHBOX).fill("nobody of this name");
        nothingIsFound("a search that finds nobody");
    }

    @Test
    void nothing_is_found_in_the_dialogues() {
        for (var dialog : new String[] {"move-to", "start-again", "picture"}) {
            page.page().getByTestId(dialog).click();
            assertThat(page.page().locator("dialog[open]")).isVisible();
            nothingIsFound(dialog);
            page.page().keyboard().press("Escape");
        }
    }

    @Test
    void nothing_is_found_on_an_iros_cards() {
        var iro = page.open(IRO);
        iro.say("help").say("notify").press("Send").shows("Say it in your own words.");
        nothingIsFound("a form that is not finished");
        iro.say("raise 1001 99 The pathway plan is old").shows("This is not one of the categories");
        iro.say("notify 1001 4 No visit since March").shows("Send this notification?");
        nothingIsFound("a form with a mistake, and a line read back");
        iro.press("Send").shows("Recorded as C-1001.");
        iro.say("show C-1001").say("case note C-1001").say("mine").shows("one open concern");
        nothingIsFound("a story, a case note and a list");
        iro.say("show C-1001").button("More options").click();
        assertThat(page.page().getByRole(AriaRole.MENUITEM).first()).isVisible();
        nothingIsFound("what stands behind the dots");
    }

    @Test
    void nothing_is_found_on_the_cards_of_managers_side_by_side() {
        var iro = page.open(IRO);
        iro.say("notify 1001 4 No visit since March").press("Send").shows("Recorded as C-1001.");
        page.page().getByTestId("news").getByText(MANAGER).waitFor();
        nothingIsFound("who has just been told");
        var manager = page.open(MANAGER);
        assertThat(manager.field("Your answer")).isVisible();
        var overseer = page.open("Helen Whitcombe").say("status").say("check");
        overseer.region().locator("summary").or(overseer.region().locator("h2")).first().click();
        nothingIsFound("the form of an answer, and how things stand");
        manager.submit("Answer").shows("Please");
        nothingIsFound("an answer that is not finished");
        page.moveTo("2025-05-06T09:00", "Tuesday 6 May 2025, 09:00");
        nothingIsFound("a lapse");
        iro.more("A mistake").field("Reason").fill("Another child");
        iro.submit("A mistake").shows("This was a mistake and was removed");
        nothingIsFound("what is left of a mistake");
    }

    @Test
    void nothing_is_found_when_holdfast_cannot_be_reached() {
        var iro = page.open(IRO);
        page.page().route("**/rehearsal/**", route -> route.abort());
        iro.region().getByRole(AriaRole.TEXTBOX).fill("mine");
        page.page().keyboard().press("Enter");
        assertThat(iro.region().locator(".trouble")).isVisible();
        page.page().getByTestId("next-working-day").click();
        assertThat(page.page().locator("#clock > .trouble")).isVisible();
        nothingIsFound("what went wrong");
    }

    @Test
    void nothing_is_found_on_any_approved_card_whatever_is_unfolded() {
        var browser = page.page().context().browser();
        for (var look : Look.values()) {
            try (var cards = new CardPage(browser, look)) {
                for (var card : CardPage.drawn()) {
                    cards.draw(card);
                    Assertions.assertThat(found(look, cards.page())).as(card.name()).isEmpty();
                    if (card.unfolds()) {
                        cards.unfold();
                        Assertions.assertThat(found(look, cards.page())).as(card.name()).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void what_is_wrong_would_be_found() {
        page.page().evaluate(WRONG);

        Assertions.assertThat(Axe.problems(page.page()))
                .anyMatch(it -> it.startsWith("color-contrast"))
                .anyMatch(it -> it.startsWith("heading-order"))
                .anyMatch(it -> it.startsWith("label"))
                .anyMatch(it -> it.startsWith("button-name"))
                .anyMatch(it -> it.startsWith("target-size"));
    }

    private void nothingIsFound(String where) {
        var found =
                Stream.of(Look.values())
                        .flatMap(look -> {
                            look.wear(page.page());
                            return found(look, page.page());
                        })
                        .toList();
        Look.LIGHT.wear(page.page());
        Assertions.assertThat(found).as(where).isEmpty();
    }

    private static Stream<String> found(Look look, Page page) {
        return Axe.problems(page).stream().map(it -> look + ": " + it);
    }
}
