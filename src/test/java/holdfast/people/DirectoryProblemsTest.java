package holdfast.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of the files reads when something is wrong with them. */
class DirectoryProblemsTest {

    private static final String G1 = "11111111-aaaa-4aaa-8aaa-aaaaaaaaaaaa";

    private final Files files = Files.good();

    @Test
    void says_everything_at_once_by_file_and_line() {
        var spoilt =
                files.and("posts.csv", "exampleshire," + Files.MANAGER + ",team-manger,north-2")
                        .and("children.csv", "exampleshire,10 03,north-1,,")
                        .and("children.csv", "exampleshire,1004,north-11,,");

        assertThat(spoilt.read())
                .isInstanceOfSatisfying(
                        DirectoryReader.Reading.Refused.class,
                        refused ->
                                assertThat(refused.text())
                                        .isEqualTo(
                                                """
                                                The directory has 3 problems:
                                                  children.csv, line 4, column child: '10 03' is not a case number. Use at most 20 letters, digits and hyphens.
                                                  children.csv, line 5, column team: 'north-11' is not a team of exampleshire in teams.csv. Did you mean 'north-1'?
                                                  posts.csv, line 5, column role: 'team-manger' is not a role. Did you mean 'team-manager'?
                                                No directory was loaded. The one in force stays in force.\
                                                """));
    }

    @Test
    void says_in_a_log_where_and_not_what() {
        var spoilt =
                files.and("children.csv", "exampleshire,10 03,north-1,,")
                        .and("children.csv", "exampleshire,10 04,north-11,,");

        assertThat(((DirectoryReader.Reading.Refused) spoilt.read()).places())
                .isEqualTo(
                        """
                        The directory has 3 problems:
                          children.csv, line 4, column child
                          children.csv, line 5, column child
                          children.csv, line 5, column team
                        No directory was loaded. The one in force stays in force. The command 'people check' says what is wrong.\
                        """);
    }

    @Test
    void says_in_a_log_the_first_twenty_places() {
        var spoilt = files;
        for (var n = 0; n < 23; n++) {
            spoilt = spoilt.and("children.csv", "exampleshire,10 0%d,north-1,,".formatted(n));
        }

        assertThat(((DirectoryReader.Reading.Refused) spoilt.read()).places())
                .contains("\n  children.csv, line 23, column child\n  … and 3 more places\nNo ")
                .startsWith("The directory has 23 problems:");
    }

    @Test
    void counts_a_single_problem_in_the_singular() {
        var refused = (DirectoryReader.Reading.Refused) files.without("teams.csv").read();

        assertThat(refused.text()).startsWith("The directory has 1 problem:\n  teams.csv: ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    # one line more in | that line                        | what its author reads, after the file and the line
                    people.csv   | ,IDX,Dee Ng                            | column council: this is blank. Fill it in, or take the row out.
                    people.csv   | exampleshire,,Dee Ng                   | column id: this is blank. Fill it in, or take the row out.
                    people.csv   | exampleshire,IDX,                      | column name: this is blank. Fill it in, or take the row out.
                    people.csv   | exampleshir,IDX,Dee Ng                 | column council: 'exampleshir' is not a council in teams.csv. Did you mean 'exampleshire'?
                    people.csv   | york,IDX,Dee Ng                        | column council: 'york' is not a council in teams.csv. Add it there, or correct it here.
                    people.csv   | exampleshire,dee,Dee Ng                | column id: 'dee' is not a person's id. Copy the object id from Microsoft Entra, such as '3f2a9c1e-7b4d-4e58-9a06-c1d25e8f7b34'.
                    people.csv   | exampleshire,WORKER,Dee Ng             | column id: 'WORKER' is also on line 3. A person has one row, in one council.
                    people.csv   | exampleshire,2B2B2B2B-1111-4111-9111-111111111111,Dee | column id: '2B2B2B2B-1111-4111-9111-111111111111' is also on line 3. A person has one row, in one council.
                    people.csv   | exampleshire,IDX,N*101                 | column name: this name has 101 characters. Use at most 100.
                    people.csv   | exampleshire,IDX,Dee<BEL>Ng            | column name: there is a control character (U+0007) in this name. Take it out.
                    people.csv   | exampleshire,IDX,Dee<RLO>Ng            | column name: there is a control character (U+202E) in this name. Take it out.
                    people.csv   | exampleshire,IDX,"Dee<LF>Ng"           | column name: there is a control character (U+000A) in this name. Take it out.
                    people.csv   | exampleshire,IDX,Ng, Dee               | this row has 4 cells, and there are 3 columns. Put quotation marks round a cell that has a comma in it.
                    people.csv   | exampleshire,IDX                       | this row has 2 cells, and there are 3 columns. Put quotation marks round a cell that has a comma in it.
                    people.csv   | exampleshire,IDX,"Dee                  | the quotation marks do not match, so nothing from here on was read. Put one at each end of the cell, and double any inside it.
                    people.csv   | exampleshire,IDX,"Dee" Ng              | the quotation marks do not match, so nothing from here on was read. Put one at each end of the cell, and double any inside it.
                    teams.csv    | exampleshire,North 3,North,north       | column team: 'North 3' is not an id. Use at most 50 small letters, digits and hyphens, such as 'north-1'.
                    teams.csv    | exampleshire,north-1,North,north       | column team: 'north-1' is also on line 4. Give each unit of a council its own id.
                    teams.csv    | exampleshire,north-3,N*101,north       | column name: this name has 101 characters. Use at most 100.
                    teams.csv    | exampleshire,north-3,North,nort        | column part-of: 'nort' is not a team of exampleshire in teams.csv. Did you mean 'north'?
                    teams.csv    | exampleshire,north-3,North,            | column part-of: this is blank, and so it is for 'council' on line 2. Name the unit that 'north-3' is part of.
                    teams.csv    | exampleshire,north-3,North,north-3     | column part-of: 'north-3' comes back to itself: north-3, north-3. Make one of these part of a unit outside the circle.
                    teams.csv    | Example Town,council,Town,             | column council: 'Example Town' is not an id. Use at most 50 small letters, digits and hyphens, such as 'north-1'.
                    posts.csv    | exampleshire,NOBODY,iro,council        | column person: 'NOBODY' is not a person of exampleshire in people.csv. Add it there, or correct it here.
                    posts.csv    | exampleshire,2b2b2b2b-1111-4111-9111-111111111112,iro,council | column person: '2b2b2b2b-1111-4111-9111-111111111112' is not a person of exampleshire in people.csv. Did you mean 'WORKER'?
                    posts.csv    | exampleshire,IRO,iro,south             | column team: 'south' is not a team of exampleshire in teams.csv. Add it there, or correct it here.
                    posts.csv    | exampleshire,IRO,wizard,council        | column role: 'wizard' is not a role. The roles are head-of-service, iro, social-worker, team-manager.
                    posts.csv    | exampleshire,IRO,iro,council           | the same post is on line 2. Take one of them out.
                    posts.csv    | exampleshire,IRO,,council              | column role: this is blank. Fill it in, or take the row out.
                    children.csv | exampleshire,12/34,north-1,,           | column child: '12/34' is not a case number. Use at most 20 letters, digits and hyphens.
                    children.csv | exampleshire,123456789012345678901,north-1,, | column child: '123456789012345678901' is not a case number. Use at most 20 letters, digits and hyphens.
                    children.csv | exampleshire,1001,north-1,,            | column child: '1001' is also on line 2. A child has one row.
                    children.csv | exampleshire,1003,north-3,,            | column team: 'north-3' is not a team of exampleshire in teams.csv. Did you mean 'north-1'?
                    children.csv | exampleshire,1003,,,                   | column team: this is blank. Fill it in, or take the row out.
                    children.csv | exampleshire,1003,north-1,,NOBODY      | column iro: 'NOBODY' is not a person of exampleshire in people.csv. Add it there, or correct it here.
                    children.csv | exampleshire,1003,north-1,,MANAGER     | column iro: 'MANAGER' is not an IRO in posts.csv. Add the post there, or name somebody else.
                    children.csv | exampleshire,1003,north-1,NOBODY,      | column social-worker: 'NOBODY' is not a person of exampleshire in people.csv. Add it there, or correct it here.
                    children.csv | exampleshire,1003,north-2,WORKER,      | column social-worker: 'WORKER' is not a social worker of north-2 in posts.csv. Add the post there, or name somebody else.
                    """)
    void names_the_line_what_was_found_and_what_would_do(String file, String line, String says) {
        var before = files.text(file).lines().count();

        var problems = files.and(file, filled(line)).problems();

        var place = file + ", line " + (before + 1);
        var between = says.startsWith("column ") ? ", " : ": ";
        assertThat(problems).containsExactly(place + between + filled(says));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    # the first line               | what its author reads
                    council,id,nam                 | there is no column 'nam'. Did you mean 'name'?
                    council,id,nam                 | the column 'name' is missing. The columns are council, id, name, email.
                    council,id                     | the column 'name' is missing. The columns are council, id, name, email.
                    council,id,name,telephone      | there is no column 'telephone'. Take it out.
                    council,id,name,name           | the column 'name' is here twice. Keep one.
                    """)
    void names_a_column_that_is_wrong(String header, String says) {
        var cells = header.split(",", -1).length;
        var row = "exampleshire," + G1 + ",x,x".repeat(2);
        var text = header + "\n" + row.substring(0, lengthOf(row, cells)) + "\n";

        assertThat(files.with("people.csv", text).problems())
                .contains("people.csv, line 1: " + says);
    }

    private static int lengthOf(String row, int cells) {
        var end = -1;
        for (var cell = 0; cell < cells; cell++) {
            end = row.indexOf(',', end + 1) < 0 ? row.length() : row.indexOf(',', end + 1);
        }
        return end;
    }

    @Test
    void asks_for_a_file_that_is_missing() {
        assertThat(files.without("posts.csv").problems())
                .containsExactly(
                        "posts.csv: this file is missing. Its columns are council, person, role, team, deputy.");
    }

    @Test
    void asks_what_a_file_is_that_it_does_not_know() {
        assertThat(files.with("peple.csv", "").with("cats.csv", "").problems())
                .containsExactly(
                        "cats.csv: a directory has no such file."
                                + " The files are people.csv, teams.csv, posts.csv, children.csv.",
                        "peple.csv: a directory has no such file. Did you mean 'people.csv'?");
    }

    @Test
    void names_a_word_for_siblings_that_is_none() {
        var text =
                """
                council,child,team,social-worker,iro,siblings
                exampleshire,1001,north-1,,,Oak Tree
                """;

        assertThat(files.with("children.csv", text).problems())
                .containsExactly(
                        "children.csv, line 2, column siblings: 'Oak Tree' is not an id."
                                + " Use at most 50 small letters, digits and hyphens, such as 'north-1'.");
    }

    @Test
    void names_a_column_of_siblings_that_is_misspelt() {
        var text = "council,child,team,social-worker,iro,sibling\n";

        assertThat(files.with("children.csv", text).problems())
                .containsExactly(
                        "children.csv, line 1: there is no column 'sibling'. Did you mean 'siblings'?");
    }

    @ParameterizedTest
    @CsvSource({"ruth", "ruth@council", "ruth@council.example?x=1", "a b@council.example"})
    void names_an_address_that_nobody_could_be_found_by(String email) {
        var text = "council,id,name,email\nexampleshire," + G1 + ",Ann," + email + "\n";

        assertThat(files.with("people.csv", text).problems())
                .contains(
                        "people.csv, line 2, column email: '%s' is not an address. Copy what this person signs in with, such as 'ruth@council.example'."
                                .formatted(email));
    }

    @Test
    void names_a_review_that_is_no_day() {
        var text =
                "council,child,team,social-worker,iro,review\nexampleshire,1001,north-1,,,soon\n";

        assertThat(files.with("children.csv", text).problems())
                .containsExactly(
                        "children.csv, line 2, column review: 'soon' is not a day. Write it like 2025-04-30.");
    }

    @Test
    void asks_for_the_columns_of_an_empty_file() {
        assertThat(files.with("children.csv", "\n").problems())
                .containsExactly(
                        "children.csv, line 1: this file is empty. Its first line names its columns:"
                                + " council, child, team, social-worker, iro, siblings, conflict, parent, until,"
                                + " review.");
    }

    @Test
    void refuses_a_file_of_teams_without_a_team_since_it_would_empty_every_council() {
        var empty =
                files.with("people.csv", "council,id,name")
                        .with("teams.csv", "council,team,name,part-of")
                        .with("posts.csv", "council,person,role,team")
                        .with("children.csv", "council,child,team,social-worker,iro");

        assertThat(empty.problems())
                .containsExactly(
                        "teams.csv: there is no unit here. Start with the council itself.");
    }

    @Test
    void tells_a_circle_of_units_once() {
        var circle =
                files.and("teams.csv", "exampleshire,a,A,b")
                        .and("teams.csv", "exampleshire,b,B,c")
                        .and("teams.csv", "exampleshire,c,C,b");

        assertThat(circle.problems())
                .containsExactly(
                        "teams.csv, line 7, column part-of: 'b' comes back to itself: b, c, b."
                                + " Make one of these part of a unit outside the circle.");
    }

    @Test
    void takes_two_case_numbers_that_differ_in_capitals_only_for_one_child() {
        var twins =
                files.and("children.csv", "exampleshire,ab-1,north-1,,")
                        .and("children.csv", "exampleshire,AB-1,north-1,,");

        assertThat(twins.problems())
                .containsExactly(
                        "children.csv, line 5, column child: 'AB-1' is also on line 4."
                                + " A child has one row.");
    }

    @Test
    void one_person_cannot_be_of_two_councils() {
        var two =
                files.and("teams.csv", "anotherton,council,Anotherton,")
                        .and("people.csv", "anotherton," + Files.WORKER + ",Bola Ige");

        assertThat(two.problems())
                .containsExactly(
                        "people.csv, line 5, column id: '%s' is also on line 3. %s"
                                .formatted(Files.WORKER, "A person has one row, in one council."));
    }

    @Test
    void a_person_of_another_council_is_nobody_here() {
        var other =
                files.and("teams.csv", "anotherton,council,Anotherton,")
                        .and("posts.csv", "anotherton," + Files.WORKER + ",iro,council");

        assertThat(other.problems())
                .containsExactly(
                        "posts.csv, line 5, column person: '%s' is not a person of anotherton in %s"
                                .formatted(
                                        Files.WORKER,
                                        "people.csv. Add it there, or correct it here."));
    }

    @Test
    void never_offers_a_blank_for_what_was_meant() {
        var blanks =
                files.and("teams.csv", ",north-3,North,north")
                        .and("teams.csv", "exampleshire,,North,north")
                        .and("people.csv", "exampleshire,,Dee Ng")
                        .and("children.csv", "x,1003,north-1,,")
                        .and("children.csv", "exampleshire,1004,y,,z");

        assertThat(blanks.problems())
                .contains(
                        "children.csv, line 4, column council: 'x' is not a council in teams.csv."
                                + " Add it there, or correct it here.",
                        "children.csv, line 5, column team: 'y' is not a team of exampleshire in"
                                + " teams.csv. Add it there, or correct it here.",
                        "children.csv, line 5, column iro: 'z' is not a person of exampleshire in"
                                + " people.csv. Add it there, or correct it here.");
    }

    @Test
    void does_not_take_what_it_could_not_read_for_missing() {
        var broken = "council,id,name\nexampleshire," + Files.IRO + ",\"Ada\n";

        assertThat(files.with("people.csv", broken).problems())
                .singleElement()
                .asString()
                .startsWith("people.csv, line 2: the quotation marks do not match");
    }

    @Test
    void counts_the_lines_of_the_file_past_blank_ones_and_cells_that_run_on() {
        var people =
                files.text("people.csv")
                        + "\r\n\nexampleshire,%s,\"Dee\nNg\"\nyork,%s,Ed\n"
                                .formatted(Files.NOBODY, G1);

        assertThat(files.with("people.csv", people).problems())
                .extracting(says -> says.substring(0, says.indexOf(", column")))
                .containsExactly("people.csv, line 7", "people.csv, line 9");
    }

    @Test
    void shows_what_it_found_on_one_line_and_cut_short() {
        var wild = "\"" + "x".repeat(30) + "\n" + "y".repeat(30) + "\"";

        assertThat(files.and("children.csv", "exampleshire," + wild + ",north-1,,").problems())
                .containsExactly(
                        "children.csv, line 4, column child: '%s\uFFFD%s…' is not a case number. %s"
                                .formatted(
                                        "x".repeat(30),
                                        "y".repeat(19),
                                        "Use at most 20 letters, digits and hyphens."));
    }

    private static String filled(String line) {
        return line.replace("IDX", G1)
                .replace("NOBODY", Files.NOBODY)
                .replace("WORKER", Files.WORKER)
                .replace("MANAGER", Files.MANAGER)
                .replace(",IRO,", "," + Files.IRO + ",")
                .replace("N*101", "N".repeat(101))
                .replace("<BEL>", "\u0007")
                .replace("<RLO>", "\u202E")
                .replace("<LF>", "\n");
    }
}
