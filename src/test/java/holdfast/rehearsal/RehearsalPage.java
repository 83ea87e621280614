package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rehearsal's page, as somebody sees and uses it in a browser. */
final class RehearsalPage implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/screenshots");

    /** Milliseconds in which whatever is waited for must have come. */
    private static final double PATIENCE = 15_000;

    /** The same for everything to be emptied and everybody installed by a program just started. */
    private static final double LONG = 60_000;

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    RehearsalPage(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        setDefaultAssertionTimeout(PATIENCE);
        this.page = context.newPage();
        page.onPageError(troubles::add);
        page.navigate(address);
    }

    /** What the page's own scripts have stumbled over. */
    List<String> troubles() {
        return troubles;
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    /** Empties everything and begins at this time, by the page's own dialogue. */
    void startAgain(String at) {
        page.getByTestId("start-again").click();
        var dialog = dialog("Start again?");
        dialog.getByLabel("Begin on").fill(at);
        dialog.getByRole(AriaRole.BUTTON, named("Delete and start again")).click();
        assertThat(dialog).isHidden(new IsHiddenOptions().setTimeout(LONG));
    }

    /** Moves the clock to this time, by the page's own dialogue. */
    void moveTo(String at, String now) {
        page.getByTestId("move-to").click();
        var dialog = dialog("Move the clock");
        dialog.getByLabel("Move to").fill(at);
        dialog.getByRole(AriaRole.BUTTON, named("Move")).click();
        assertThat(dialog).isHidden();
        itIs(now);
    }

    /** Moves the clock to the next notice. */
    void nextNotice(String now) {
        page.getByTestId("next-due").click();
        itIs(now);
    }

    /** Moves the clock to nine o'clock on the next working day. */
    void nextWorkingDay(String now) {
        page.getByTestId("next-working-day").click();
        itIs(now);
    }

    void itIs(String now) {
        assertThat(page.getByTestId("now")).hasText(now);
        assertThat(page.locator("body:not([data-moving])")).isVisible();
    }

    /** The choice of council. */
    Locator council() {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Council").setExact(true));
    }

    /** What the council that is shown calls its process. */
    Locator process() {
        return page.getByTestId("process");
    }

    /** What a council calls its process, as programs are told. */
    String processOf(String authority) {
        return (String)
                page.evaluate(
                        "id => fetch('rehearsal/cast').then(answer => answer.json())"
                                + ".then(all => all.find(each => each.authority === id).title)",
                        authority);
    }

    /** Leaves the page and comes back by its bare address. */
    void comeBack() {
        page.navigate("about:blank");
        page.navigate(address);
    }

    /** Opens somebody's chat beside those that are open. */
    ChatColumn open(String name) {
        var person =
                page.getByTestId("cast")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        if (!"true".equals(person.getAttribute("aria-pressed"))) {
            person.click();
        }
        var column = chat(name);
        assertThat(column.region()).isVisible();
        return column;
    }

    ChatColumn chat(String name) {
        return new ChatColumn(
                page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true)),
                name);
    }

    /** Closes somebody's chat, so that others have room. */
    void close(String name) {
        chat(name).region().getByLabel("Close the chat of " + name).click();
        assertThat(chat(name).region()).isHidden();
    }

    /** Keeps a picture of what is to be seen now. */
    void shot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private Locator dialog(String name) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
