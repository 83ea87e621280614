package holdfast.policy;

import static holdfast.policy.Words.quote;

import holdfast.policy.Period.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something may take, as a policy writes it: {@code 10 working days of raised}. */
final class PeriodReader {

    private static final String AMOUNT = "(?<count>\\S+) (?<unit>\\S+(?: days?)?)";
    private static final String FROM = "(?: (?<way>of|after|before) (?<event>\\S+))?";
    private static final Pattern OF = pattern(AMOUNT + FROM);
    private static final Pattern MONTH_END = pattern("month end" + FROM);
    private static final String FORWARD = "(?: (?<way>of|after) (?<event>\\S+))?";
    private static final Map<Unit, Pattern> UNCOUNTED =
            new EnumMap<>(
                    Map.of(
                            Unit.AT_ONCE, pattern("(?:at once|on the (?:same )?day)" + FORWARD),
                            Unit.MONTH_END, pattern("month end" + FORWARD),
                            Unit.EVERY_WORKING_DAY,
                                    pattern("(?:every working day|daily)" + FORWARD),
                            Unit.EVERY_MONTH,
                                    pattern(
                                            "(?:every month(?: end)?|once a month|monthly)"
                                                    + FORWARD),
                            Unit.EVERY_YEAR,
                                    pattern("(?:every year|once a year|yearly)" + FORWARD)));
    private static final Pattern LENGTH = pattern(AMOUNT);
    private static final Pattern BEFORE = pattern(AMOUNT + " before");
    private static final Pattern AFTER = pattern(AMOUNT + " after.*");
    private static final Pattern EVERY = pattern("every " + AMOUNT);

    private final EventReader events;

    PeriodReader(EventReader events) {
        this.events = events;
    }

    /**
     * {@code 10 working days of raised}, {@code 25 working days before review}, {@code month end of
     * review} or {@code at once}.
     *
     * @param from what it may be counted from, the most usual first
     */
    Optional<Period> of(Place place, List<Event> from) {
        var text = place.text();
        if (text.filter("at once"::equalsIgnoreCase).isPresent()) {
            return Optional.of(new Period(0, Unit.AT_ONCE, Optional.of(EventReader.example(from))));
        }
        var monthEnd = text.map(MONTH_END::matcher).filter(Matcher::matches);
        if (monthEnd.isPresent()) {
            return events.read(place, monthEnd.get(), from)
                    .map(event -> new Period(0, Unit.MONTH_END, Optional.of(event)));
        }
        return counted(place, from);
    }

    /**
     * What a duty may say: {@code 5 working days of review}, {@code on the day of midpoint}, {@code
     * every month of raised}.
     *
     * @param from what it may be counted from, the most usual first
     */
    Optional<Period> due(Place place, List<Event> from) {
        var text = place.text();
        for (var form : UNCOUNTED.entrySet()) {
            var found = text.map(form.getValue()::matcher).filter(Matcher::matches);
            if (found.isPresent()) {
                return events.read(place, found.get(), from)
                        .map(event -> new Period(0, form.getKey(), Optional.of(event)));
            }
        }
        return counted(place, from);
    }

    private Optional<Period> counted(Place place, List<Event> from) {
        var example = "10 working days of " + EventReader.example(from);
        return matched(place, OF, example, written -> slip(written, from))
                .flatMap(found -> of(place, found, from));
    }

    private static Optional<String> slip(String written, List<Event> from) {
        return PeriodSlips.eve(written)
                .or(() ->
                        OF.matcher(written).matches()
                                ? Optional.empty()
                                : PeriodSlips.limit(written, from));
    }

    /** {@code 5 working days}. */
    Optional<Period> length(Place place) {
        return matched(place, LENGTH, "5 working days", _ -> Optional.empty())
                .flatMap(found -> amount(place, found, false, Optional.empty()));
    }

    /** {@code 1 working day before}. */
    Optional<Period> before(Place place) {
        if (place.text().filter(text -> AFTER.matcher(text).matches()).isPresent()) {
            place.problem(
                    "a reminder goes before the last day. Write it like '1 working day before'.");
            return Optional.empty();
        }
        return matched(place, BEFORE, "1 working day before", PeriodSlips::reminder)
                .flatMap(found -> amount(place, found, true, Optional.empty()));
    }

    /** {@code every 5 working days}. */
    Optional<Period> every(Place place) {
        return matched(place, EVERY, "every 5 working days", PeriodSlips::repeat)
                .flatMap(found -> amount(place, found, false, Optional.empty()));
    }

    private Optional<Period> of(Place place, Matcher found, List<Event> from) {
        var event = events.read(place, found, from);
        var period = amount(place, found, "before".equalsIgnoreCase(found.group("way")), event);
        return event.isPresent() ? period : Optional.empty();
    }

    /**
     * @param slip what the author may have meant, said before the pattern is tried
     */
    private static Optional<Matcher> matched(
            Place place, Pattern pattern, String example, Function<String, Optional<String>> slip) {
        var text = place.text();
        var meant = text.flatMap(slip);
        var found = text.map(pattern::matcher).filter(Matcher::matches);
        if (text.isPresent() && (meant.isPresent() || found.isEmpty())) {
            place.problem(
                    "%s cannot be read here. %s"
                            .formatted(
                                    quote(text.get()),
                                    meant.orElse("Write it like '%s'.".formatted(example))));
            return Optional.empty();
        }
        return found;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<Period> amount(
            Place place, Matcher found, boolean before, Optional<Event> from) {
        var count = Count.read(place, found.group("count"), Period.LONGEST);
        var unit = UnitReader.read(place, found.group("count"), found.group("unit"));
        return count.flatMap(number -> unit.map(days -> new Period(number, days, before, from)));
    }
}
