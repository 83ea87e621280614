package holdfast.conversation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import holdfast.conversation.Calendaring.Toward;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads days that are named from today: {@code tomorrow}, {@code Friday}, {@code end of next week}.
 * A week begins on Monday, so {@code next Friday} is the Friday of the week that begins next
 * Monday.
 */
record Nearby(LocalDate today, Toward toward) {

    private static final Pattern OF_A_WEEK = Pattern.compile("(?:(this|next|last) )?([a-z]{3,9})");
    private static final Pattern WEEKDAY_WEEK = Pattern.compile("([a-z]{3,9}) (this|next) week");
    private static final Pattern END =
            Pattern.compile("(?:the )?end of (?:(this|next|the) )?(week|month)");
    private static final Pattern IN =
            Pattern.compile(
                    "in (an?|[0-9]{1,3}|[a-z]{3,5}) (working )?(day|week)s?(?:['’]? time)?");
    private static final List<String> COUNTED =
            List.of(
                    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    Found find(String plain) {
        return switch (plain) {
            case "today" -> new Found.Day(today);
            case "tomorrow" -> new Found.Day(today.plusDays(1));
            case "yesterday" -> new Found.Day(today.minusDays(1));
            default ->
                    weekday(plain)
                            .or(() -> end(plain))
                            .or(() -> in(plain))
                            .orElseGet(Found.Nothing::new);
        };
    }

    private Optional<Found> weekday(String plain) {
        var behind = WEEKDAY_WEEK.matcher(plain);
        if (behind.matches()) {
            return weekday(behind.group(2) + " " + behind.group(1));
        }
        var it = OF_A_WEEK.matcher(plain);
        if (!it.matches()) {
            return Optional.empty();
        }
        var which = Optional.ofNullable(it.group(1)).orElse("");
        return Calendaring.weekday(it.group(2)).map(day -> new Found.Day(of(which, day)));
    }

    private LocalDate of(String which, DayOfWeek day) {
        var monday = today.with(previousOrSame(MONDAY));
        return switch (which) {
            case "this" -> monday.with(nextOrSame(day));
            case "next" -> monday.plusWeeks(1).with(nextOrSame(day));
            case "last" -> monday.minusWeeks(1).with(nextOrSame(day));
            default -> today.with(toward == Toward.PAST ? previous(day) : next(day));
        };
    }

    private Optional<Found> end(String plain) {
        var it = END.matcher(plain);
        if (!it.matches()) {
            return Optional.empty();
        }
        var later = "next".equals(it.group(1)) ? 1 : 0;
        return Optional.of(
                new Found.Day(
                        it.group(2).equals("week")
                                ? of(later == 1 ? "next" : "this", FRIDAY)
                                : today.plusMonths(later).with(lastDayOfMonth())));
    }

    /** Working days are counted by the council's calendar, and not in a line. */
    private Optional<Found> in(String plain) {
        var it = IN.matcher(plain);
        if (!it.matches() || count(it.group(1)).isEmpty()) {
            return Optional.empty();
        }
        if (it.group(2) != null) {
            return Optional.of(new Found.Wrong("mistake.date-working", Optional.empty()));
        }
        var days = count(it.group(1)).orElseThrow() * (it.group(3).equals("week") ? 7L : 1L);
        return Optional.of(new Found.Day(today.plusDays(days)));
    }

    private static Optional<Integer> count(String word) {
        if (word.matches("[0-9]+")) {
            return Optional.of(Integer.parseInt(word));
        }
        var at = COUNTED.indexOf(word.equals("an") ? "a" : word);
        return at < 0 ? Optional.empty() : Optional.of(Math.max(1, at));
    }
}
