package holdfast.conversation;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what says who a child is and must never stand here: an NHS number whose check digit is
 * right, and a date beside "born", "DOB" or the like (design §3). Ten digits that are a child's own
 * case number, or behind {@code C-}, are neither.
 */
final class Identifying {

    /** What was found; its number or date is never said back. */
    enum Kind {
        NHS_NUMBER("nhs-number"),
        BIRTH_DATE("birth-date");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** By which its sentences are known. */
        String word() {
            return word;
        }
    }

    /** Where it stands. */
    private record Place(Kind kind, int from, int to) {}

    /** What nobody sees, such as a zero-width space; {@link #plain} leaves this one of them all. */
    private static final char UNSEEN = '\u00AD';

    private static final String GAP = "[\\s,_.\\-()/\u00AD]{1,4}";

    /** Ten digits in one, or as the NHS writes them: three, three and four. */
    private static final Pattern TEN =
            Pattern.compile(
                    "(?<![0-9A-Za-z])(?<!\\b[Cc]-)(?<!\\+[0-9]{1,3}[ -])"
                            + "([0-9](?:\u00AD*[0-9]){9}|[0-9]{3}"
                            + GAP
                            + "[0-9]{3}"
                            + GAP
                            + "[0-9]{4})(?![0-9])");

    /** Ten digits in any groups. Two such places may overlap, so each is only looked at. */
    private static final Pattern GROUPED =
            Pattern.compile(
                    "(?<![0-9A-Za-z])(?<!\\b[Cc]-)(?<!(?:\\+|\\b00)[0-9]{1,3}[ -])"
                            + "(?=([0-9](?:[\\s,_.\\-()\u00AD]{0,4}[0-9]){9})(?![0-9]))");

    /** A day, whose digits are no part of a number. */
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[.\\-](?:0?[1-9]|1[0-2])[.\\-](?:19|20)[0-9]{2}"
                            + "|(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12][0-9]|3[01]))(?![0-9])");

    /** Ten digits in any groups, where it says that they are an NHS number. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\bnhs[^0-9a-z]{0,3}(?:(?:no|nr|num|number|id)(?![a-z])[^0-9a-z]{0,3})?"
                            + "(?:(?:is|was|for|of|her|his|their|the)(?![a-z])[^0-9a-z]{0,3}){0,3}"
                            + "([0-9](?:[\\s,_.\\-()/\u00AD]{0,4}[0-9]){9})(?![0-9])");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    /** Days in words. */
    private static final String NTH =
            "(?:(?:(?:twenty|thirty)[ \\-]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
                    + "|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
                    + "|twentieth|thirtieth)";

    private static final String DATE =
            "(?:[0-9]{1,2} ?[/.\\-] ?[0-9]{1,2} ?[/.\\-] ?(?:[0-9]{4}|[0-9]{2})"
                    + "|[0-9]{1,2} [0-9]{1,2} (?:19|20)[0-9]{2}"
                    + "|(?:19|20)[0-9]{2}[/.\\-][0-9]{1,2}[/.\\-][0-9]{1,2}"
                    + "|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}"
                    + "|(?:[0-9]{1,2}(?:st|nd|rd|th)?|"
                    + NTH
                    + ")[ \\-]{0,2}(?:day )?(?:of )?(?:the )?"
                    + MONTH
                    + "(?:[ ,\\-]{0,3}(?:19|20)?[0-9]{2})?"
                    + "|"
                    + MONTH
                    + " ?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)?|"
                    + NTH
                    + ")\\b(?:[ ,]{1,3}(?:19|20)[0-9]{2})?"
                    + "|"
                    + MONTH
                    + " ?(?:19|20)[0-9]{2})(?![0-9])";

    private static final String BIRTH =
            "\\b(?:born|d\\. ?o\\. ?b\\.?|d[ /]{0,2}o[ /]{0,2}b|date[ \\-]?of[ \\-]?birth|birth[ \\-]?da(?:te|y))(?![a-z])";

    /** Up to three small words may stand between; never the end of a sentence. */
    private static final Pattern BORN =
            Pattern.compile(
                    "(?i)"
                            + BIRTH
                            + "(?:[^0-9a-z\n]{0,5}|[^0-9a-z.;!?\n]{0,5}"
                            + "(?:[a-z]{1,12}[^0-9a-z.,;!?\n]{1,3}){1,3}?)("
                            + DATE
                            + "|(?<=(?:b|birth)[^0-9a-z]{0,5})(?:[0-9]{8}|[0-9]{6})(?![0-9]))");

    /** {@code b.} for "born", where it begins what stands in brackets or behind a comma. */
    private static final Pattern BORN_IN_SHORT =
            Pattern.compile("(?i)(?<=[(\\[,;] ?)b\\b\\.? ?:? ?(" + DATE + ")");

    /** Up to five words may stand between. */
    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)(?<![0-9])("
                            + DATE
                            + ")[ ,:(\\[\\-\n]{0,4}(?:[a-z'\u2019]{1,12} {1,3}){0,5}"
                            + BIRTH);

    private final Predicate<String> ownNumber;

    /**
     * @param ownNumber whether ten digits are a child's number at this council
     */
    Identifying(Predicate<String> ownNumber) {
        this.ownNumber = ownNumber;
    }

    /** The first thing of the kind in a text. */
    Optional<Kind> in(String text) {
        return places(text).map(Place::kind).findFirst();
    }

    /** The text with {@code mark} in the place of each. */
    String struckOut(String text, String mark) {
        var left = text;
        for (var place = places(left).findFirst();
                place.isPresent();
                place = places(left).findFirst()) {
            left =
                    left.substring(0, place.orElseThrow().from())
                            + mark
                            + left.substring(place.orElseThrow().to());
        }
        return left;
    }

    /** How many NHS numbers stand in a text. */
    int numbers(String text) {
        var count = 0;
        var left = text;
        for (var place = number(left); place.isPresent(); place = number(left)) {
            left = left.substring(place.orElseThrow().to());
            count++;
        }
        return count;
    }

    private Optional<Place> number(String text) {
        return places(text)
                .filter(place -> place.kind() == Kind.NHS_NUMBER)
                .min(Comparator.comparingInt(Place::to));
    }

    private Stream<Place> places(String text) {
        var plain = plain(text);
        var numbers =
                Stream.of(NAMED, TEN)
                        .flatMap(pattern -> pattern.matcher(plain).results())
                        .filter(this::isNhsNumber);
        var grouped =
                GROUPED.matcher(withoutDays(plain))
                        .results()
                        .filter(this::isNhsNumber)
                        .filter(found -> !holdsOwnNumber(found));
        var dates =
                Stream.of(BORN, BORN_IN_SHORT, DATED)
                        .flatMap(pattern -> pattern.matcher(plain).results())
                        .filter(found -> !ownNumber.test(found.group(1)))
                        .map(found -> place(Kind.BIRTH_DATE, found));
        return Stream.concat(
                Stream.concat(numbers, grouped).map(found -> place(Kind.NHS_NUMBER, found)), dates);
    }

    private static Place place(Kind kind, MatchResult found) {
        return new Place(kind, found.start(1), found.end(1));
    }

    private boolean isNhsNumber(MatchResult found) {
        var digits = found.group(1).replaceAll("[^0-9]", "");
        return checks(digits) && !(digits.equals(found.group(1)) && ownNumber.test(digits));
    }

    /** Several children's numbers may make ten digits between them. */
    private boolean holdsOwnNumber(MatchResult found) {
        return Stream.of(found.group(1).split("[^0-9]+")).anyMatch(ownNumber);
    }

    private static String withoutDays(String plain) {
        return DAY.matcher(plain).replaceAll(day -> "~".repeat(day.group().length()));
    }

    /** The tenth digit follows from the nine before it, by eleven (NHS Data Dictionary). */
    private static boolean checks(String digits) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    /** As long as the text, with any digit, dash and space written the usual way. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    plain.append(plain(c));
                    if (Character.charCount(c) == 2) {
                        plain.append(UNSEEN);
                    }
                });
        return plain.toString();
    }

    private static char plain(int c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.FORMAT -> UNSEEN;
            default ->
                    c == '\u2212'
                            ? '-'
                            : c == '\t' ? ' ' : Character.isBmpCodePoint(c) ? (char) c : '?';
        };
    }
}
