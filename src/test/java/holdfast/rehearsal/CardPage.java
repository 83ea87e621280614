package holdfast.rehearsal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One card at a time, drawn as the rehearsal's page draws it: by its scripts and its styles. */
final class CardPage implements AutoCloseable {

    private static final String ADDRESS = "http://cards.invalid/";
    private static final Path STATIC = Path.of("target/classes/static");
    private static final List<String> STYLES = List.of("colours", "page", "chat", "card", "phone");

    /** The frame of a message, as {@code message.mjs} makes it. */
    private static final String FRAME =
            """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A card</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">%s
            <script src="lib/markdown-it.min.js"></script>
            <script src="lib/adaptivecards.min.js"></script></head>
            <body style="display: block; height: auto"><main style="display: block; width: %dpx; margin: 0 auto">
            <h1 class="unseen">A card</h1><h2 class="unseen">Somebody</h2>
            <div class="message theirs"><article><div class="card" role="group" aria-label="Card"
            data-testid="card"></div></article></div></main></body></html>
            """;

    private static final String DRAW =
            """
            async json => {
                const { draw } = await import('./js/card.mjs');
                document.querySelector('.card').replaceChildren(draw(JSON.parse(json), () => {}).element);
                document.activeElement?.blur();
            }
            """;

    private static final Path CARDS = Path.of("src/test/resources/holdfast/card/approved");

    private final BrowserContext context;
    private final Page page;

    /** An approved card: its name, such as {@code read-back}, and its JSON. */
    record Drawn(String name, String json) {

        /** Whether a button of it unfolds a form. */
        boolean unfolds() {
            return json.contains("\"Action.ShowCard\"");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All the approved cards, by name. */
    static List<Drawn> drawn() {
        try (Stream<Path> files = Files.list(CARDS)) {
            return files.sorted().map(CardPage::drawn).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Drawn drawn(Path file) {
        try {
            var name = file.getFileName().toString().replace(".json", "");
            return new Drawn(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CardPage(Browser browser, Look look) {
        context = browser.newContext(look.context());
        page = context.newPage();
        var styles =
                STYLES.stream().map("<link rel=\"stylesheet\" href=\"css/%s.css\">"::formatted);
        var frame = FRAME.formatted(String.join("", styles.toList()), look.card());
        page.route(ADDRESS + "**", route -> answer(route, frame));
        page.navigate(ADDRESS);
    }

    private static void answer(Route route, String frame) {
        var path = URI.create(route.request().url()).getPath().substring(1);
        route.fulfill(
                path.isEmpty()
                        ? new FulfillOptions().setContentType("text/html").setBody(frame)
                        : new FulfillOptions().setPath(STATIC.resolve(path)));
    }

    /** Draws a card in the place of the one before. */
    CardPage draw(Drawn card) {
        page.evaluate(DRAW, card.json());
        return this;
    }

    Page page() {
        return page;
    }

    Locator card() {
        return page.getByTestId("card");
    }

    /**
     * Unfolds the first form, and takes the mouse away again: what lies under it looks different.
     */
    CardPage unfold() {
        card().locator("button.expandable").first().click();
        page.mouse().move(0, 0);
        return this;
    }

    /** The card as a PNG, one pixel for one pixel of CSS. */
    byte[] picture() {
        return card().screenshot(
                        new ScreenshotOptions()
                                .setAnimations(ScreenshotAnimations.DISABLED)
                                .setCaret(ScreenshotCaret.HIDE));
    }

    @Override
    public void close() {
        context.close();
    }
}
