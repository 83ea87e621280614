package holdfast.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** One text at a time. A text that is not there is an empty one. */
final class Texts {

    private static final String SPACE = "[\\s\\p{Z}\\ufeff]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern EDGES = Pattern.compile("^%1$s+|(?<!%1$s)%1$s+$".formatted(SPACE));
    private static final Pattern WORD = Pattern.compile("\\w\\S*");

    private Texts() {}

    static JsonNode trim(List<JsonNode> values) {
        return text(trimmed(values));
    }

    static JsonNode countWord(List<JsonNode> values) {
        return IntNode.valueOf(SPACES.split(trimmed(values), -1).length);
    }

    static JsonNode sentenceCase(List<JsonNode> values) {
        return text(capital(Words.lower(values).stringValue()));
    }

    static JsonNode titleCase(List<JsonNode> values) {
        return text(
                WORD.matcher(Words.lower(values).stringValue())
                        .replaceAll(word -> Matcher.quoteReplacement(capital(word.group()))));
    }

    /** At each place where the second text stands; without one, at each character. */
    static JsonNode split(List<JsonNode> values) {
        var whole = Words.text(values.getFirst());
        var at = values.size() < 2 ? "" : Words.text(values.getLast());
        return Lists.of(
                (at.isEmpty()
                                ? whole.chars().mapToObj(c -> String.valueOf((char) c))
                                : Stream.of(whole.split(Pattern.quote(at), -1)))
                        .map(Texts::text)
                        .toList());
    }

    /** From a place counted from 0, of a length or to the end. */
    static JsonNode substring(List<JsonNode> values) {
        var whole = Words.text(values.getFirst());
        var start = Arithmetic.whole(values.get(1));
        var end = values.size() < 3 ? whole.length() : start + Arithmetic.whole(values.getLast());
        if (start < 0 || end < start || end > whole.length()) {
            throw new Unworkable("the text has no such part.");
        }
        return text(whole.substring((int) start, (int) end));
    }

    static JsonNode replace(List<JsonNode> values) {
        return replaced(values, Pattern.LITERAL);
    }

    static JsonNode replaceIgnoreCase(List<JsonNode> values) {
        return replaced(values, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static JsonNode startsWith(List<JsonNode> values) {
        return BooleanNode.valueOf(
                Words.text(values.getFirst()).startsWith(Words.text(values.getLast())));
    }

    static JsonNode endsWith(List<JsonNode> values) {
        return BooleanNode.valueOf(
                Words.text(values.getFirst()).endsWith(Words.text(values.getLast())));
    }

    /** 21st, in English. */
    static JsonNode ordinal(List<JsonNode> values) {
        var number = Arithmetic.whole(values.getFirst());
        var teen = number % 100 > 10 && number % 100 < 14;
        var ending = List.of("th", "st", "nd", "rd");
        var last = (int) (number % 10);
        return text(number < 1 ? "" + number : number + ending.get(teen || last > 3 ? 0 : last));
    }

    static JsonNode uriComponent(List<JsonNode> values) {
        var encoded = URLEncoder.encode(Words.text(values.getFirst()), UTF_8).replace("+", "%20");
        return text(
                Stream.of("!", "'", "(", ")", "~")
                        .reduce(
                                encoded,
                                (uri, c) -> uri.replace("%%%X".formatted((int) c.charAt(0)), c)));
    }

    static JsonNode uriDecoded(List<JsonNode> values) {
        try {
            return text(
                    URLDecoder.decode(Words.text(values.getFirst()).replace("+", "%2B"), UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new Unworkable("this is no part of an address.");
        }
    }

    private static JsonNode replaced(List<JsonNode> values, int flags) {
        var sought = Words.text(values.get(1));
        if (sought.isEmpty()) {
            throw new Unworkable("what is replaced has at least one character.");
        }
        return text(
                Pattern.compile(sought, flags)
                        .matcher(Words.text(values.getFirst()))
                        .replaceAll(Matcher.quoteReplacement(Words.text(values.getLast()))));
    }

    private static String trimmed(List<JsonNode> values) {
        return EDGES.matcher(Words.text(values.getFirst())).replaceAll("");
    }

    private static String capital(String lower) {
        return lower.isEmpty()
                ? lower
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
