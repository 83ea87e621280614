package holdfast.people;

import static holdfast.people.Problems.quote;
import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether everybody is one person of a council, and every post is one of theirs. */
final class PeopleCheck {

    private final Known known;
    private final Rules rules;
    private final Problems problems;
    private final Set<String> roles;

    PeopleCheck(Known known, Rules rules, Problems problems, Set<Role> roles) {
        this.known = known;
        this.rules = rules;
        this.problems = problems;
        this.roles = roles.stream().map(Role::id).collect(toCollection(TreeSet::new));
    }

    void check() {
        var people = new HashMap<Object, Row>();
        known.rows(Table.PEOPLE).forEach(row -> checkPerson(row, people));
        var posts = new HashMap<Object, Row>();
        known.rows(Table.POSTS).forEach(row -> checkPost(row, posts));
    }

    private void checkPerson(Row row, Map<Object, Row> people) {
        rules.refersToCouncil(row);
        rules.looksLike(Form.PERSON, row, "id");
        rules.looksLike(Form.NAME, row, "name");
        rules.looksLike(Form.EMAIL, row, "email");
        rules.comesOnce(
                people, row.person("id"), row, "id", "A person has one row, in one council.");
    }

    private void checkPost(Row row, Map<Object, Row> posts) {
        checkRole(row);
        if (rules.refersToCouncil(row)) {
            checkDeputy(row);
            var person = rules.refersToPerson(row, "person");
            var team = rules.refersToTeam(row, "team");
            if (person && team && row.has("role")) {
                checkOnce(row, posts);
            }
        }
    }

    private void checkRole(Row row) {
        var found = row.cell("role");
        if (row.has("role") && !roles.contains(found)) {
            var all = "The roles are " + String.join(", ", roles) + ".";
            var hint = Nearest.hint(found, roles, all);
            problems.at(row, "role", quote(found) + " is not a role." + hint);
        }
    }

    private void checkDeputy(Row row) {
        if (rules.refersToPerson(row, "deputy")
                && row.person("deputy").equals(row.person("person"))) {
            problems.at(
                    row,
                    "deputy",
                    "this is whoever holds the post. Name somebody else, or leave it blank.");
        }
    }

    private void checkOnce(Row row, Map<Object, Row> posts) {
        var post = List.of(row.key(row.person("person")), row.cell("role"), row.cell("team"));
        var first = posts.putIfAbsent(post, row);
        if (first != null) {
            var says = "the same post is on line " + first.line() + ". Take one of them out.";
            problems.on(Table.POSTS, row.line(), says);
        }
    }
}
