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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
                    Role.COMPLAINTS_MANAGER,
                    new Role("legal"),
                    new Role("guardian"),
                    Role.ADMIN);

    /** Who answers for a child's case, from the team upwards (R1.2). */
    private static final List<Role> LINE =
            Stream.of(
                            "team-manager",
                            "service-manager",
                            "head-of-service",
                            "service-director",
                            "assistant-director",
                            "director-of-childrens-services")
                    .map(Role::new)
                    .toList();

    private final Map<TeamId, Set<TeamId>> lines = new HashMap<>();
    private final Map<Post, List<Person>> holders = new HashMap<>();

    Ladder(Map<TeamId, Team> teams, Collection<Person> people) {
        teams.forEach((id, team) -> lines.put(id, lineFrom(team, teams)));
        people.forEach(person -> person.posts().forEach(post -> seat(person, post)));
    }

    /**
     * Who holds the role in that team, or else in the nearest unit above where anybody does.
     *
     * @param serving who serves for these holders today
     */
    List<Person> holders(Role role, TeamId team, UnaryOperator<List<Person>> serving) {
        return line(team).stream()
                .map(unit -> holders.getOrDefault(new Post(role, unit), List.of()))
                .map(serving)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Collections::unmodifiableList)
                .orElse(List.of());
    }

    /**
     * Who is next in line when nobody serves in the role; nobody, where it is no line manager's.
     */
    List<Person> next(Role vacant, TeamId team, UnaryOperator<List<Person>> serving) {
        return LINE.stream()
                .skip(LINE.contains(vacant) ? LINE.indexOf(vacant) + 1L : LINE.size())
                .map(role -> holders(role, team, serving))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether somebody in this post manages that team, directly or from above. */
    boolean manages(Post post, TeamId team) {
        return !BESIDE_THE_LINE.contains(post.role()) && line(team).contains(post.team());
    }

    /** Whether a post of one sits at or above a post of another's, whom it manages. */
    boolean over(Person one, Person other) {
        return one.posts().stream()
                .anyMatch(mine ->
                        other.posts().stream()
                                .anyMatch(theirs ->
                                        commands(mine.role(), theirs.role())
                                                && line(theirs.team()).contains(mine.team())));
    }

    /** The IRO service stands beside the line of those who answer to it. */
    private static boolean commands(Role one, Role other) {
        return other.equals(Role.IRO)
                ? one.equals(Role.IRO_MANAGER)
                : !one.equals(Role.IRO_MANAGER) && LINE.contains(one);
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
        var held = holders.computeIfAbsent(alone(post), _ -> new ArrayList<>());
        if (!held.contains(person)) {
            held.add(person);
        }
    }

    private static Post alone(Post post) {
        return new Post(post.role(), post.team());
    }
}
