package holdfast.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import holdfast.people.Row.Key;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the files define, well formed or not, for the rows that refer to it. */
final class Known {

    private final Map<Table, Sheet> sheets;
    private final Set<String> councils;
    private final Set<Key> teams;
    private final Set<Key> people;
    private final Map<Key, List<Post>> posts;

    Known(Map<Table, Sheet> sheets) {
        this.sheets = sheets;
        this.councils =
                rows(Table.TEAMS).stream()
                        .filter(row -> row.has("council"))
                        .map(row -> row.cell("council"))
                        .collect(toCollection(LinkedHashSet::new));
        this.teams =
                rows(Table.TEAMS).stream()
                        .filter(row -> row.has("team"))
                        .map(row -> row.key(row.cell("team")))
                        .collect(toSet());
        this.people =
                rows(Table.PEOPLE).stream()
                        .filter(row -> row.has("id"))
                        .map(row -> row.key(row.person("id")))
                        .collect(toSet());
        this.posts =
                rows(Table.POSTS).stream()
                        .collect(
                                groupingBy(
                                        row -> row.key(row.person("person")),
                                        mapping(Known::post, toList())));
    }

    List<Row> rows(Table table) {
        return sheet(table).rows();
    }

    /** Whether all of the file could be read, so that what is not in it is nowhere. */
    boolean whole(Table table) {
        return sheet(table).whole();
    }

    /** In the order of the file of teams, which says which councils there are. */
    Set<String> councils() {
        return councils;
    }

    Set<Key> teams() {
        return teams;
    }

    Set<Key> people() {
        return people;
    }

    List<Post> posts(Key person) {
        return posts.getOrDefault(person, List.of());
    }

    private Sheet sheet(Table table) {
        return sheets.getOrDefault(table, Sheet.unread(table));
    }

    private static Post post(Row row) {
        return new Post(
                new Role(row.cell("role")),
                new TeamId(row.cell("team")),
                Optional.of(row.person("deputy"))
                        .filter(_ -> row.has("deputy"))
                        .map(PersonId::new));
    }
}
