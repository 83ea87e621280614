package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two councils at one page, each with its people, its process and its chats. */
@ExtendWith(Rehearsed.class)
class CouncilsIT {

    private static final String BUCKS = "Buckinghamshire Council";
    private static final String YORK = "City of York Council";
    private static final String BUCKS_IRO = "Amara Okafor";
    private static final String YORK_IRO = "Nathaniel Osei";

    private final RehearsalPage page;

    CouncilsIT(RehearsalPage page) {
        this.page = page;
    }

    @Test
    void a_council_is_shown_with_its_name_its_process_and_its_own_people() {
        assertShows(BUCKS, BUCKS_IRO, YORK_IRO);
        assertThat(page.process()).hasText("IRO dispute resolution");

        page.council().selectOption(YORK);

        assertShows(YORK, YORK_IRO, BUCKS_IRO);
        assertThat(page.process()).hasText(page.processOf("york"));
        page.open(YORK_IRO).say("mine").shows("My open concerns");
        page.shot("50-york");
    }

    @Test
    void each_council_keeps_its_chats_and_the_choice_is_found_again() {
        page.open(BUCKS_IRO).say("mine");
        page.council().selectOption(YORK);
        assertThat(page.chat(BUCKS_IRO).region()).isHidden();
        page.open(YORK_IRO);

        page.council().selectOption(BUCKS);
        page.chat(BUCKS_IRO).shows("My open concerns");
        assertThat(page.chat(YORK_IRO).region()).isHidden();
        page.council().selectOption(YORK);

        page.comeBack();
        assertShows(YORK, YORK_IRO, BUCKS_IRO);
        assertThat(page.chat(YORK_IRO).region()).isVisible();
        page.council().selectOption(BUCKS);
        assertThat(page.chat(BUCKS_IRO).region()).isVisible();
        Assertions.assertThat(page.troubles()).isEmpty();
    }

    @Test
    void the_council_is_chosen_by_keyboard_alone() {
        page.council().focus();
        page.page().keyboard().press("ArrowDown");

        assertShows(YORK, YORK_IRO, BUCKS_IRO);
        assertThat(page.council()).isFocused();
        assertThat(page.page().getByTestId("announcements")).containsText(YORK + ", 24 people.");
        page.shot("51-york-by-keyboard");

        page.page().keyboard().press("Tab");
        assertThat(page.page().getByTestId("picture")).isFocused();
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Enter");
        assertThat(page.chat(YORK_IRO).region()).isVisible();
    }

    @Test
    void a_change_of_post_is_seen_at_the_next_look() {
        var other = page.open("Gareth Pugh");
        assertThat(other.region()).containsText("Independent reviewing officer");
        page.page()
                .evaluate(
                        "id => fetch('rehearsal/people/' + id, {method: 'PUT', body: '{\"roles\":[\"legal\"]}'})",
                        "0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77");

        page.open(BUCKS_IRO).say("mine");

        assertThat(page.page().locator("[data-role=legal]")).containsText("Gareth Pugh");
        assertThat(other.region()).containsText("Legal adviser");
    }

    private void assertShows(String council, String somebody, String nobody) {
        assertThat(page.council().locator("option:checked")).hasText(council);
        assertThat(page.page()).hasTitle(council + ", Holdfast rehearsal");
        assertThat(page.page().getByTestId("cast")).containsText(somebody);
        assertThat(page.page().getByTestId("cast")).not().containsText(nobody);
    }
}
