package holdfast.people;

import static holdfast.people.Problems.quote;
import static java.util.stream.Collectors.toSet;

import holdfast.people.Row.Key;
import java.util.Map;
import java.util.Set;

/** The rules that hold in every file: ids look like ids, come once, and refer to something. */
final class Rules {

    private final Known known;
    private final Problems problems;

    Rules(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    void looksLike(Form form, Row row, String column) {
        if (row.has(column)) {
            form.problemWith(row.cell(column)).ifPresent(says -> problems.at(row, column, says));
        }
    }

    /** A later row with the same id is a problem. */
    void comesOnce(Map<Object, Row> seen, Object id, Row row, String column, String advice) {
        var first = row.has(column) ? seen.putIfAbsent(id, row) : null;
        if (first != null) {
            var found = quote(row.cell(column)) + " is also on line " + first.line() + ". ";
            problems.at(row, column, found + advice);
        }
    }

    /** Whether the row's council is one; what such a row refers to can be looked for. */
    boolean refersToCouncil(Row row) {
        if (!known.whole(Table.TEAMS) || known.councils().contains(row.cell("council"))) {
            return row.has("council");
        }
        if (row.has("council")) {
            unknown(row, "council", "a council", Table.TEAMS, known.councils());
        }
        return false;
    }

    boolean refersToTeam(Row row, String column) {
        var what = "a team of " + row.cell("council");
        return refers(row, column, row.cell(column), what, Table.TEAMS, known.teams());
    }

    boolean refersToPerson(Row row, String column) {
        var what = "a person of " + row.cell("council");
        return refers(row, column, row.person(column), what, Table.PEOPLE, known.people());
    }

    private boolean refers(
            Row row, String column, String id, String what, Table table, Set<Key> defined) {
        if (!row.has(column) || !known.whole(table)) {
            return false;
        }
        if (defined.contains(row.key(id))) {
            return true;
        }
        var ofCouncil =
                defined.stream()
                        .filter(key -> key.council().equals(row.cell("council")))
                        .map(Key::id)
                        .collect(toSet());
        unknown(row, column, what, table, ofCouncil);
        return false;
    }

    private void unknown(Row row, String column, String what, Table table, Set<String> right) {
        var found = row.cell(column);
        var says = quote(found) + " is not " + what + " in " + table.file() + ".";
        var hint = Nearest.hint(found, right, "Add it there, or correct it here.");
        problems.at(row, column, says + hint);
    }
}
