package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.policy.Event;
import holdfast.policy.Period;
import holdfast.policy.StageId;
import java.util.List;
import java.util.Optional;

/** Periods as an officer reads them. */
final class Days {

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    /**
     * How long something may take: {@code 5 working days from the day it opens}.
     *
     * @param own the word of the thing's own opening, where it has one
     */
    String within(Period period, String own) {
        var from = period.from().map(event -> event(event, own, period.before())).orElse("");
        return switch (period.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS, HOURS, EVERY_WORKING_DAY, EVERY_MONTH, EVERY_YEAR ->
                    words.say(period.before() ? "days.before" : "days.of", period.inWords(), from);
            case AT_ONCE -> words.say("days.at-once", from);
            case MONTH_END -> words.say("days.month-end", from);
        };
    }

    /** Reminders before a last day. */
    String before(List<Period> reminders) {
        return reminders.stream()
                .map(each -> words.say("remind.before", each.inWords()))
                .collect(joining(", "));
    }

    String every(Period period) {
        return words.say("every", period.inWords());
    }

    private String event(Event event, String own, boolean before) {
        if (event.word().equals(own)) {
            return words.say("from.opened");
        }
        if (event.equals(Event.RAISED) && own.equals(StageId.NOTIFICATION.id())) {
            return words.say("from.begun", words.concern());
        }
        var key = (before ? "before." : "from.") + event.word();
        return words.has(key)
                ? words.say(key, words.concern())
                : words.say(before ? "before.other" : "from.other", event.word());
    }

    /** How often a ping is repeated, where it is. */
    Optional<String> again(Optional<Period> again) {
        return again.map(this::every);
    }
}
