package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Duty.Reviews;
import holdfast.policy.Duty.Silence;
import holdfast.policy.Period.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Reads one duty: whose it is, by when, and what follows when the day has passed.
 *
 * @param ids of the duties, each given once
 */
record DutyReader(RoleReader roles, DutyEvents events, Ids ids) {

    static final Choice<Reviews> REVIEWS =
            Choice.of(Reviews.class, "says of no review whether it is meant");

    Optional<Duty> read(Place place) {
        var keys = place.keys();
        var id = keys.required("duty").flatMap(ids::fresh);
        var title = keys.required("title").flatMap(Place::text);
        var who = keys.required("who", "Name whose duty it is.").map(roles::list);
        var to = roles(keys, "to");
        var reviews = keys.optional("reviews").flatMap(REVIEWS::one).orElse(Reviews.ALL);
        var due = keys.required("due", "Say by when.").flatMap(events::due);
        var noLaterThan = keys.optional("no-later-than").flatMap(events::due);
        var brings = keys.optional("brings").flatMap(events::brought);
        var remind = keys.optional("remind").map(at -> reminders(at, due)).orElse(List.of());
        var silence = keys.optional("silence");
        var late = late(keys, silence);
        var consent = silence.flatMap(this::silence);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Duty(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        who.orElseThrow(),
                        to,
                        reviews,
                        due.orElseThrow(),
                        noLaterThan,
                        brings,
                        remind,
                        late,
                        consent,
                        source.orElseThrow(),
                        reading));
    }

    /** Where silence means consent, nobody is late. */
    private List<Duty.Late> late(Keys keys, Optional<Place> silence) {
        return keys.onlyWith("late", silence.isEmpty(), "a duty without 'silence'")
                .map(new LateReader(roles, events.periods())::read)
                .orElse(List.of());
    }

    /** What is due on a day known beforehand leaves time for a reminder, though it has no days. */
    private List<Period> reminders(Place place, Optional<Period> due) {
        var running = due.filter(limit -> !limit.before() && !isOnPlannedDay(limit));
        return new ReminderReader(events.periods()).read(place, running);
    }

    private static boolean isOnPlannedDay(Period limit) {
        return limit.unit() == Unit.AT_ONCE && limit.from().filter(Event::isPlanned).isPresent();
    }

    private Optional<Silence> silence(Place place) {
        var keys = place.keys();
        var means =
                keys.required("means", "Write what holds when nobody has spoken.")
                        .flatMap(Place::text);
        var tell = keys.required("tell", "Name who is told of it.").map(roles::list);
        return keys.whole(() -> new Silence(means.orElseThrow(), tell.orElseThrow()));
    }

    private List<Role> roles(Keys keys, String key) {
        return keys.optional(key).map(roles::list).orElse(List.of());
    }
}
