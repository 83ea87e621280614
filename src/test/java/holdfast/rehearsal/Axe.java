package holdfast.rehearsal;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds on a page by the rules of WCAG 2.0 to 2.2, A and AA, and its own advice. */
final class Axe {

    /** Fetched with the libraries of the page. */
    private static final Path SCRIPT = Path.of("target/page/node_modules/axe-core/axe.min.js");

    /** Every rule by name: by their tags alone, those for WCAG 2.2 would be left out. */
    private static final String RUN =
            """
            async () => {
                const wanted = axe.getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
                    .filter(rule => !rule.tags.includes('experimental')).map(rule => rule.ruleId);
                const result = await axe.run(document, { runOnly: { type: 'rule', values: wanted } });
                return result.violations.flatMap(({ id, help, nodes }) =>
                    nodes.map(({ target, any, all, none }) => `${id}: ${help}: ${target.join(' ')}: `
                        + [...any, ...all, ...none].map(({ message }) => message).join('; ')));
            }
            """;

    private Axe() {}

    /** Each thing found: its rule, where it stands and why. */
    @SuppressWarnings("unchecked")
    static List<String> problems(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
