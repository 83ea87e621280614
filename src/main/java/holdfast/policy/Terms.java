package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Stage.Moment;
import holdfast.policy.Stage.MoreTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What else a policy says of a stage: what it needs, who judges, who may give more time. */
record Terms(
        Set<String> needs,
        Role judge,
        Optional<MoreTime> moreTime,
        boolean important,
        Map<Moment, List<Role>> copies) {

    /** What a stage may need, by the ids of the fields a person fills in. */
    static final Choice<String> NEEDED =
            Choice.of("is not a field", "informal", "impact", "child-view", "sought", "needed");

    static Terms read(Keys keys, Frame frame, Tasks tasks) {
        return new Terms(
                keys.optional("needs").map(NEEDED::several).map(Set::copyOf).orElse(Set.of()),
                judge(keys, frame.roles(), tasks),
                keys.optional("more-time").flatMap(new MoreTimeReader(frame)::read),
                keys.optional("important").flatMap(Choice.YES_OR_NO::one).orElse(false),
                keys.optional("copies").flatMap(at -> copies(at, frame.roles())).orElse(Map.of()));
    }

    private static Role judge(Keys keys, RoleReader roles, Tasks tasks) {
        var written = keys.optional("judged-by");
        var judge = written.flatMap(roles::one);
        judge.filter(tasks::answeredBy)
                .ifPresent(role ->
                        written.orElseThrow()
                                .problem(
                                        "%s answers this stage. Let another role judge it."
                                                .formatted(Words.quote(role.id()))));
        return judge.orElse(Role.IRO);
    }

    private static Optional<Map<Moment, List<Role>>> copies(Place place, RoleReader roles) {
        var keys = place.keys();
        var copies = new EnumMap<Moment, List<Role>>(Moment.class);
        for (var moment : Moment.values()) {
            keys.optional(Choice.word(moment)).ifPresent(at -> copies.put(moment, roles.list(at)));
        }
        return keys.whole(() -> copies);
    }
}
