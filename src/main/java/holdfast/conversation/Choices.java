package holdfast.conversation;

import holdfast.card.Field.Option;
import holdfast.concern.Standing.Answer;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What people choose from on forms; a choice's value is an id. */
final class Choices {

    /** A longer list is no help on a phone, and a card is only so large. */
    private static final int MOST_PEOPLE = 60;

    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    List<Option> positions() {
        return Arrays.stream(Answer.Position.values())
                .map(p -> new Option(p.word(), words.say("position." + p.word())))
                .toList();
    }

    List<Option> children(Caller caller) {
        return caller.directory().childrenOf(caller.id()).stream()
                .map(child ->
                        new Option(
                                child.id().number(),
                                child.id().number() + team(caller.directory(), child.team())))
                .toList();
    }

    private static String team(Directory directory, TeamId team) {
        return directory.team(team).map(there -> ", " + there.name()).orElse("");
    }

    List<Option> categories(Policy policy) {
        return policy.categories().stream()
                .map(category ->
                        new Option(category.id(), category.number() + ". " + category.title()))
                .toList();
    }

    List<Option> stages(Policy policy) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("stage.next")));
        policy.stages()
                .forEach(stage ->
                        options.add(
                                new Option(
                                        stage.id().id(),
                                        stage.title() + ", " + stage.answeredBy().title())));
        return options;
    }

    /**
     * Those who may do something for a child: the child's own team, then the units above it, then
     * everybody else.
     *
     * @param chosen somebody who stands there in any case
     */
    List<Option> people(Directory directory, ChildId child, String chosen) {
        var line = line(directory, child);
        var nearest =
                directory.people().stream()
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

    private static List<TeamId> line(Directory directory, ChildId child) {
        var line = new ArrayList<TeamId>();
        var unit = directory.child(child).map(there -> there.team());
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
