package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Tracks.Cafcass;
import holdfast.policy.Tracks.Complaint;
import holdfast.policy.Tracks.Hearing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what runs beside the stages. */
final class TracksReader {

    private static final Choice<Tracks.Cause> CAUSES =
            Choice.of(Tracks.Cause.class, "is nothing that raises the question");

    private final RoleReader roles;
    private final PeriodReader periods;

    TracksReader(RoleReader roles, PeriodReader periods) {
        this.roles = roles;
        this.periods = periods;
    }

    Optional<Tracks> read(Keys keys) {
        var cafcass =
                keys.required("cafcass", "Say what your council advises; it can forbid nothing.")
                        .flatMap(this::cafcass);
        var legal = keys.optional("legal").flatMap(new LegalReader(roles)::read);
        var complaint = keys.optional("complaint").flatMap(this::complaint);
        var hearing = keys.optional("hearing").flatMap(this::hearing);
        return cafcass.map(way -> new Tracks(way, legal, complaint, hearing));
    }

    private Optional<Cafcass> cafcass(Place place) {
        var keys = place.keys();
        var advice =
                keys.required("advice", "Write what the IRO reads before a referral.")
                        .flatMap(Place::text);
        var discussWith = roles(keys, "discuss-with");
        var question =
                keys.optional("question").map(CAUSES::several).map(Set::copyOf).orElse(Set.of());
        var tell = roles(keys, "tell");
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Cafcass(
                        advice.orElseThrow(),
                        discussWith,
                        question,
                        tell,
                        source.orElseThrow(),
                        reading));
    }

    private Optional<Complaint> complaint(Place place) {
        var keys = place.keys();
        var by = keys.required("by", "Name who tells the IRO of it.").map(roles::list);
        var tell = roles(keys, "tell");
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(
                () -> new Complaint(by.orElseThrow(), tell, source.orElseThrow(), reading));
    }

    private Optional<Hearing> hearing(Place place) {
        var keys = place.keys();
        var remind =
                keys.required("remind", "Say how long before the hearing.")
                        .map(at -> new ReminderReader(periods).read(at, Optional.empty()));
        var tell = keys.required("tell", "Name who is reminded.").map(roles::list);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Hearing(
                        remind.orElseThrow(), tell.orElseThrow(), source.orElseThrow(), reading));
    }

    private List<Role> roles(Keys keys, String key) {
        return keys.optional(key).map(roles::list).orElse(List.of());
    }
}
