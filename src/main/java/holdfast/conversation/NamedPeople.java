package holdfast.conversation;

import holdfast.people.Directory;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the people whom a form names one after another, or {@code everyone}. */
final class NamedPeople {

    private static final Set<String> EVERYONE = Set.of("everyone", "everybody", "anyone", "all");

    private final Directory directory;
    private final Words words;

    NamedPeople(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /**
     * Those named; empty for everyone. What does not say who is meant is wrong beside the field.
     */
    Optional<List<PersonId>> in(Filled filled) {
        var typed = filled.needed("people", "mistake.people-needed");
        if (EVERYONE.contains(Typed.plain(typed))) {
            return Optional.empty();
        }
        var names = Persons.names(typed);
        var people = new ArrayList<PersonId>();
        for (var name : names) {
            var found = Persons.find(directory, name);
            if (found instanceof Persons.Found.One(var person)) {
                people.add(person.id());
            }
            Persons.wrong(words, directory, found)
                    .map(wrong ->
                            names.size() == 1 ? wrong : words.say("person.of-several", name, wrong))
                    .ifPresent(wrong -> filled.wrong("people", wrong));
        }
        return Optional.of(people.stream().distinct().toList());
    }
}
