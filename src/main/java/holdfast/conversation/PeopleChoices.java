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
import java.util.List;
import java.util.Optional;

/** Whom people choose on forms to do something for a child: the nearest stand first. */
final class PeopleChoices {

    private PeopleChoices() {}

    /**
     * Those who may do something for a child: the child's own team, then the units above it, then
     * everybody else.
     */
    static List<Option> of(Words words, Directory directory, Subject subject) {
        var line = line(directory, subject);
        return directory.people().stream()
                .filter(person -> directory.mayKnow(person.id(), subject))
                .sorted(Comparator.comparingInt(person -> distance(person, line)))
                .map(person -> option(words, person))
                .toList();
    }

    /** Somebody to choose: by name and post. */
    static Option option(Words words, Person person) {
        return new Option(person.id().value(), person.name() + role(words, person));
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

    private static String role(Words words, Person person) {
        return Optional.of(person.posts())
                .filter(posts -> !posts.isEmpty())
                .map(posts -> ", " + words.role(posts.getFirst().role()))
                .orElse("");
    }
}
