package holdfast.conversation;

import holdfast.conversation.Calendaring.Toward;
import holdfast.summary.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the period that somebody asks about: {@code last month}, {@code this quarter}, {@code
 * 2025-26} (April to March), {@code April 2025}, {@code from 1 April to 30 June}, which begins when
 * its first day last was. Nothing means this quarter.
 */
final class PeriodLine {

    /** A longer one is read month by month for too long while somebody waits. */
    private static final int MOST_MONTHS = 36;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[-/](\\d{2}|\\d{4}))?");
    private static final Pattern FROM_TO = Pattern.compile("(?:from )?(.+) (?:to|until) (.+)");

    private static final DateTimeFormatter MONTH =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMMM uuuu")
                    .toFormatter(Locale.UK);

    private final Words words;
    private final LocalDate today;

    PeriodLine(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Understood<Span> read(Typed line) {
        var typed = Typed.plain(line.rest()).replaceAll("[\\s\\p{Z}]+", " ");
        return named(typed)
                .<Understood<Span>>map(this::checked)
                .or(() -> year(typed))
                .or(() -> days(typed))
                .orElseGet(() -> new Understood.Not<>(words.say("period.unknown")));
    }

    private Optional<Span> named(String typed) {
        var month = YearMonth.from(today);
        return switch (typed) {
            case "", "this quarter" -> Optional.of(Span.quarter(today));
            case "last quarter" -> Optional.of(Span.quarter(today.minusMonths(3)));
            case "this month" -> Optional.of(Span.month(month));
            case "last month" -> Optional.of(Span.month(month.minusMonths(1)));
            case "this year" -> Optional.of(Span.year(month.minusMonths(3).getYear()));
            case "last year" -> Optional.of(Span.year(month.minusMonths(3).getYear() - 1));
            default -> month(typed);
        };
    }

    private static Optional<Span> month(String typed) {
        try {
            return Optional.of(Span.month(YearMonth.parse(typed, MONTH)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Understood<Span>> year(String typed) {
        var match = YEAR.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        var begins = Integer.parseInt(match.group(1));
        var next = begins + 1;
        var right =
                Stream.of(Integer.toString(next), "%02d".formatted(next % 100))
                        .anyMatch(it -> it.equals(match.group(2)));
        return Optional.of(
                right
                        ? checked(Span.year(begins))
                        : new Understood.Not<>(
                                words.say("period.year", "%d-%02d".formatted(begins, next % 100))));
    }

    private Optional<Understood<Span>> days(String typed) {
        var match = FROM_TO.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Dates.find(match.group(1), today, Toward.PAST)
                        .day()
                        .flatMap(first ->
                                Dates.last(match.group(2), first, today)
                                        .day()
                                        .map(last -> fromTo(first, last)))
                        .orElseGet(() -> new Understood.Not<>(words.say("period.days"))));
    }

    private Understood<Span> fromTo(LocalDate first, LocalDate last) {
        if (first.isAfter(today)) {
            return new Understood.Not<>(words.say("period.future", first));
        }
        return last.isBefore(first)
                ? new Understood.Not<>(words.say("period.backwards", last, first))
                : checked(new Span(first, last));
    }

    private Understood<Span> checked(Span span) {
        if (span.from().isAfter(today)) {
            return new Understood.Not<>(words.say("period.future", span.from()));
        }
        return YearMonth.from(span.from())
                        .plusMonths(MOST_MONTHS)
                        .isAfter(YearMonth.from(span.to()))
                ? new Understood.As<>(span)
                : new Understood.Not<>(words.say("period.long", MOST_MONTHS));
    }
}
