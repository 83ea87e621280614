package holdfast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may share an IRO, whose deputy somebody is, and which unit takes over (R1.4). */
class FamilyProblemsTest {

    private static final String HEADER =
            "council,child,team,social-worker,iro,siblings,conflict,parent,until\n";

    /** The first two share an IRO; the third has none. */
    private static final String CHILDREN =
            HEADER
                    + "exampleshire,1001,north-1,,IRO,oak,,,\n"
                    + "exampleshire,1002,north-1,,IRO,oak,,,\n"
                    + "exampleshire,a-3,north-1,,,,,,\n";

    private final Files files = Files.good().with("children.csv", filled(CHILDREN));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # one line more                          | what its author reads, after the file and the line
                    1004,north-1,,IRO,oak,1001,,             | column iro: this is also the IRO of '1001', whose interests conflict. Give one of them another IRO.
                    1004,north-1,,IRO,,,1001,                | column iro: this is also the IRO of '1001', the child's looked-after parent. Give one of them another IRO.
                    1004,north-1,,,,1001 1O02,,              | column conflict: '1O02' is not a child of exampleshire in children.csv. Did you mean '1002'?
                    1004,north-1,,,,9999999,,                | column conflict: '9999999' is not a child of exampleshire in children.csv. Add the child there, or correct it here.
                    1004,north-1,,,,,1004,                   | column parent: this is the child's own number. Take it out.
                    1004,north-1,,,,1001/1002,,              | column conflict: '1001/1002' is not a case number. Use at most 20 letters, digits and hyphens.
                    1004,north-1,,,,,,30/4/2025              | column until: '30/4/2025' is not a day. Write it like 2025-04-30.
                    1004,north-1,,,,,,2025-02-30             | column until: '2025-02-30' is not a day. Write it like 2025-04-30.
                    """)
    void names_what_cannot_be_of_a_child(String line, String says) {
        assertThat(files.and("children.csv", filled("exampleshire," + line)).problems())
                .containsExactly("children.csv, line 5, " + says);
    }

    @Test
    void a_pair_is_told_once_though_each_names_the_other() {
        var both =
                filled(CHILDREN)
                                .replace(
                                        "oak,,,\nexampleshire,1002",
                                        "oak,1002,,\nexampleshire,1002")
                        + filled("exampleshire,1004,north-1,,IRO,oak,1005,,\n")
                        + filled("exampleshire,1005,north-1,,IRO,oak,1004,,\n");

        assertThat(files.with("children.csv", both).problems())
                .containsExactly(
                        "children.csv, line 2, column iro: this is also the IRO of '1002', whose"
                                + " interests conflict. Give one of them another IRO.",
                        "children.csv, line 5, column iro: this is also the IRO of '1005', whose"
                                + " interests conflict. Give one of them another IRO.");
    }

    @Test
    void nobody_is_the_parent_of_their_own_parent() {
        var circle =
                files.and("children.csv", "exampleshire,1004,north-1,,,,,1005,")
                        .and("children.csv", "exampleshire,1005,north-1,,,,,1004,");

        assertThat(circle.problems())
                .containsExactly(
                        "children.csv, line 5, column parent: '1005' has this child as a parent on"
                                + " line 6. Correct one of the two.");
    }

    @Test
    void what_is_in_order_is_known_of_each_child() {
        var council =
                files.and(
                                "children.csv",
                                "exampleshire,1004,north-2,,,oak,1001; A-3,1002,2025-04-30")
                        .directories()
                        .getFirst();
        var child = council.child(new ChildId("1004")).orElseThrow();

        assertThat(child.conflicts()).containsExactly(new ChildId("1001"), new ChildId("A-3"));
        assertThat(child.parents()).containsExactly(new ChildId("1002"));
        assertThat(child.until()).hasToString("Optional[2025-04-30]");
        assertThat(council.inConflict(ids("1001", "1004"))).as("whoever names the other").isTrue();
        assertThat(council.inConflict(ids("1004", "a-3"))).as("in capitals or not").isTrue();
        assertThat(council.inConflict(ids("1002", "1004"))).as("parent and child").isTrue();
        assertThat(council.inConflict(ids("1001", "1002"))).isFalse();
        assertThat(council.inConflict(ids("1004"))).isFalse();
    }

    @Test
    void a_group_of_brothers_and_sisters_that_is_split_is_worth_a_look() {
        var posts =
                Files.good()
                        .and("posts.csv", filled("exampleshire,MANAGER,iro,council"))
                        .with("children.csv", filled(CHILDREN))
                        .and("children.csv", filled("exampleshire,1004,north-1,,MANAGER,oak,,,"));

        assertThat(posts.directories().getFirst().remarks())
                .containsExactly(
                        "1001, 1002, 1004 are brothers and sisters and have 2 IROs, and no conflict"
                                + " is noted.");
        assertThat(files.directories().getFirst().remarks()).isEmpty();
        assertThat(
                        posts.and("children.csv", "exampleshire,1005,north-1,,,oak,1004,,")
                                .directories()
                                .getFirst()
                                .remarks())
                .as("a conflict is why")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the deputy | what its author reads
                    NOBODY  | column deputy: 'NOBODY' is not a person of exampleshire in people.csv. Add it there, or correct it here.
                    MANAGER | column deputy: this is whoever holds the post. Name somebody else, or leave it blank.
                    """)
    void names_a_deputy_who_cannot_be_one(String deputy, String says) {
        var posts =
                "council,person,role,team,deputy\n"
                        + "exampleshire,IRO,iro,council,\n"
                        + "exampleshire,MANAGER,team-manager,north-1,%s\n".formatted(deputy);

        assertThat(files.with("posts.csv", filled(posts)).problems())
                .containsExactly("posts.csv, line 3, " + filled(says));
    }

    @Test
    void a_deputy_stands_with_the_post_and_holds_nothing() {
        var posts =
                "council,person,role,team,deputy\n"
                        + "exampleshire,IRO,iro,council,\n"
                        + "exampleshire,MANAGER,team-manager,north-1,WORKER\n";
        var council = files.with("posts.csv", filled(posts)).directories().getFirst();
        var manager = new Role("team-manager");

        var held = council.person(new PersonId(Files.MANAGER)).orElseThrow().posts().getFirst();
        assertThat(held.deputy()).contains(new PersonId(Files.WORKER));
        assertThat(council.holders(manager, new TeamId("north-1")))
                .extracting(person -> person.id().value())
                .containsExactly(Files.MANAGER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # succeeds  | what its author reads
                    north-1     | column successor-of: 'north-1' is still a unit. Take its row out, or take it out here.
                    Old_1       | column successor-of: 'Old_1' is not an id. Use at most 50 small letters, digits and hyphens, such as 'north-1'.
                    old-1 old-1 | column successor-of: 'old-1' has its successor on line 4. Name one unit that takes its matters over.
                    """)
    void names_a_successor_that_cannot_be_one(String gone, String says) {
        assertThat(files.with("teams.csv", teams(gone)).problems())
                .containsExactly("teams.csv, line 4, " + says);
    }

    @Test
    void what_a_unit_that_is_no_more_owed_is_its_successors() {
        var council = files.with("teams.csv", teams("old-1 old-2")).directories().getFirst();

        assertThat(council.team(new TeamId("old-2"))).map(Team::name).contains("North Team 1");
        assertThat(council.holders(new Role("team-manager"), new TeamId("old-1")))
                .isEqualTo(council.holders(new Role("team-manager"), new TeamId("north-1")))
                .isNotEmpty();
        assertThat(council.team(new TeamId("old-3"))).isEmpty();
    }

    private static String teams(String successorOf) {
        return """
        council,team,name,part-of,successor-of
        exampleshire,council,Exampleshire,,
        exampleshire,north,North Service,council,
        exampleshire,north-1,North Team 1,north,%s
        exampleshire,north-2,North Team 2,north,
        """
                .formatted(successorOf);
    }

    private static List<ChildId> ids(String... numbers) {
        return Arrays.stream(numbers).map(ChildId::new).toList();
    }

    private static String filled(String line) {
        return line.replace(",IRO,", "," + Files.IRO + ",")
                .replace("NOBODY", Files.NOBODY)
                .replace("WORKER", Files.WORKER)
                .replace("MANAGER", Files.MANAGER);
    }
}
