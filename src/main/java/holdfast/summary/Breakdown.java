package holdfast.summary;

import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.summary.Matters.Label;
import holdfast.summary.Slice.By;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same matters counted by team, and by the council's own categories. */
final class Breakdown {

    private final Matters matters;
    private final Policy policy;

    Breakdown(Matters matters, Policy policy) {
        this.matters = matters;
        this.policy = policy;
    }

    /** One count for each team that has any, by name. */
    List<Count> byTeam(String name, Slice slice) {
        var ground = matters.ground();
        var labels =
                matters.in(slice).stream()
                        .flatMap(summary -> ground.teams(summary.subject()).stream())
                        .distinct()
                        .map(id -> new Label(id.value(), name(ground, id)))
                        .sorted(
                                Comparator.comparing(
                                                (Label it) -> it.title().toLowerCase(Locale.ROOT))
                                        .thenComparing(Label::value))
                        .toList();
        return matters.each(name, labels, By.WITH, slice);
    }

    private static String name(Ground ground, TeamId id) {
        return ground.directory().team(id).map(Team::name).orElse(id.value());
    }

    /** One count for each category, in the council's order. */
    List<Count> byCategory(String name, Slice slice) {
        return matters.each(name, categories(slice), By.CATEGORY, slice);
    }

    /** The policy's own; then those that only an earlier edition had, by id; then none. */
    List<Label> categories(Slice slice) {
        var own = policy.categories().stream().map(it -> new Label(it.id(), it.title())).toList();
        var ids = policy.categories().stream().map(Category::id).toList();
        var others =
                matters.in(slice).stream()
                        .map(summary -> summary.category().orElse(""))
                        .filter(id -> !ids.contains(id))
                        .distinct()
                        .sorted(Comparator.comparing(String::isEmpty).thenComparing(it -> it))
                        .map(id -> new Label(id, id))
                        .toList();
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
