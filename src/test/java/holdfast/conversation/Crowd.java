package holdfast.conversation;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.stream.IntStream;

/** Directories as they may become: large, or with names that want to do something. */
final class Crowd {

    private Crowd() {}

    /** With sixty more people of long names, and sixty more children of the same IRO. */
    static Directory large(Directory directory) {
        var people = new ArrayList<>(directory.people());
        var worker = directory.people().stream().skip(3).findFirst().orElseThrow();
        IntStream.range(0, 60)
                .mapToObj(n ->
                        new Person(
                                worker.authority(),
                                new PersonId("00000000-0000-0000-0000-%012d".formatted(n)),
                                "Wilhelmina Featherstonehaugh-Cholmondeley the %02dth".formatted(n),
                                worker.posts()))
                .forEach(people::add);
        var children = new ArrayList<>(directory.children());
        var first = children.getFirst();
        IntStream.range(0, 60)
                .mapToObj(n ->
                        new Child(
                                new ChildId(Integer.toString(2_000 + n)),
                                first.team(),
                                first.socialWorker(),
                                first.iro()))
                .forEach(children::add);
        return Directory.of(
                directory.authority(), new ArrayList<>(directory.teams()), people, children);
    }

    /** With everybody called that. */
    static Directory called(Directory directory, String name) {
        var people =
                directory.people().stream()
                        .map(person ->
                                new Person(person.authority(), person.id(), name, person.posts()))
                        .toList();
        return Directory.of(
                directory.authority(),
                new ArrayList<>(directory.teams()),
                people,
                new ArrayList<>(directory.children()));
    }
}
