package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.assertj.core.api.Assertions;

/** Somebody at the page with a keyboard and no mouse, who must see where they are. */
final class Keys {

    /** More than there are places to stop at. */
    private static final int MANY = 250;

    private static final String IS_HERE = "it => it.contains(document.activeElement)";

    private static final String HERE =
            "() => `${document.activeElement.tagName} ${document.activeElement.className}`";

    /** Where the focus is, and whether it is marked by a frame and in sight. */
    private static final String SEEN =
            """
            () => {
                const it = document.activeElement;
                const framed = each => { const style = getComputedStyle(each);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
                const line = it.closest('.line');
                const box = it.getBoundingClientRect();
                const here = `${it.tagName} ${it.className} ${it.getAttribute('aria-label') ?? it.textContent.trim().slice(0, 40)}`;
                if (it === document.body) return 'the focus is lost';
                if (!framed(it) && !(line && getComputedStyle(line).boxShadow !== 'none')) return 'no frame: ' + here;
                if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
                    return 'out of sight: ' + here;
                return '';
            }
            """;

    private final Page page;
    private final Keyboard keyboard;

    Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    /** Goes on from stop to stop until it is there. */
    Keys to(Locator there) {
        return go("Tab", there);
    }

    /** Goes back from stop to stop until it is there. */
    Keys backTo(Locator there) {
        return go("Shift+Tab", there);
    }

    private Keys go(String key, Locator there) {
        assertThat(there).isVisible();
        for (var stops = 0; stops < MANY; stops++) {
            if (Boolean.TRUE.equals(there.evaluate("it => it === document.activeElement"))) {
                return seen();
            }
            keyboard.press(key);
        }
        throw new AssertionError("%s never comes to %s".formatted(key, there));
    }

    Keys press(String... keys) {
        for (var key : keys) {
            keyboard.press(key);
        }
        return this;
    }

    Keys type(String words) {
        keyboard.insertText(words);
        return this;
    }

    /** Chooses what begins with these letters, in a list that is in focus. */
    Keys choose(String letters) {
        keyboard.type(letters);
        return this;
    }

    /** The focus is somewhere in here, framed and in sight. */
    Keys isIn(Locator place) {
        try {
            page.waitForCondition(() -> Boolean.TRUE.equals(place.evaluate(IS_HERE)));
        } catch (TimeoutError e) {
            throw new AssertionError("not in %s, but: %s".formatted(place, page.evaluate(HERE)), e);
        }
        return seen();
    }

    Keys seen() {
        Assertions.assertThat(page.evaluate(SEEN)).isEqualTo("");
        return this;
    }

    /** Was told to whoever listens rather than looks. */
    Keys hears(String words) {
        assertThat(page.getByTestId("announcements")).containsText(words);
        return this;
    }
}
