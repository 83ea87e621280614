package holdfast.rehearsal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser in which the page is tried: the one this machine has, without a window. */
final class Chromium implements AutoCloseable {

    static final String MISSING =
            "Chromium is missing: install it, for instance with apt-get install chromium, or name"
                    + " it in HOLDFAST_CHROMIUM.";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--lang=en-GB",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Path executable) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(ARGUMENTS));
    }

    static Chromium start() {
        var executable = found(System.getenv()).orElseThrow(() -> new AssertionError(MISSING));
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new CreateOptions().setEnv(environment)), executable);
    }

    /** The browser that the environment names; failing that, the first on its path. */
    static Optional<Path> found(Map<String, String> environment) {
        var named = environment.getOrDefault("HOLDFAST_CHROMIUM", "");
        var places =
                named.isBlank()
                        ? Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                                .splitAsStream(environment.getOrDefault("PATH", ""))
                                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                        : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
