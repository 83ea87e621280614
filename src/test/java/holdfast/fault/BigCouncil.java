package holdfast.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Buckinghamshire with as many teams as wanted, each with a manager, a social worker and one child,
 * and an IRO for every ten of them.
 */
final class BigCouncil {

    private static final int TEAMS_OF_AN_IRO = 10;

    private final StringBuilder people = new StringBuilder("council,id,name\n");
    private final StringBuilder teams = new StringBuilder("council,team,name,part-of\n");
    private final StringBuilder posts = new StringBuilder("council,person,role,team\n");
    private final StringBuilder children =
            new StringBuilder("council,child,team,social-worker,iro\n");

    BigCouncil(int many) {
        line(teams, "all", "Children's Services", "");
        for (var n = 0; n < many; n++) {
            var team = "team-" + n;
            var iro = id("Reviewer " + n / TEAMS_OF_AN_IRO);
            if (n % TEAMS_OF_AN_IRO == 0) {
                serves("Reviewer " + n / TEAMS_OF_AN_IRO, "iro", "all");
            }
            line(teams, team, "Team " + n, "all");
            serves("Manager " + n, "team-manager", team);
            serves("Worker " + n, "social-worker", team);
            line(children, Integer.toString(1001 + n), team, id("Worker " + n), iro);
        }
    }

    private void serves(String name, String role, String team) {
        line(people, id(name), name);
        line(posts, id(name), role, team);
    }

    /** Everybody's id is made of their name. */
    static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    private static void line(StringBuilder file, String... cells) {
        file.append("buckinghamshire,").append(String.join(",", cells)).append('\n');
    }

    private Map<String, StringBuilder> files() {
        return Map.of(
                "people.csv",
                people,
                "teams.csv",
                teams,
                "posts.csv",
                posts,
                "children.csv",
                children);
    }

    Directory directory() {
        var texts =
                files().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, file -> file.getValue().toString()));
        return switch (new DirectoryReader(Set.copyOf(Role.KNOWN)).read(texts)) {
            case DirectoryReader.Reading.Councils(var read) -> read.getFirst();
            case DirectoryReader.Reading.Refused no -> throw new AssertionError(no.text());
        };
    }

    /** Puts its files into a folder; gives the setting that names it. */
    String in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var file : files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return "--holdfast.people=" + folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
