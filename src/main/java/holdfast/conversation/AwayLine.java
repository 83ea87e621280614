package holdfast.conversation;

import holdfast.conversation.Calendaring.Toward;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what follows {@code away}: {@code Ruth Ellingham 6/5/2025 to 9/5/2025 cover Priya Raman},
 * with or without a person, a last day and a cover.
 */
final class AwayLine {

    private static final Pattern COVER = Pattern.compile("(?iU)(?:^|\\s+)cover(?:ed by)?\\s+");
    private static final Pattern TO = Pattern.compile("(?iU)\\s+(?:to|until|till|-|\u2013)\\s+");

    private AwayLine() {}

    private static final Pattern DAY_ALONE = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");

    /** The inputs of the form that the line is, days in full; what it leaves out is left out. */
    static Map<String, String> of(Typed line, LocalDate today) {
        var inputs = new LinkedHashMap<String, String>();
        var covered = COVER.split(line.rest(), 2);
        var days = TO.split(covered[0].strip(), 2);
        var last = days.length > 1 ? Dates.settled("to", days[1].strip(), today) : "";
        begins(days[0].strip(), inputs, today, last);
        inputs.put("to", last);
        inputs.put("cover", covered.length > 1 ? covered[1].strip() : "");
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** A name may stand before the day; words that are no day are a name alone. */
    private static void begins(
            String words, Map<String, String> inputs, LocalDate today, String last) {
        var parts = words.split("\\s+");
        for (int from = 0; from < parts.length; from++) {
            var day = String.join(" ", Arrays.asList(parts).subList(from, parts.length));
            if (isMeantAsDay(day, today) || from == parts.length - 1 && looksLikeADay(day)) {
                var person = words.substring(0, words.length() - day.length());
                inputs.put("person", person.replaceFirst("(?i)\\bfrom\\s*$", "").strip());
                inputs.put("from", first(day, today, last));
                return;
            }
        }
        inputs.put("person", words);
    }

    private static boolean isMeantAsDay(String words, LocalDate today) {
        return !(Dates.find(words, today, Toward.FUTURE) instanceof Found.Nothing);
    }

    private static boolean looksLikeADay(String word) {
        return word.matches(".*[0-9].*");
    }

    /** {@code 19 to 23 May} is in May; what began a few days ago has begun this year. */
    private static String first(String typed, LocalDate today, String last) {
        var until = Dates.inFull(last);
        var alone = DAY_ALONE.matcher(Typed.plain(typed));
        if (until.isPresent() && alone.matches()) {
            var day = Integer.parseInt(alone.group(1));
            return until.filter(to -> day > 0 && day <= to.getDayOfMonth())
                    .map(to -> to.withDayOfMonth(day).toString())
                    .orElse(typed);
        }
        var soon = Dates.settled("from", typed, today);
        var near = Dates.read(typed, today);
        return near.filter(day -> until.filter(to -> !day.isAfter(to)).isPresent())
                .filter(_ -> until.filter(to -> soon.compareTo(to.toString()) > 0).isPresent())
                .map(LocalDate::toString)
                .orElse(soon);
    }
}
