package holdfast.card;

import java.util.regex.Pattern;

/**
 * Words that a {@code TextBlock} shows as they are. Only what would do something is escaped, since
 * some clients have been seen to show the backslash. A brace, which would begin a function of the
 * client's, and an at sign, which would make an address, are escaped even alone: their other half
 * may stand in the next value.
 */
final class Markdown {

    private static final Pattern WORKING =
            Pattern.compile(
                    String.join(
                            "|",
                            "[\\\\`*_\\[\\]~@{]",
                            // at the start: heading, quotation, list
                            "(?<=^[\\u2066-\\u2069]{0,9})[#>]",
                            "(?<=^[\\u2066-\\u2069]{0,9})[-+](?=[-+\\s]|$)",
                            "(?<=^[\\u2066-\\u2069]{0,9}\\d{1,9})[.)](?=\\s|$)",
                            // markup, mentions and character references
                            "<(?![\\s\\d])",
                            "&(?=#?\\w+;)",
                            // links that need no brackets
                            "/(?=/)",
                            "(?<=[\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])"));

    private Markdown() {}

    static String escaped(String words) {
        return WORKING.matcher(words).replaceAll("\\\\$0");
    }
}
