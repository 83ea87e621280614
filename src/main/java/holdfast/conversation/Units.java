package holdfast.conversation;

import holdfast.people.Directory;
import holdfast.people.Team;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the team, or larger unit of the council, that somebody means. */
final class Units {

    private Units() {}

    /** By its id or its name. */
    static Optional<Team> find(Directory directory, String typed) {
        var plain = squeezed(typed);
        return directory.teams().stream()
                .filter(team ->
                        squeezed(team.id().value()).equals(plain)
                                || squeezed(team.name()).equals(plain))
                .findFirst();
    }

    /** The one of that id or name; otherwise all whose names have words that begin so. */
    static List<Team> meant(Directory directory, String typed) {
        var parts = List.of(squeezed(typed).strip().split(" "));
        return find(directory, typed)
                .map(List::of)
                .orElseGet(() ->
                        directory.teams().stream()
                                .filter(team -> hasWords(squeezed(team.name()), parts))
                                .toList());
    }

    private static boolean hasWords(String name, List<String> parts) {
        return parts.stream()
                .allMatch(
                        part -> Stream.of(name.split(" ")).anyMatch(word -> word.startsWith(part)));
    }

    private static Optional<Team> named(Directory directory, String typed) {
        return find(directory, typed).filter(team -> squeezed(team.name()).equals(squeezed(typed)));
    }

    /** Those whose name begins with these words. */
    static List<Team> beginning(Directory directory, String typed) {
        var plain = squeezed(typed);
        return directory.teams().stream()
                .filter(team -> !plain.isEmpty() && squeezed(team.name()).startsWith(plain + " "))
                .toList();
    }

    /** The unit whose name is only a slip or two away. */
    static Optional<Team> nearest(Directory directory, String typed) {
        return Nearly.find(
                squeezed(typed), directory.teams(), team -> Stream.of(squeezed(team.name())));
    }

    /** What a line begins with, and the rest of it. */
    record Leading(String team, Typed rest) {}

    /**
     * The longest name that a line begins with; else one that is nearly right, an id, or what a
     * name begins with.
     */
    static Optional<Leading> leading(Directory directory, Typed line) {
        var named = leading(line, words -> named(directory, words));
        var nearly = leading(line, words -> nearest(directory, words));
        return named.or(() -> nearly)
                .or(() -> leading(line, words -> find(directory, words)))
                .or(() -> leading(line, words -> beginning(directory, words).stream().findFirst()));
    }

    private static Optional<Leading> leading(Typed line, Function<String, Optional<Team>> known) {
        var longest = Optional.<Leading>empty();
        var words = "";
        for (var left = line; !left.isBlank() && words.length() < 100; ) {
            words = words.isEmpty() ? left.word() : words + " " + left.word();
            left = left.afterWord();
            if (known.apply(words).isPresent()) {
                longest = Optional.of(new Leading(words, left));
            }
        }
        return longest;
    }

    private static String squeezed(String name) {
        return Typed.plain(name).replaceAll("[\\s-]+", " ");
    }
}
