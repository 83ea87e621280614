package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A concern taken back, and one that was a mistake. */
@ExtendWith(Rehearsed.class)
class EndingsIT {

    private static final String WORDS = "The nursery place was given up";

    private final RehearsalPage page;
    private final ChatColumn iro;
    private final ChatColumn worker;
    private final ChatColumn manager;

    EndingsIT(RehearsalPage page) {
        this.page = page;
        this.iro = page.open("Amara Okafor");
        this.worker = page.open("Priya Raman");
        this.manager = page.open("Ruth Ellingham");
    }

    @Test
    void a_concern_is_withdrawn_by_a_button_of_the_card_with_a_reason() {
        iro.say("notify 1001 11 " + WORDS).press("Send").shows("Recorded as");
        iro.more("Withdraw");
        page.shot("30-withdrawing");
        iro.field("Reason").fill("The place was kept");
        iro.submit("Withdraw");

        for (var column : new ChatColumn[] {iro, worker, manager}) {
            column.shows("Withdrawn by the IRO on Wednesday 16 April 2025.");
        }
        assertThat(manager.button("Answer")).isHidden();
        page.shot("31-withdrawn");
    }

    @Test
    void a_mistake_is_blanked_on_every_card_that_anyone_has() {
        iro.say("notify 1002 11 " + WORDS).press("Send").shows("Recorded as");
        page.nextNotice("Thursday 1 May 2025, 09:00");
        page.nextNotice("Tuesday 6 May 2025, 09:00");
        iro.more("A mistake");
        iro.field("Reason").fill("This was about another child");
        iro.submit("A mistake");

        for (var column : new ChatColumn[] {iro, worker, manager}) {
            column.shows("This was a mistake and was removed on Tuesday 6 May 2025.");
            assertThat(column.region().getByTestId("card").getByText(WORDS)).hasCount(0);
        }
        page.shot("32-void");
        page.open("Helen Whitcombe").shows("This was a mistake and was removed");
    }
}
