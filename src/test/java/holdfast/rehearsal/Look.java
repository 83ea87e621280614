package holdfast.rehearsal;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** What a reader looks at a page with: how wide, and how bright. */
enum Look {
    LIGHT(ColorScheme.LIGHT, 1440, 900, 520),
    DARK(ColorScheme.DARK, 1440, 900, 520),
    PHONE(ColorScheme.LIGHT, 320, 640, 296);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    /** CSS pixels that a chat leaves to a card. */
    private final int card;

    Look(ColorScheme scheme, int width, int height, int card) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
        this.card = card;
    }

    /** A fresh browser context for it, without motion. */
    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(isPhone())
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Looks with it at a page that is open. */
    void wear(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    boolean isPhone() {
        return width < 768;
    }

    int card() {
        return card;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
