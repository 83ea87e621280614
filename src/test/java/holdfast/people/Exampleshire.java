package holdfast.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A council of three teams in two services, written as words. */
final class Exampleshire {

    static final Authority COUNCIL = new Authority("exampleshire");

    static final List<Team> TEAMS =
            List.of(
                    team("council", ""),
                    team("north", "council"),
                    team("south", "council"),
                    team("north-1", "north"),
                    team("north-2", "north"),
                    team("south-1", "south"));

    static final List<Person> PEOPLE =
            List.of(
                    person("ira", "iro:council"),
                    person("ivo", "iro:council"),
                    person("sue", "social-worker:north-1"),
                    person("sid", "social-worker:north-1"),
                    person("tom", "team-manager:north-1"),
                    person("tia", "team-manager:north-1", "team-manager:north-2"),
                    person("atm", "assistant-team-manager:north-1"),
                    person("hal", "head-of-service:north"),
                    person("hew", "head-of-service:south"),
                    person("dot", "service-director:council", "team-manager:south-1"),
                    person("bea", "iro-manager:council", "business-support:council"),
                    person("off", "admin:council"),
                    person("gone"));

    static final List<Child> CHILDREN =
            List.of(
                    child("1002", "north-1", "sue", "ira"),
                    child("1001", "north-2", "", "ivo"),
                    child("1004", "south-1", "sid", "ira"),
                    child("1003", "north-1", "", ""));

    private Exampleshire() {}

    static Directory directory() {
        return Directory.of(COUNCIL, TEAMS, PEOPLE, CHILDREN);
    }

    static PersonId id(String name) {
        return new PersonId(name);
    }

    static Team team(String id, String partOf) {
        return new Team(new TeamId(id), id, some(partOf).map(TeamId::new));
    }

    static Person person(String name, String... posts) {
        return new Person(
                COUNCIL, id(name), name, Arrays.stream(posts).map(Exampleshire::post).toList());
    }

    private static Post post(String text) {
        var parts = text.split(":");
        return new Post(new Role(parts[0]), new TeamId(parts[1]));
    }

    static Child child(String number, String team, String socialWorker, String iro) {
        return new Child(
                new ChildId(number),
                new TeamId(team),
                some(socialWorker).map(PersonId::new),
                some(iro).map(PersonId::new));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
