package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Stage.Moment;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a rung of the process, whether the notification or a formal stage. */
final class StageReader {

    private final Frame frame;
    private final LapseReader lapses;

    StageReader(Frame frame) {
        this.frame = frame;
        this.lapses = new LapseReader(frame.roles(), frame.periods());
    }

    /**
     * @param last whether no stage follows this one
     */
    Optional<Stage> read(Keys keys, Optional<StageId> id, StageClock clock, boolean last) {
        var title = keys.required("title").flatMap(Place::text);
        var to = keys.optional("to").map(frame.roles()::list).orElse(List.of());
        var answeredBy =
                keys.required("answered-by", "Nobody would answer. Add a role.")
                        .flatMap(this::answerer);
        var lapse =
                keys.required("lapse", "Say who is pinged when the time runs out.")
                        .flatMap(at -> lapses.read(at, last));
        var copies = keys.optional("copies").flatMap(this::copies).orElse(Map.of());
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Stage(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        others(to, answeredBy.orElseThrow()),
                        answeredBy.orElseThrow(),
                        clock.within(),
                        clock.iroMaySetDue(),
                        clock.remind(),
                        lapse.orElseThrow(),
                        copies,
                        source.orElseThrow(),
                        reading));
    }

    private Optional<Role> answerer(Place place) {
        var role = frame.roles().one(place);
        // A person never judges their own answer, and the IRO judges every answer.
        role.filter(Role.IRO::equals)
                .ifPresent(
                        _ -> place.problem("the IRO judges the answer. Let another role give it."));
        return role;
    }

    private static List<Role> others(List<Role> to, Role answerer) {
        return to.stream().filter(role -> !role.equals(answerer)).toList();
    }

    private Optional<Map<Moment, List<Role>>> copies(Place place) {
        var keys = place.keys();
        var copies = new EnumMap<Moment, List<Role>>(Moment.class);
        for (var moment : Moment.values()) {
            keys.optional(moment.name().toLowerCase(Locale.ROOT))
                    .ifPresent(at -> copies.put(moment, frame.roles().list(at)));
        }
        return keys.whole(() -> copies);
    }
}
