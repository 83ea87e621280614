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

    /** Some concerns, or a sentence on what to type instead. */
    sealed interface Read {

        record Of(Slice slice) implements Read {}

        record Wrong(String sentence) implements Read {}
    }

    /** {@code team aylesbury}, {@code IRO Amara}, or a name by itself; nothing means everything. */
    Read read(Typed line) {
        if (line.isBlank()) {
            return new Read.Of(Slice.OPEN);
        }
        var name = line.afterWord();
        return switch (line.word()) {
            case "team", "iro" -> name.isBlank() ? needsName() : named(line.word(), name.rest());
            default -> team(line.rest()).orElseGet(() -> either(line.rest()));
        };
    }

    private Read needsName() {
        return new Read.Wrong(words.say("scope.needs"));
    }

    private Read named(String word, String name) {
        return word.equals("iro") ? iro(name) : team(name).orElseGet(() -> noTeam(name));
    }

    private Optional<Read> team(String name) {
        var directory = caller.directory();
        var found = Units.meant(directory, name);
        if (found.size() > 1) {
            var names = found.stream().limit(MOST_NAMED).map(Team::name).collect(joining("; "));
            return Optional.of(new Read.Wrong(words.say("scope.several", names)));
        }
        return found.stream().findFirst().map(this::team);
    }

    private Read team(Team team) {
        return caller.managesIros(Subject.of(team.id()))
                        || caller.directory().inLine(caller.person(), team.id())
                ? new Read.Of(Slice.OPEN.and(By.TEAM, team.id().value()))
                : new Read.Wrong(words.say("scope.not-yours", team.name()));
    }

    private Read noTeam(String name) {
        return new Read.Wrong(
                Units.nearest(caller.directory(), name)
                        .map(near -> words.say("scope.near", near.name()))
                        .orElseGet(() -> words.say("scope.no-team")));
    }

    private Read iro(String name) {
        return of(Persons.find(caller.directory(), iros(), name));
    }

    /** {@code IRO Amara}, or her name by itself. */
    Read iro(Typed line) {
        var name = line.after("iro").orElse(line);
        return name.isBlank() ? needsName() : iro(name.rest());
    }

    private Read of(Persons.Found found) {
        return switch (found) {
            case Persons.Found.One(var person) ->
                    new Read.Of(Slice.OPEN.and(By.IRO, person.id().value()));
            case Persons.Found.Several _ ->
                    new Read.Wrong(
                            Persons.wrong(words, caller.directory(), found)
                                    .orElseGet(() -> words.say("scope.unknown")));
            case Persons.Found.Nobody(var near) ->
                    new Read.Wrong(
                            near.map(it -> words.say("scope.near-iro", it.name()))
                                    .orElseGet(() -> words.say("scope.no-iro")));
        };
    }

    /** What is no team may be an IRO; or nearly the name of either. */
    private Read either(String name) {
        var found = Persons.find(caller.directory(), iros(), name);
        if (!(found instanceof Persons.Found.Nobody(var near))) {
            return of(found);
        }
        return new Read.Wrong(
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
