package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Team;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds whom somebody means: by an id, a name, or a part of a name that only one person has.
 * Capitals, accents, apostrophes and hyphens do not matter.
 */
final class Persons {

    /** A longer list is no help on a phone. */
    private static final int MOST_NAMED = 5;

    private static final int LONGEST_NAME = 100;

    /** A shorter beginning could be anybody's. */
    private static final int SHORTEST = 3;

    private Persons() {}

    /** Whom a name brought to light. */
    sealed interface Found {

        /** The one who is meant. */
        record One(Person person) implements Found {}

        /** All who might be meant. */
        record Several(List<Person> people) implements Found {}

        /** Nobody, and who has nearly that name. */
        record Nobody(Optional<Person> nearest) implements Found {}
    }

    /** Who of the council is meant; nobody who has left their posts. */
    static Found find(Directory directory, String typed) {
        return find(
                directory,
                directory.people().stream().filter(person -> !person.posts().isEmpty()).toList(),
                typed);
    }

    /** Who of these is meant. */
    static Found find(Directory directory, List<Person> known, String typed) {
        var byId = directory.person(new PersonId(Typed.plain(typed))).filter(known::contains);
        var name = squeezed(typed);
        return Stream.of(
                        byId.stream().toList(),
                        named(known, name, String::equals),
                        named(known, name, Persons::hasWords),
                        named(known, name, Persons::begins))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .<Found>map(people ->
                        people.size() == 1
                                ? new Found.One(people.getFirst())
                                : new Found.Several(people))
                .orElseGet(() -> new Found.Nobody(nearest(known, name)));
    }

    private static List<Person> named(
            List<Person> known, String name, BiPredicate<String, String> fits) {
        return name.isEmpty()
                ? List.of()
                : known.stream().filter(it -> fits.test(squeezed(it.name()), name)).toList();
    }

    private static boolean hasWords(String name, String typed) {
        return List.of(name.split(" ")).containsAll(List.of(typed.split(" ")));
    }

    /**
     * Whether each typed word is what a word of the name begins with. Two letters say nobody:
     * {@code cover an} is no name.
     */
    private static boolean begins(String name, String typed) {
        return typed.length() >= SHORTEST
                && Stream.of(typed.split(" "))
                        .allMatch(part ->
                                Stream.of(name.split(" ")).anyMatch(w -> w.startsWith(part)));
    }

    private static Optional<Person> nearest(List<Person> known, String typed) {
        return Nearly.find(typed, known, person -> parts(squeezed(person.name())));
    }

    /** The whole name, and each word of it. */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split(" ")));
    }

    /** What is wrong with a name that does not say who is meant; empty when it does. */
    static Optional<String> wrong(Words words, Directory directory, Found found) {
        return switch (found) {
            case Found.One _ -> Optional.empty();
            case Found.Several(var people) ->
                    Optional.of(words.say("person.several", all(words, directory, people)));
            case Found.Nobody(var nearest) ->
                    Optional.of(
                            nearest.map(near -> words.say("person.near", near.name()))
                                    .orElseGet(() -> words.say("person.unknown")));
        };
    }

    private static String all(Words words, Directory directory, List<Person> people) {
        var described = people.stream().map(it -> described(words, directory, it)).toList();
        return IntStream.range(0, Math.min(people.size(), MOST_NAMED))
                .mapToObj(n ->
                        Collections.frequency(described, described.get(n)) == 1
                                ? described.get(n)
                                : described.get(n) + ", " + people.get(n).id())
                .collect(joining("; "));
    }

    /**
     * A person with the post by which colleagues know them: {@code Ruth Ellingham, team manager,
     * …}.
     */
    static String described(Words words, Directory directory, Person person) {
        return Stream.of(
                        Optional.of(person.name()),
                        person.posts().stream().findFirst().map(post -> words.role(post.role())),
                        person.posts().stream()
                                .findFirst()
                                .map(Post::team)
                                .flatMap(directory::team)
                                .map(Team::name))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    /** What stands between the people of a list: commas and "and". */
    static List<String> names(String typed) {
        return Stream.of(typed.split("(?i)[,;&]|[\\s\\p{Z}]+and[\\s\\p{Z}]+"))
                .map(String::strip)
                .filter(name -> !Typed.isNothing(name))
                .toList();
    }

    /** What a line begins with, and the rest of it. */
    record Leading(String name, Typed rest) {}

    /**
     * The longest beginning of a line that means somebody, when any does: {@code Ruth Ellingham
     * because she is away} begins with her name. Otherwise its first word.
     */
    static Leading leading(Directory directory, Typed line) {
        var longest = new Leading(line.rawWord(), line.afterWord());
        var read = new ArrayList<String>();
        for (var left = line; !left.isBlank() && String.join(" ", read).length() < LONGEST_NAME; ) {
            read.add(left.rawWord());
            left = left.afterWord();
            var name = String.join(" ", read);
            if (exactly(directory, name)) {
                longest = new Leading(name, left);
            }
        }
        return longest;
    }

    /** By an id or whole words alone: a beginning of a word could be any word of a sentence. */
    private static boolean exactly(Directory directory, String name) {
        var plain = squeezed(name);
        return directory.person(new PersonId(Typed.plain(name))).isPresent()
                || !plain.isEmpty()
                        && directory.people().stream()
                                .anyMatch(person -> hasWords(squeezed(person.name()), plain));
    }

    private static String squeezed(String name) {
        var letters = Normalizer.normalize(Typed.plain(name), Normalizer.Form.NFD);
        return letters.replaceAll("[\\p{M}'’ʼ`.]", "").replaceAll("[\\s\\p{Z}-]+", " ").strip();
    }
}
