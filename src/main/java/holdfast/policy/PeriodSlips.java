package holdfast.policy;

import static holdfast.policy.Words.either;
import static holdfast.policy.Words.kebab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an author may have meant by a period in the words of their document. */
final class PeriodSlips {

    private static final Pattern DISTANCE =
            Pattern.compile(
                    "(?:within |in )?(?<amount>month end|\\S+ \\S+(?: days?)?)"
                            + " (?:of|after|from|since|following) (?<event>.+)");
    private static final Pattern MONTH =
            Pattern.compile("(?:the )?(?:end of (?:the )?month|month-end)(?<rest>(?: .*)?)");
    private static final Pattern OTHER =
            Pattern.compile("(?:every|each) (?:other|second|2nd) (?<unit>working |calendar )?day");
    private static final Pattern EACH =
            Pattern.compile("(?:every|each|per) (?<unit>working|calendar) days?");
    private static final Pattern EVE =
            Pattern.compile("(?:(?:the|a|an) )?(?<unit>working |calendar )?day before");

    private static final Pattern BEFORE =
            Pattern.compile("(?:on )?(?:the )?(?:day )?before (?:the )?(?<event>\\S+)");

    private PeriodSlips() {}

    /** {@code before review}, {@code on the day before the review}. */
    static Optional<String> eve(String text) {
        var found = BEFORE.matcher(plain(text));
        return found.matches()
                ? choice(
                        "1 working day before " + found.group("event"),
                        "1 calendar day before " + found.group("event"))
                : Optional.empty();
    }

    /** {@code 3 working days from stage 1}, {@code end of the month of stage-2}. */
    static Optional<String> limit(String text, List<Event> from) {
        var month = MONTH.matcher(plain(text));
        var written = month.matches() ? "month end" + month.group("rest") : plain(text);
        return distance(written, from)
                .or(() ->
                        month.matches()
                                ? Optional.of(written + " of " + EventReader.example(from))
                                : Optional.empty())
                .map(Words::didYouMean);
    }

    private static Optional<String> distance(String text, List<Event> from) {
        var found = DISTANCE.matcher(text);
        return found.matches()
                ? Words.nearest(
                                kebab(found.group("event").replaceFirst("^the ", "")),
                                from.stream().map(Event::word).toList())
                        .map(event -> found.group("amount") + " of " + event)
                : Optional.empty();
    }

    /** {@code every week}, {@code every other working day}. */
    static Optional<String> repeat(String text) {
        return switch (plain(text)) {
            case "weekly", "every week", "each week", "once a week" ->
                    choice("every 5 working days", "every 7 calendar days");
            case "fortnightly", "every fortnight", "every other week", "every second week" ->
                    choice("every 10 working days", "every 14 calendar days");
            case "daily", "every day", "each day", "once a day" ->
                    choice("every 1 working day", "every 1 calendar day");
            case String words -> otherDay(words).or(() -> eachDay(words));
        };
    }

    private static Optional<String> otherDay(String text) {
        var found = OTHER.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return found.group("unit") == null
                ? choice("every 2 working days", "every 2 calendar days")
                : Optional.of(Words.didYouMean("every 2 %sdays".formatted(found.group("unit"))));
    }

    private static Optional<String> eachDay(String text) {
        var found = EACH.matcher(text);
        return found.matches()
                ? Optional.of(Words.didYouMean("every 1 %s day".formatted(found.group("unit"))))
                : Optional.empty();
    }

    /** {@code the day before}, {@code a week before}. */
    static Optional<String> reminder(String text) {
        var words = plain(text);
        var eve = EVE.matcher(words);
        if (eve.matches()) {
            return eve.group("unit") == null
                    ? choice("1 working day before", "1 calendar day before")
                    : Optional.of(Words.didYouMean("1 %sday before".formatted(eve.group("unit"))));
        }
        return words.matches("(a|the) week before")
                ? choice("5 working days before", "7 calendar days before")
                : Optional.empty();
    }

    private static Optional<String> choice(String one, String other) {
        return Optional.of("Write %s.".formatted(either(List.of(one, other))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
