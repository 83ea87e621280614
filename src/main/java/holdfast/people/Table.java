package holdfast.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files a directory is made of, and the columns of each. */
enum Table {
    PEOPLE("people.csv", "council", "id", "name", "email"),
    TEAMS("teams.csv", "council", "team", "name", "part-of", "successor-of"),
    POSTS("posts.csv", "council", "person", "role", "team", "deputy"),
    CHILDREN(
            "children.csv",
            "council",
            "child",
            "team",
            "social-worker",
            "iro",
            "siblings",
            "conflict",
            "parent",
            "until",
            "review");

    /** Files that were written before there was such a column go on being read. */
    private static final Set<String> MAY_BE_MISSING =
            Set.of(
                    "siblings",
                    "conflict",
                    "parent",
                    "until",
                    "review",
                    "deputy",
                    "successor-of",
                    "email");

    /** Blank here means the council's top unit, or that nobody is allocated. */
    private static final Set<String> MAY_BE_BLANK = Set.of("part-of", "social-worker", "iro");

    private final String file;
    private final List<String> columns;

    Table(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    static Optional<Table> of(String file) {
        return Arrays.stream(values()).filter(table -> table.file.equals(file)).findFirst();
    }

    static List<String> files() {
        return Arrays.stream(values()).map(Table::file).toList();
    }

    String file() {
        return file;
    }

    /** Every column that the file may have. */
    List<String> columns() {
        return columns;
    }

    /** The columns that the file must have. */
    List<String> needed() {
        return columns.stream().filter(column -> !MAY_BE_MISSING.contains(column)).toList();
    }

    boolean mayBeBlank(String column) {
        return MAY_BE_BLANK.contains(column) || MAY_BE_MISSING.contains(column);
    }
}
