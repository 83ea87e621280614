package holdfast.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the directories out of rows in which no problem was found. */
final class Assembly {

    private final Known known;

    Assembly(Known known) {
        this.known = known;
    }

    List<Directory> directories() {
        return known.councils().stream().map(this::directory).toList();
    }

    private Directory directory(String council) {
        return Directory.of(
                new Authority(council),
                rows(Table.TEAMS, council).map(Assembly::team).toList(),
                rows(Table.PEOPLE, council).map(this::person).toList(),
                rows(Table.CHILDREN, council).map(Assembly::child).toList());
    }

    private Stream<Row> rows(Table table, String council) {
        return known.rows(table).stream().filter(row -> row.cell("council").equals(council));
    }

    private static Team team(Row row) {
        var partOf = Optional.of(row.cell("part-of")).filter(_ -> row.has("part-of"));
        return new Team(
                new TeamId(row.cell("team")),
                row.cell("name"),
                partOf.map(TeamId::new),
                row.words("successor-of").map(TeamId::new).toList());
    }

    private Person person(Row row) {
        var id = row.person("id");
        return new Person(
                new Authority(row.cell("council")),
                new PersonId(id),
                row.cell("name"),
                known.posts(row.key(id)),
                Optional.of(row.cell("email")).filter(_ -> row.has("email")));
    }

    private static Child child(Row row) {
        return new Child(
                new ChildId(row.cell("child")),
                new TeamId(row.cell("team")),
                allocated(row, "social-worker"),
                allocated(row, "iro"),
                Optional.of(row.cell("siblings")).filter(_ -> row.has("siblings")),
                day(row, "until"),
                row.words("conflict").map(ChildId::new).toList(),
                row.words("parent").map(ChildId::new).toList(),
                day(row, "review"));
    }

    private static Optional<LocalDate> day(Row row, String column) {
        return Optional.of(row.cell(column)).filter(_ -> row.has(column)).map(LocalDate::parse);
    }

    private static Optional<PersonId> allocated(Row row, String column) {
        return Optional.of(row.person(column)).filter(_ -> row.has(column)).map(PersonId::new);
    }
}
