package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.summary.Slice;
import holdfast.summary.Slice.By;
import java.util.List;
import java.util.Optional;

/** Reads whose concerns a summary is to be about: a team's or larger unit's, or an IRO's. */
final class ScopeLine {

    /** A longer list is no help on a phone. */
    private static final int MOST_NAMED = 5;

    private final Words words;
    private final Caller caller;

    ScopeLine(Words words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    /** {@code team aylesbury}, {@code IRO Amara}, or a name by itself; nothing means everything. */
    Understood<Slice> read(Typed line) {
        if (line.isBlank()) {
            return new Understood.As<>(Slice.OPEN);
        }
        var name = line.afterWord();
        return switch (line.word()) {
            case "team", "iro" -> name.isBlank() ? needsName() : named(line.word(), name.rest());
            default -> team(line.rest()).orElseGet(() -> either(line.rest()));
        };
    }

    private Understood<Slice> needsName() {
        return new Understood.Not<>(words.say("scope.needs"));
    }

    private Understood<Slice> named(String word, String name) {
        return word.equals("iro") ? iro(name) : team(name).orElseGet(() -> noTeam(name));
    }

    private Optional<Understood<Slice>> team(String name) {
        var directory = caller.directory();
        var found = Units.meant(directory, name);
        if (found.size() > 1) {
            var names = found.stream().limit(MOST_NAMED).map(Team::name).collect(joining("; "));
            return Optional.of(new Understood.Not<>(words.say("scope.several", names)));
        }
        return found.stream().findFirst().map(this::team);
    }

    private Understood<Slice> team(Team team) {
        return caller.managesIros(Subject.of(team.id()))
                        || caller.directory().inLine(caller.person(), team.id())
                ? new Understood.As<>(Slice.OPEN.and(By.TEAM, team.id().value()))
                : new Understood.Not<>(words.say("scope.not-yours", team.name()));
    }

    private Understood<Slice> noTeam(String name) {
        return new Understood.Not<>(
                Units.nearest(caller.directory(), name)
                        .map(near -> words.say("scope.near", near.name()))
                        .orElseGet(() -> words.say("scope.no-team")));
    }

    private Understood<Slice> iro(String name) {
        return of(Persons.find(caller.directory(), iros(), name));
    }

    /** {@code IRO Amara}, or her name by itself. */
    Understood<Slice> iro(Typed line) {
        var name = line.after("iro").orElse(line);
        return name.isBlank() ? needsName() : iro(name.rest());
    }

    private Understood<Slice> of(Persons.Found found) {
        return switch (found) {
            case Persons.Found.One(var person) ->
                    new Understood.As<>(Slice.OPEN.and(By.IRO, person.id().value()));
            case Persons.Found.Several _ ->
                    new Understood.Not<>(
                            Persons.wrong(words, caller.directory(), found)
                                    .orElseGet(() -> words.say("scope.unknown")));
            case Persons.Found.Nobody(var near) ->
                    new Understood.Not<>(
                            near.map(it -> words.say("scope.near-iro", it.name()))
                                    .orElseGet(() -> words.say("scope.no-iro")));
        };
    }

    /** What is no team may be an IRO; or nearly the name of either. */
    private Understood<Slice> either(String name) {
        var found = Persons.find(caller.directory(), iros(), name);
        if (!(found instanceof Persons.Found.Nobody(var near))) {
            return of(found);
        }
        return new Understood.Not<>(
                Units.nearest(caller.directory(), name)
                        .map(Team::name)
                        .or(() -> near.map(Person::name))
                        .map(it -> words.say("scope.near", it))
                        .orElseGet(() -> words.say("scope.unknown")));
    }

    private List<Person> iros() {
        return caller.directory().people().stream()
                .filter(person -> person.holds(Role.IRO))
                .toList();
    }
}
