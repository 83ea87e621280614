package holdfast.people;

import static holdfast.people.Problems.quote;

import holdfast.people.Row.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the units of each council hang together, from the teams to one top. */
final class TeamCheck {

    private final Known known;
    private final Rules rules;
    private final Problems problems;
    private final Map<Object, Row> units = new LinkedHashMap<>();
    private final Map<Key, Row> successors = new HashMap<>();
    private final Map<String, Row> tops = new HashMap<>();

    TeamCheck(Known known, Rules rules, Problems problems) {
        this.known = known;
        this.rules = rules;
        this.problems = problems;
    }

    void check() {
        if (known.whole(Table.TEAMS) && known.rows(Table.TEAMS).isEmpty()) {
            problems.in(
                    Table.TEAMS.file(), "there is no unit here. Start with the council itself.");
        }
        known.rows(Table.TEAMS).forEach(this::checkUnit);
        var settled = new HashSet<Row>();
        units.values().forEach(unit -> checkLine(unit, settled));
    }

    private void checkUnit(Row row) {
        rules.looksLike(Form.WORD, row, "council");
        rules.looksLike(Form.WORD, row, "team");
        rules.looksLike(Form.NAME, row, "name");
        if (row.has("council")) {
            var key = row.key(row.cell("team"));
            rules.comesOnce(units, key, row, "team", "Give each unit of a council its own id.");
            rules.refersToTeam(row, "part-of");
            checkTop(row);
            row.words("successor-of").forEach(gone -> checkGone(row, gone));
        }
    }

    private void checkGone(Row row, String gone) {
        var first = successors.putIfAbsent(row.key(gone), row);
        if (Form.WORD.problemWith(gone).isPresent()) {
            problems.at(row, "successor-of", Form.WORD.advice(gone));
        } else if (known.teams().contains(row.key(gone))) {
            problems.at(
                    row,
                    "successor-of",
                    "%s is still a unit. Take its row out, or take it out here."
                            .formatted(quote(gone)));
        } else if (first != null) {
            problems.at(
                    row,
                    "successor-of",
                    "%s has its successor on line %d. Name one unit that takes its matters over."
                            .formatted(quote(gone), first.line()));
        }
    }

    private void checkTop(Row row) {
        var top = row.leftBlank("part-of") ? tops.putIfAbsent(row.cell("council"), row) : null;
        if (top != null) {
            problems.at(
                    row,
                    "part-of",
                    "this is blank, and so it is for %s on line %d. Name the unit that %s is part of."
                            .formatted(
                                    quote(top.cell("team")), top.line(), quote(row.cell("team"))));
        }
    }

    private void checkLine(Row unit, Set<Row> settled) {
        var line = new ArrayList<Row>();
        var next = unit;
        while (next != null && !settled.contains(next) && !line.contains(next)) {
            line.add(next);
            next = units.get(above(next));
        }
        if (next != null && line.contains(next)) {
            tellCircle(line.subList(line.indexOf(next), line.size()));
        }
        settled.addAll(line);
    }

    private static Key above(Row unit) {
        return unit.key(unit.cell("part-of"));
    }

    private void tellCircle(List<Row> circle) {
        var first = circle.getFirst();
        var ids = new ArrayList<>(circle.stream().map(unit -> unit.cell("team")).toList());
        ids.add(first.cell("team"));
        problems.at(
                first,
                "part-of",
                "%s comes back to itself: %s. Make one of these part of a unit outside the circle."
                        .formatted(quote(first.cell("team")), String.join(", ", ids)));
    }
}
