package holdfast.conversation;

import holdfast.card.Field.Option;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Team;
import holdfast.people.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Whom people choose on forms to do something for a child: the nearest stand first. */
final class PeopleChoices {

    /** A longer list is no help on a phone, and a card is only so large. */
    private static final int MOST_PEOPLE = 60;

    private PeopleChoices() {}

    /**
     * Those who may do something for a child: the child's own team, then the units above it, then
     * everybody else.
     *
     * @param chosen somebody who stands there in any case
     */
    static List<Option> of(Directory directory, Subject subject, String chosen) {
        var line = line(directory, subject);
        var nearest =
                directory.people().stream()
                        .filter(person -> directory.mayKnow(person.id(), subject))
                        .sorted(Comparator.comparingInt(person -> distance(person, line)))
                        .toList();
        var shown = new LinkedHashSet<>(nearest.subList(0, Math.min(MOST_PEOPLE, nearest.size())));
        nearest.stream()
                .filter(person -> person.id().value().equalsIgnoreCase(chosen))
                .forEach(shown::add);
        return shown.stream()
                .map(person -> new Option(person.id().value(), person.name() + role(person)))
                .toList();
    }

    private static List<TeamId> line(Directory directory, Subject subject) {
        var line = new ArrayList<TeamId>();
        var unit =
                subject.listed().stream()
                        .findFirst()
                        .flatMap(directory::child)
                        .map(there -> there.team())
                        .or(subject::team);
        while (unit.filter(there -> !line.contains(there)).isPresent()) {
            line.add(unit.orElseThrow());
            unit = unit.flatMap(directory::team).flatMap(Team::partOf);
        }
        return line;
    }

    private static int distance(Person person, List<TeamId> line) {
        return person.posts().stream()
                .map(Post::team)
                .mapToInt(line::indexOf)
                .filter(steps -> steps >= 0)
                .min()
                .orElse(line.size());
    }

    private static String role(Person person) {
        return Optional.of(person.posts())
                .filter(posts -> !posts.isEmpty())
                .map(posts -> ", " + posts.getFirst().role().title())
                .orElse("");
    }
}
