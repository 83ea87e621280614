package holdfast.people;

import static holdfast.people.Problems.quote;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether children who must not share an IRO have different ones: brothers and sisters in conflict,
 * and a looked-after parent and their child (R1.4; Hull, section 1).
 */
final class FamilyCheck {

    private final Known known;
    private final Problems problems;
    private final Map<Object, Row> children;
    private final Set<Set<Row>> told = new HashSet<>();

    /**
     * @param children the row of each child, by the key of the case number in capitals
     */
    FamilyCheck(Known known, Problems problems, Map<Object, Row> children) {
        this.known = known;
        this.problems = problems;
        this.children = children;
    }

    void check() {
        for (var row : known.rows(Table.CHILDREN)) {
            row.words("conflict").forEach(number -> check(row, "conflict", number));
            row.words("parent").forEach(number -> check(row, "parent", number));
        }
    }

    private void check(Row row, String column, String number) {
        var other = children.get(key(row, number));
        var malformed = Form.CASE_NUMBER.problemWith(number);
        if (malformed.isPresent()) {
            problems.at(row, column, malformed.get());
        } else if (other == null) {
            unknown(row, column, number);
        } else if (key(row, row.cell("child")).equals(key(row, number))) {
            problems.at(row, column, "this is the child's own number. Take it out.");
        } else if (column.equals("parent") && isChildOf(other, row)) {
            circle(row, other, number);
        } else {
            checkIros(row, column, other);
        }
    }

    private void unknown(Row row, String column, String number) {
        if (known.whole(Table.CHILDREN)) {
            var council = row.cell("council");
            var right =
                    known.rows(Table.CHILDREN).stream()
                            .filter(each -> each.cell("council").equals(council))
                            .map(each -> each.cell("child"))
                            .collect(toSet());
            var says = "%s is not a child of %s in children.csv.".formatted(quote(number), council);
            var hint = Nearest.hint(number, right, "Add the child there, or correct it here.");
            problems.at(row, column, says + hint);
        }
    }

    private void circle(Row row, Row other, String number) {
        if (told.add(Set.of(row, other))) {
            problems.at(
                    row,
                    "parent",
                    "%s has this child as a parent on line %d. Correct one of the two."
                            .formatted(quote(number), other.line()));
        }
    }

    private void checkIros(Row row, String column, Row other) {
        var shared = row.has("iro") && row.person("iro").equals(other.person("iro"));
        if (shared && told.add(Set.of(row, other))) {
            problems.at(
                    row,
                    "iro",
                    "this is also the IRO of %s, %s. Give one of them another IRO."
                            .formatted(
                                    quote(other.cell("child")),
                                    column.equals("parent")
                                            ? "the child's looked-after parent"
                                            : "whose interests conflict"));
        }
    }

    private static boolean isChildOf(Row row, Row parent) {
        var number = parent.cell("child").toUpperCase(Locale.ROOT);
        return row.words("parent").anyMatch(each -> each.toUpperCase(Locale.ROOT).equals(number));
    }

    private static Row.Key key(Row row, String number) {
        return row.key(number.toUpperCase(Locale.ROOT));
    }
}
