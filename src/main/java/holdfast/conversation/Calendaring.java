package holdfast.conversation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads days as they are said on one day.
 *
 * @param toward where a day without a year is looked for
 */
record Calendaring(LocalDate today, Toward toward) {

    /** Where a day lies, by the field in which it stands. */
    enum Toward {
        PAST,
        FUTURE,
        EITHER;

        private static final Set<String> PAST_FIELDS = Set.of("held", "child-told", "discussed-on");

        /** What has happened has a day that has come; a review may be before or behind us. */
        static Toward of(String field) {
            if (field.equals("review")) {
                return EITHER;
            }
            return PAST_FIELDS.contains(field) ? PAST : FUTURE;
        }
    }

    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("([a-z]{3,9})[.]? (.+)");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})(?:\\2([0-9]{4}))?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("([0-9]{1,2}) ?([a-z]{3,9})[.]?(?: ([0-9]{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})[.]? ([0-9]{1,2})(?: ([0-9]{4}))?");

    Found find(String text) {
        var found = dated(text);
        return found instanceof Found.Nothing ? new Nearby(today, toward).find(plain(text)) : found;
    }

    /** The same for a day of a month alone, which no word like {@code yesterday} says. */
    Found dated(String text) {
        var plain = plain(text);
        var behind = WEEKDAY.matcher(plain);
        var weekday = behind.matches() ? weekday(behind.group(1)) : Optional.<DayOfWeek>empty();
        return weekday.map(day -> fitting(written(behind.group(2)), day))
                .orElseGet(() -> written(plain));
    }

    private static String plain(String text) {
        var spaced = Typed.plain(text.strip()).replace(",", " ").replaceAll("[\\s\\p{Z}]+", " ");
        var counted = ORDINAL.matcher(spaced).replaceAll("$1").replace(" of ", " of_");
        return counted.replaceFirst("^(?:on |the )+", "")
                .replaceAll("\\bthe (?=[0-9])", "")
                .replaceAll("(?<=[0-9]) of_", " ")
                .replace("of_", "of ")
                .strip();
    }

    private Found written(String plain) {
        return Stream.of(
                        match(ISO, plain)
                                .map(it -> day(number(it, 1), number(it, 2), number(it, 3))),
                        match(NUMBERS, plain).map(this::numbers),
                        match(DAY_MONTH, plain).flatMap(it -> named(it, 1, 2)),
                        match(MONTH_DAY, plain).flatMap(it -> named(it, 2, 1)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Found.Nothing::new);
    }

    /** {@code 23/4}: between two numbers alone only a stroke makes a day. */
    private Found numbers(MatchResult it) {
        var day = number(it, 1);
        var month = number(it, 3);
        if (it.group(4) == null && !it.group(2).equals("/")) {
            return new Found.Nothing();
        }
        var year = Optional.ofNullable(it.group(4)).orElse("");
        var swapped = month > 12 ? in(year, day, month).day() : Optional.<LocalDate>empty();
        return swapped.isPresent()
                ? new Found.Wrong("mistake.date-american", swapped)
                : in(year, month, day);
    }

    private Optional<Found> named(MatchResult it, int day, int month) {
        var year = it.group(3) == null ? "" : it.group(3);
        return month(it.group(month)).map(there -> in(year, there.getValue(), number(it, day)));
    }

    private Found in(String year, int month, int day) {
        return year.isEmpty() ? yearless(month, day) : day(Integer.parseInt(year), month, day);
    }

    private Found yearless(int month, int day) {
        var near =
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                        .mapToObj(year -> day(year, month, day).day())
                        .flatMap(Optional::stream)
                        .toList();
        return nearest(near)
                .<Found>map(Found.Day::new)
                .orElseGet(() -> new Found.Wrong("mistake.date-none", Optional.empty()));
    }

    private Optional<LocalDate> nearest(List<LocalDate> near) {
        return switch (toward) {
            case PAST ->
                    near.stream().filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder());
            case FUTURE ->
                    near.stream()
                            .filter(day -> !day.isBefore(today))
                            .min(Comparator.naturalOrder());
            case EITHER ->
                    near.stream()
                            .min(Comparator.comparing(day -> Math.abs(DAYS.between(today, day))));
        };
    }

    private static Found day(int year, int month, int day) {
        try {
            return new Found.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Found.Wrong("mistake.date-none", Optional.empty());
        }
    }

    private static Found fitting(Found found, DayOfWeek weekday) {
        return found instanceof Found.Day(var day) && day.getDayOfWeek() != weekday
                ? new Found.Wrong("mistake.date-weekday", Optional.of(day))
                : found;
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult it, int group) {
        return Integer.parseInt(it.group(group));
    }

    private static Optional<Month> month(String word) {
        return Stream.of(Month.values()).filter(it -> begins(it, word)).findFirst();
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Stream.of(DayOfWeek.values()).filter(it -> begins(it, word)).findFirst();
    }

    private static boolean begins(Enum<?> name, String word) {
        return word.length() > 2 && name.name().toLowerCase(Locale.ROOT).startsWith(word);
    }
}
