package holdfast.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way up from each team to the council itself, and who holds the posts along it. */
final class Ladder {

    /** Roles that manage nobody by sitting at or above a team. */
    private static final Set<Role> BESIDE_THE_LINE =
            Set.of(
                    Role.IRO,
                    Role.SOCIAL_WORKER,
                    new Role("assistant-team-manager"),
                    new Role("business-support"),
                    new Role("business-support-manager"),
                    new Role("board-business-manager"),
                    new Role("complaints-manager"),
                    new Role("legal"),
                    new Role("guardian"),
                    new Role("admin"));

    private final Map<TeamId, Set<TeamId>> lines = new HashMap<>();
    private final Map<Post, List<Person>> holders = new HashMap<>();

    Ladder(Map<TeamId, Team> teams, Collection<Person> people) {
        teams.forEach((id, team) -> lines.put(id, lineFrom(team, teams)));
        people.forEach(person -> Set.copyOf(person.posts()).forEach(post -> seat(person, post)));
    }

    List<Person> holders(Role role, TeamId team) {
        return line(team).stream()
                .map(unit -> holders.getOrDefault(new Post(role, unit), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Collections::unmodifiableList)
                .orElse(List.of());
    }

    /** Whether somebody in this post manages that team, directly or from above. */
    boolean manages(Post post, TeamId team) {
        return !BESIDE_THE_LINE.contains(post.role()) && line(team).contains(post.team());
    }

    private Set<TeamId> line(TeamId team) {
        return lines.getOrDefault(team, Set.of());
    }

    // A unit met twice ends the line, so that no circle of units is walked for ever.
    private static Set<TeamId> lineFrom(Team team, Map<TeamId, Team> teams) {
        var line = new LinkedHashSet<TeamId>();
        var unit = Optional.of(team);
        while (unit.isPresent() && line.add(unit.get().id())) {
            unit = unit.get().partOf().map(teams::get);
        }
        return line;
    }

    private void seat(Person person, Post post) {
        holders.computeIfAbsent(post, _ -> new ArrayList<>()).add(person);
    }
}
