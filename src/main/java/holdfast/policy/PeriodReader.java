package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number of days as a policy writes it: {@code 10 working days of notified}. */
final class PeriodReader {

    private static final String DAYS = "(?<count>\\S+) (?<unit>\\S+(?: days?)?)";
    private static final Pattern OF = Pattern.compile(DAYS + "(?: of (?<event>\\S+))?");
    private static final Pattern BEFORE = Pattern.compile(DAYS + " before");
    private static final Pattern EVERY = Pattern.compile("every " + DAYS);

    private final EventReader events;

    PeriodReader(EventReader events) {
        this.events = events;
    }

    /** {@code 10 working days of notified}, counted from one of these events. */
    Optional<Period> of(Place place, List<Event> from) {
        return matched(place, OF, "10 working days of " + EventReader.example(from))
                .flatMap(found -> of(place, found, from));
    }

    /** {@code 1 working day before}. */
    Optional<Period> before(Place place) {
        return matched(place, BEFORE, "1 working day before")
                .flatMap(found -> period(place, found, Optional.empty()));
    }

    /** {@code every 5 working days}. */
    Optional<Period> every(Place place) {
        return matched(place, EVERY, "every 5 working days")
                .flatMap(found -> period(place, found, Optional.empty()));
    }

    private Optional<Period> of(Place place, Matcher found, List<Event> from) {
        var event = events.read(place, Optional.ofNullable(found.group("event")), from);
        var period = period(place, found, event);
        return event.isPresent() ? period : Optional.empty();
    }

    private static Optional<Matcher> matched(Place place, Pattern pattern, String example) {
        var text = place.text();
        var found = text.map(pattern::matcher).filter(Matcher::matches);
        if (text.isPresent() && found.isEmpty()) {
            place.problem(
                    "%s cannot be read here. Write it like '%s'."
                            .formatted(quote(text.get()), example));
        }
        return found;
    }

    private static Optional<Period> period(Place place, Matcher found, Optional<Event> from) {
        var count = count(place, found.group("count"));
        var unit = unit(place, found.group("count"), found.group("unit"));
        return count.flatMap(number -> unit.map(days -> new Period(number, days, from)));
    }

    private static Optional<Integer> count(Place place, String text) {
        if (!text.matches("-?\\d+")) {
            place.problem(
                    "%s is not a whole number. Write digits, such as 10.".formatted(quote(text)));
            return Optional.empty();
        }
        if (!text.matches("\\d{1,3}") || !Period.allows(Integer.parseInt(text))) {
            place.problem(
                    "%s is out of range. Write a number from 1 to %d."
                            .formatted(quote(text), Period.LONGEST));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private static Optional<Period.Unit> unit(Place place, String count, String text) {
        return switch (text) {
            case "working day", "working days" -> Optional.of(Period.Unit.WORKING_DAYS);
            case "calendar day", "calendar days" -> Optional.of(Period.Unit.CALENDAR_DAYS);
            case "day", "days" -> {
                place.problem(
                        "say whether %s %s."
                                .formatted(
                                        quote(count + " " + text),
                                        text.equals("day")
                                                ? "is a working or a calendar day"
                                                : "are working or calendar days"));
                yield Optional.empty();
            }
            default -> {
                var hint =
                        didYouMean(
                                text,
                                List.of("working days", "calendar days"),
                                "Write 'working days' or 'calendar days'.");
                place.problem("%s is not a unit. %s".formatted(quote(text), hint));
                yield Optional.empty();
            }
        };
    }
}
