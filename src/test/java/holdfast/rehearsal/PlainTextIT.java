package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People's own words on a card: whatever they look like, they are words. */
@ExtendWith(Rehearsed.class)
class PlainTextIT {

    private static final List<String> ODD =
            List.of(
                    "${$root.secret} ${if(true, 'a', 'b')} $data $when",
                    "**not bold** _nor this_ [click](https://evil.example) # > - `x`",
                    "<script>alert(1)</script> <b>b</b> <img src=x onerror=alert(2)> &lt; &amp;",
                    "<at>Director</at> @Director {{DATE(2025-04-16T10:00:00Z, SHORT)}}",
                    "\u202Edesrever si siht\u202C \u05E9\u05DC\u05D5\u05DD then \u2067abc\u2069",
                    "=1+1 %n%s%x ' OR 1=1 -- \uD83D\uDC69\u200D\uD83D\uDC67 e\u0301 it’s “so”");

    @Test
    void are_shown_exactly_as_they_were_typed(RehearsalPage page) {
        var iro = page.open("Amara Okafor");
        var manager = page.open("Ruth Ellingham");
        for (var odd : ODD) {
            iro.say("notify 1001 4 " + odd).shows("Send this notification?");
            Assertions.assertThat(words(iro)).isEqualTo(odd);
            iro.press("Send").shows("Recorded as");
            Assertions.assertThat(words(iro)).isEqualTo(odd);
            manager.hasHeard(1 + ODD.indexOf(odd));
            Assertions.assertThat(words(manager)).isEqualTo(odd);
        }
        assertThat(manager.card().locator("a, b, em, strong, script, img")).hasCount(0);
        page.shot("50-odd-words");
        Assertions.assertThat(page.troubles()).isEmpty();
    }

    /** What stands under "Concern", without the marks that keep its direction to itself. */
    private static String words(ChatColumn column) {
        var card = column.card();
        assertThat(card.getByText("Concern", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return card.locator(".ac-richTextBlock")
                .first()
                .textContent()
                .replaceAll("(?s)^\u2068(.*)\u2069$", "$1");
    }
}
