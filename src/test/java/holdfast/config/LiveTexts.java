package holdfast.config;

import static holdfast.config.LiveInputs.WORDS;
import static holdfast.config.LiveInputs.said;
import static holdfast.config.LiveKinds.NOT_YOURS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Classes 58 to 75: what people type. */
final class LiveTexts {

    private static final String HELP = "Hello, Bridget";

    /** Where a text is parted, so that the two parts mean nothing to whoever shows them. */
    private static final String RUN = "},{\"type\":\"TextRun\",\"text\":\"";

    /** Somebody's own words, which are recorded whatever they are. */
    static final Set<Integer> RECORDED = Set.of(61, 62, 63, 65, 66, 67, 68, 69, 70);

    private LiveTexts() {}

    static List<LiveInput> of(LiveInputs all) {
        return Stream.of(
                        nothing(all),
                        mentions(all),
                        lengths(all),
                        letters(all),
                        inert(all),
                        references(all),
                        persons(all))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<LiveInput> nothing(LiveInputs all) {
        return Stream.of("", "<at>Holdfast</at>", " \n\t", "\u00A0", "\u200B\u200D\uFEFF", "\u00AD")
                .map(it -> said(58, "nothing", all.other(), it, HELP));
    }

    private static Stream<LiveInput> mentions(LiveInputs all) {
        return Stream.of(
                        "<at>Holdfast</at> mine",
                        "<at id=\"0\">Holdfast</at>\u00A0mine",
                        "@Holdfast mine")
                .map(it -> said(59, "mention " + it, all.other(), it, "My open concerns"));
    }

    private static Stream<LiveInput> lengths(LiveInputs all) {
        return Stream.of(
                said(
                        60,
                        "100,000 letters",
                        all.other(),
                        "x".repeat(100_000),
                        "at most 4,000 characters, and yours has 100,000."),
                said(
                        60,
                        "10,000 lines",
                        all.other(),
                        "mine\n".repeat(10_000),
                        "at most 4,000 characters"),
                said(
                        60,
                        "a word of 90 KB",
                        all.other(),
                        "raise 2003 2 " + "y".repeat(90_000),
                        "has 90,013."));
    }

    private static Stream<LiveInput> letters(LiveInputs all) {
        return Stream.of(
                said(64, "full width", all.other(), "\uFF48\uFF45\uFF4C\uFF50", HELP),
                said(64, "smart quotes", all.other(), "\u201CHelp\u201D", HELP),
                said(64, "two alphabets", all.other(), "h\u0435lp", "Did you mean “help”?"),
                said(64, "a dotless i", all.other(), "m\u0131ne", "Did you mean “mine”?"));
    }

    /** Each is recorded and shown where nothing makes anything of it. */
    private static Stream<LiveInput> inert(LiveInputs all) {
        return Stream.of(
                inert(61, "\u001B[31m\u0000red\u2028line", WORDS + " [31mred\"", all),
                inert(
                        62,
                        "\u202Eevil\u2066x",
                        "\u2068" + WORDS + " \u202Eevil\u2066x\u2069\u2069",
                        all),
                inert(
                        63,
                        "\uD83D\uDC68\u200D\uD83D\uDC67",
                        "\\uD83D\\uDC68\u200D\\uD83D\\uDC67\"",
                        all),
                asTyped(65, "[click](https://evil.example) **b**", all),
                asTyped(66, "<script>alert(1)</script> &lt;", all),
                inert(67, "<at>Director</at>", WORDS + " <\"" + RUN + "at>Director<\"", all),
                inert(68, "${$root.x} {{DATE(1)}}", " ${$root.x} {\"" + RUN + "{DATE(1)}}\"", all),
                asTyped(69, "#{T(java.lang.Runtime)} ${jndi:ldap://evil.example} %n%s", all),
                inert(70, "' OR 1=1 -- \"},{", "' OR 1=1 -- \\\"},{\"", all));
    }

    private static LiveInput asTyped(int number, String text, LiveInputs all) {
        return inert(number, text, "\"TextRun\",\"text\":\"" + WORDS + " " + text + "\"}", all);
    }

    private static LiveInput inert(int number, String text, String says, LiveInputs all) {
        return said(
                number,
                "inert " + number,
                all.other(),
                "talked 2003 with Aidan Mulgrew " + WORDS + " " + text,
                says);
    }

    private static Stream<LiveInput> references(LiveInputs all) {
        return Stream.concat(
                Stream.of("../etc/passwd", "%2e%2e", "CON", "C-1?x=")
                        .map(it -> said(72, "show " + it, all.other(), "show " + it, NOT_YOURS)),
                Stream.of("31/04", "29 Feb 2027", "2026-02-30")
                        .map(it ->
                                said(
                                        73,
                                        "until " + it,
                                        all.iro(),
                                        "wait " + all.ref() + " until " + it + " because " + WORDS,
                                        "This day is not in the calendar.")));
    }

    private static Stream<LiveInput> persons(LiveInputs all) {
        return Stream.of(
                said(
                        74,
                        "an NHS number",
                        all.other(),
                        "talked 2003 with Aidan Mulgrew 943 476 5919 " + WORDS,
                        "This looks like an NHS number."),
                said(
                        74,
                        "a birthday",
                        all.other(),
                        "talked 2003 with Aidan Mulgrew born 3/4/2012 " + WORDS,
                        "This looks like a date of birth."),
                said(75, "distress", all.other(), "I want to kill myself " + WORDS, "ring 999"),
                said(75, "disclosure", all.other(), "he is hitting her now " + WORDS, "ring 999"));
    }
}
