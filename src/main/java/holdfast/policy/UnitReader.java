package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;

import holdfast.policy.Period.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a period is counted in. Bare days are refused: nobody could say which. */
final class UnitReader {

    private static final List<String> UNITS = List.of("working days", "calendar days", "hours");

    private UnitReader() {}

    static Optional<Unit> read(Place place, String count, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "working day", "working days" -> Optional.of(Unit.WORKING_DAYS);
            case "calendar day", "calendar days" -> Optional.of(Unit.CALENDAR_DAYS);
            case "hour", "hours" -> Optional.of(Unit.HOURS);
            case "day" -> bare(place, count + " day", "is a working or a calendar day");
            case "days" -> bare(place, count + " days", "are working or calendar days");
            case "week", "weeks" -> weeks(place, count);
            case "month", "months" ->
                    refused(
                            place,
                            "a month has no fixed length. Write days, such as '30 calendar days'.");
            case "workday", "workdays", "weekday", "weekdays", "business day", "business days" ->
                    refused(
                            place,
                            "%s is not a unit. %s"
                                    .formatted(quote(text), Words.didYouMean("working days")));
            default -> {
                var write = "Write %s.".formatted(Words.either(UNITS));
                place.problem(
                        "%s is not a unit. %s"
                                .formatted(quote(text), didYouMean(text, UNITS, write)));
                yield Optional.empty();
            }
        };
    }

    /** A week means one thing in an office and another on a calendar. */
    private static Optional<Unit> weeks(Place place, String count) {
        var weeks = Count.meant(count).filter(number -> number > 0).orElse(1);
        return refused(
                place,
                "%s '%d calendar days' or '%d working days'. Choose one."
                        .formatted(
                                weeks == 1 ? "1 week is" : weeks + " weeks are",
                                7 * weeks,
                                5 * weeks));
    }

    private static Optional<Unit> bare(Place place, String found, String which) {
        return refused(place, "say whether %s %s.".formatted(quote(found), which));
    }

    private static Optional<Unit> refused(Place place, String problem) {
        place.problem(problem);
        return Optional.empty();
    }
}
