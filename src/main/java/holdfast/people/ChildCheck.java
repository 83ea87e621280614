package holdfast.people;

import static holdfast.people.Problems.quote;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Whether every child is one child, in a team, with people whose work it is. */
final class ChildCheck {

    private final Known known;
    private final Rules rules;
    private final Problems problems;
    private final Map<Object, Row> children = new LinkedHashMap<>();

    ChildCheck(Known known, Rules rules, Problems problems) {
        this.known = known;
        this.rules = rules;
        this.problems = problems;
    }

    void check() {
        known.rows(Table.CHILDREN).forEach(this::checkChild);
        new FamilyCheck(known, problems, children).check();
    }

    private void checkChild(Row row) {
        rules.looksLike(Form.CASE_NUMBER, row, "child");
        rules.looksLike(Form.WORD, row, "siblings");
        rules.looksLike(Form.DAY, row, "until");
        rules.looksLike(Form.DAY, row, "review");
        if (rules.refersToCouncil(row)) {
            var key = row.key(row.cell("child").toUpperCase(Locale.ROOT));
            rules.comesOnce(children, key, row, "child", "A child has one row.");
            var team = rules.refersToTeam(row, "team");
            if (rules.refersToPerson(row, "social-worker") && team) {
                checkSocialWorker(row);
            }
            if (rules.refersToPerson(row, "iro")) {
                checkIro(row);
            }
        }
    }

    private void checkSocialWorker(Row row) {
        var post = new Post(Role.SOCIAL_WORKER, new TeamId(row.cell("team")));
        if (known.posts(row.key(row.person("social-worker"))).stream().noneMatch(post::is)) {
            missingPost(row, "social-worker", "a social worker of " + row.cell("team"));
        }
    }

    private void checkIro(Row row) {
        var posts = known.posts(row.key(row.person("iro")));
        if (posts.stream().noneMatch(post -> post.role().equals(Role.IRO))) {
            missingPost(row, "iro", "an IRO");
        }
    }

    private void missingPost(Row row, String column, String what) {
        if (known.whole(Table.POSTS)) {
            problems.at(
                    row,
                    column,
                    "%s is not %s in posts.csv. Add the post there, or name somebody else."
                            .formatted(quote(row.cell(column)), what));
        }
    }
}
