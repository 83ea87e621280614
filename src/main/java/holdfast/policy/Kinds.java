package holdfast.policy;

import holdfast.policy.Policy.Informal;
import holdfast.policy.Policy.Telling;
import java.util.List;
import java.util.Optional;

/**
 * What a policy file says of whom a matter may be about and of what is only told or talked over.
 */
record Kinds(
        List<Category> categories,
        boolean together,
        Optional<Telling> goodPractice,
        Optional<Telling> serviceConcern,
        Optional<Informal> informal) {

    private static final Choice<Boolean> SIBLINGS =
            new Choice<>(
                    Choice.inOrder("together", true, "apart", false), "is no way with siblings");

    static Kinds read(Keys keys, RoleReader roles, PeriodReader periods) {
        return new Kinds(
                keys.required("categories").map(new CategoryReader()::list).orElse(List.of()),
                keys.optional("siblings").flatMap(SIBLINGS::one).orElse(true),
                keys.optional("good-practice").flatMap(at -> telling(at, roles)),
                keys.optional("service-concern").flatMap(at -> telling(at, roles)),
                keys.optional("informal").flatMap(at -> informal(at, roles, periods)));
    }

    private static Optional<Telling> telling(Place place, RoleReader roles) {
        var keys = place.keys();
        var title = keys.required("title").flatMap(Place::text);
        var to = keys.required("to", "Name who hears of it.").map(roles::list);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Telling(title.orElseThrow(), to.orElseThrow(), source.orElseThrow(), reading));
    }

    private static Optional<Informal> informal(
            Place place, RoleReader roles, PeriodReader periods) {
        var keys = place.keys();
        var with = keys.required("with", "Name with whom the IRO first talks.").map(roles::list);
        var within = keys.optional("within").flatMap(at -> periods.of(at, Event.OF_TALK));
        var skippable = keys.optional("may-be-skipped").flatMap(Choice.YES_OR_NO::one);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Informal(
                        with.orElseThrow(),
                        within,
                        skippable.orElse(true),
                        source.orElseThrow(),
                        reading));
    }
}
