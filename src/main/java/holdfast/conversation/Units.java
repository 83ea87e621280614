package holdfast.conversation;

import holdfast.people.Directory;
import holdfast.people.Team;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the team, or larger unit of the council, that somebody means. */
final class Units {

    /** So many letters may be wrong in a name that is still nearly right. */
    private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

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

    private static Optional<Team> named(Directory directory, String typed) {
        return find(directory, typed).filter(team -> squeezed(team.name()).equals(squeezed(typed)));
    }

    /** The unit whose name is only a slip or two away. */
    static Optional<Team> nearest(Directory directory, String typed) {
        record Near(Team team, int far) {}
        var plain = squeezed(typed);
        return directory.teams().stream()
                .map(team -> new Near(team, NEAR.apply(plain, squeezed(team.name()))))
                .filter(near -> near.far() >= 0)
                .min(Comparator.comparingInt(Near::far))
                .map(Near::team);
    }

    /** What a line begins with, and the rest of it. */
    record Leading(String team, Typed rest) {}

    /** The longest name that a line begins with; one that is nearly right when none is. */
    static Optional<Leading> leading(Directory directory, Typed line) {
        var named = leading(line, words -> named(directory, words));
        var nearly = leading(line, words -> nearest(directory, words));
        return named.or(() -> nearly).or(() -> leading(line, words -> find(directory, words)));
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
