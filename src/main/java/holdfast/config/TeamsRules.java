package holdfast.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What Teams takes in an app's manifest (schema 1.30), and what would have no sense in one. */
final class TeamsRules {

    private static final int NAME = 30;
    private static final int PUBLISHER = 32;
    private static final int ADDRESS = 2048;
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){2}");
    private static final UUID NOBODYS = new UUID(0, 0);

    private TeamsRules() {}

    /** A text is none that may stand there; the message says what would. */
    static final class Broken extends RuntimeException {
        private Broken(String why) {
            super(why);
        }
    }

    static UUID id(String text) {
        if (!ID.matcher(text).matches() || UUID.fromString(text).equals(NOBODYS)) {
            throw new Broken(
                    "'%s' is no id. Copy it from Microsoft Entra; it is like 1b4e28ba-2fa1-4d16-883f-0016d3cca427."
                            .formatted(text));
        }
        return UUID.fromString(text);
    }

    /** A page on the web, for people to read. */
    static URI page(String text) {
        fits(text, ADDRESS);
        return address(text)
                .filter(page -> "https".equalsIgnoreCase(page.getScheme()))
                .filter(page -> Optional.ofNullable(page.getHost()).orElse("").contains("."))
                .filter(page -> page.getRawUserInfo() == null)
                .orElseThrow(() ->
                        new Broken(
                                "'%s' is no page's address. Write all of it, beginning with https://."
                                        .formatted(text)));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String name(String text) {
        return title(text, NAME);
    }

    static String publisher(String text) {
        return title(text, PUBLISHER);
    }

    private static String title(String text, int most) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new Broken("a name has letters, on one line.");
        }
        return fits(text.strip(), most);
    }

    private static String fits(String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new Broken(
                    "'%s' has %d characters. Teams takes %d at most."
                            .formatted(text, length, most));
        }
        return text;
    }

    static String version(String text) {
        if (!VERSION.matcher(text).matches()) {
            throw new Broken(
                    "'%s' is no version. Write three numbers, such as 1.0.2.".formatted(text));
        }
        return text;
    }

    static Path file(String text) {
        try {
            if (text.endsWith(".zip")) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // said below, as for any other
        }
        throw new Broken(
                "'%s' is no name of a package. Teams takes a file that ends in .zip."
                        .formatted(text));
    }
}
