package holdfast.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the reminders before a last day: one, or a list of them. */
final class ReminderReader {

    private final PeriodReader periods;

    ReminderReader(PeriodReader periods) {
        this.periods = periods;
    }

    /**
     * @param limit how long the clock runs, when that is known
     */
    List<Period> read(Place place, Optional<Period> limit) {
        var reminders = new ArrayList<Period>();
        for (var item : place.isList() ? place.items() : List.of(place)) {
            periods.before(item)
                    .ifPresent(remind -> {
                        if (reminders.contains(remind)) {
                            item.problem(Words.twice(item.text().orElseThrow()));
                        } else {
                            limit.ifPresent(within -> fit(item, remind, within));
                            reminders.add(remind);
                        }
                    });
        }
        return reminders;
    }

    private static void fit(Place place, Period remind, Period within) {
        if (within.unit() == Period.Unit.AT_ONCE) {
            place.problem("what is due at once leaves no time for a reminder. Remove it.");
        } else if (remind.weight() >= within.weight()) {
            place.problem(
                    "this reminder would go before the clock starts. Make it shorter than %s."
                            .formatted(within.inWords()));
        }
    }
}
