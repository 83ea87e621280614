package holdfast.card;

import static holdfast.card.Bodies.values;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.OffsetDateTime;
import java.util.List;

/** What can be done with a date or a moment. None of them knows what day it is today. */
final class DateFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("formatDateTime", 1, 3, values(Moments.formatted(m -> m))),
                    new Function("formatEpoch", 1, 3, values(Ticks::formatEpoch)),
                    new Function("formatTicks", 1, 3, values(Ticks::format)),
                    new Function("addDays", 2, 4, values(Moments.adding(DAYS))),
                    new Function("addHours", 2, 4, values(Moments.adding(HOURS))),
                    new Function("addMinutes", 2, 4, values(Moments.adding(MINUTES))),
                    new Function("addSeconds", 2, 4, values(Moments.adding(SECONDS))),
                    new Function("addToTime", 3, 5, values(Moments.shifted(1))),
                    new Function("subtractFromTime", 3, 5, values(Moments.shifted(-1))),
                    new Function("startOfDay", 1, 3, values(Moments.startOf(DAYS))),
                    new Function("startOfHour", 1, 3, values(Moments.startOf(HOURS))),
                    new Function("startOfMonth", 1, 3, values(Moments::startOfMonth)),
                    new Function("year", 1, 1, values(Moments.part(OffsetDateTime::getYear))),
                    new Function(
                            "month", 1, 1, values(Moments.part(OffsetDateTime::getMonthValue))),
                    new Function(
                            "dayOfMonth",
                            1,
                            1,
                            values(Moments.part(OffsetDateTime::getDayOfMonth))),
                    new Function(
                            "dayOfYear", 1, 1, values(Moments.part(OffsetDateTime::getDayOfYear))),
                    new Function("dayOfWeek", 1, 1, values(Moments.part(Moments::dayOfWeek))),
                    new Function("date", 1, 1, values(Moments::date)),
                    new Function("getTimeOfDay", 1, 1, values(Moments::timeOfDay)),
                    new Function("dateTimeDiff", 2, 2, values(Ticks::between)),
                    new Function("ticks", 1, 1, values(Ticks::of)),
                    new Function("ticksToDays", 1, 1, values(Ticks.in(DAYS))),
                    new Function("ticksToHours", 1, 1, values(Ticks.in(HOURS))),
                    new Function("ticksToMinutes", 1, 1, values(Ticks.in(MINUTES))));

    private DateFunctions() {}
}
