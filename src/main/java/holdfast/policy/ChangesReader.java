package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Policy.Change;
import holdfast.policy.Policy.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads of which significant changes a child's IRO is told, and how long the IRO has to see one.
 * Their order gives their numbers.
 */
final class ChangesReader {

    private static final String TITLE = "Significant change";

    private final RoleReader roles;
    private final PeriodReader periods;
    private final Ids ids = new Ids(List.of(), "");

    ChangesReader(RoleReader roles, PeriodReader periods) {
        this.roles = roles;
        this.periods = periods;
    }

    /** What follows when the time to see one is over. */
    private record Time(
            Optional<Period> within,
            List<Period> remind,
            Optional<Period> again,
            List<Role> tell) {}

    Optional<Changes> read(Place place) {
        var keys = place.keys();
        var by = keys.required("by", "Name who tells the IRO of them.").map(roles::list);
        var kinds =
                keys.required("kinds", "List the changes, each with an id and a title.")
                        .map(this::kinds);
        var time = time(keys);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Changes(
                        by.orElseThrow(),
                        kinds.orElseThrow(),
                        time.within().map(_ -> clock(time, source.orElseThrow(), reading)),
                        source.orElseThrow(),
                        reading));
    }

    private List<Change> kinds(Place place) {
        var kinds = new ArrayList<Change>();
        var number = 0;
        for (var item : place.items()) {
            number++;
            kind(item, number).ifPresent(kinds::add);
        }
        return kinds;
    }

    private Optional<Change> kind(Place place, int number) {
        var keys = place.keys();
        var id = keys.required("change").flatMap(ids::fresh);
        var title = keys.required("title").flatMap(Place::text);
        var source = keys.source();
        return keys.whole(() ->
                new Change(number, id.orElseThrow(), title.orElseThrow(), source.orElseThrow()));
    }

    private Time time(Keys keys) {
        var within = keys.optional("within").flatMap(at -> periods.of(at, Event.OF_CHANGE));
        var limited = keys.nearly("within");
        var reminders = new ReminderReader(periods);
        return new Time(
                within,
                keys.onlyWith("remind", limited, "'within'")
                        .map(at -> reminders.read(at, within))
                        .orElse(List.of()),
                keys.onlyWith("again", limited, "'within'").flatMap(periods::every),
                keys.onlyWith("tell", limited, "'within'").map(roles::list).orElse(List.of()));
    }

    /** The IRO alone is awaited, so nothing is asked of anybody else and no stage can follow. */
    private static Stage clock(Time time, String source, Optional<String> reading) {
        var nothing = new Lapse.Offer.Nothing("");
        return new Stage(
                StageId.CHANGE,
                TITLE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                time.within(),
                false,
                Set.of(),
                time.remind(),
                new Lapse(List.of(Role.IRO), time.tell(), nothing, time.again(), Optional.empty()),
                Role.IRO,
                Optional.empty(),
                false,
                Map.of(),
                source,
                reading);
    }
}
