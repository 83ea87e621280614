package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator learns at the prompt of a directory's files. */
class PeopleCommandTest {

    private static final String IRO = "1a1a1a1a-0000-4000-8000-000000000001";
    private static final String OTHER = "2b2b2b2b-1111-4111-9111-111111111111";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    private Path files(String name) throws IOException {
        var files = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                files.resolve("people.csv"),
                "council,id,name\nx,%s,Ada Byron\nx,%s,Bola Ige\n".formatted(IRO, OTHER));
        Files.writeString(files.resolve("teams.csv"), "council,team,name,part-of\nx,top,Top,\n");
        Files.writeString(
                files.resolve("posts.csv"),
                "council,person,role,team\nx,%s,iro,top\nx,%s,iro,top\n".formatted(IRO, OTHER));
        Files.writeString(
                files.resolve("children.csv"),
                "council,child,team,social-worker,iro,siblings\nx,1,top,,%s,oak\nx,2,top,,%s,oak\n"
                        .formatted(IRO, OTHER));
        return files;
    }

    private static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void files_in_order_are_counted_and_what_is_unusual_is_said() throws IOException {
        assertThat(typed("people", "check", files("old").toString())).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        x is in order. People: 2. Teams: 1. Children: 2.
                          Worth a look: 1, 2 are brothers and sisters and have 2 IROs, and no conflict is noted.
                        """);
    }

    @Test
    void every_problem_is_said() throws IOException {
        var files = files("old");
        change(files.resolve("posts.csv"), "iro,top", "ira,top");

        assertThat(typed("people", "check", files.toString())).hasValue(1);
        assertThat(said(out))
                .startsWith("The directory has 4 problems:\n  children.csv, line 2, column iro: ")
                .contains(
                        "posts.csv, line 3, column role: 'ira' is not a role. Did you mean 'iro'?");
    }

    @Test
    void a_difference_is_said_kind_by_kind() throws IOException {
        var is = files("new");
        change(is.resolve("people.csv"), "Bola Ige", "Bola Ige-Hall");
        change(is.resolve("children.csv"), "x,2,top,," + OTHER, "x,3,top,," + IRO);
        var gone = files("gone");
        for (var name : List.of("people.csv", "teams.csv", "posts.csv", "children.csv")) {
            change(gone.resolve(name), "x,", "y,");
        }

        assertThat(typed("people", "difference", files("old").toString(), is.toString()))
                .hasValue(0);
        assertThat(typed("people", "difference", is.toString(), is.toString())).hasValue(0);
        assertThat(typed("people", "difference", is.toString(), gone.toString())).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        x, changes: 3
                          People with another name: 1
                            Bola Ige, now Bola Ige-Hall
                          Children who are new: 1
                            3
                          Children who are no longer on the list: 1
                            2
                        x: no difference.
                        y is new.
                        x is no longer there.
                        """);
    }

    @ParameterizedTest(name = "people {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''              | Say what to do with the people.
                    chekc a         | Holdfast cannot 'chekc' people.
                    check           | Name the one folder to check.
                    check a b       | Name the one folder to check.
                    difference a    | Name two folders, the old one first.
                    """)
    void wrong_usage_is_met_with_what_was_expected(String line, String says) {
        var arguments = new ArrayList<>(List.of("people"));
        arguments.addAll(line.isEmpty() ? List.of() : List.of(line.split(" ")));

        assertThat(typed(arguments.toArray(String[]::new))).hasValue(2);
        assertThat(said(err)).isEqualTo(says + System.lineSeparator() + CommandLine.USAGE);
    }

    @Test
    void a_folder_that_is_not_there_or_not_in_order_is_a_problem() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty")).toString();
        var nowhere = folder.resolve("nowhere").toString();
        var bad = files("bad");
        change(bad.resolve("teams.csv"), "Top", "");

        assertThat(typed("people", "check", nowhere)).hasValue(1);
        assertThat(typed("people", "check", empty)).hasValue(1);
        assertThat(typed("people", "difference", files("old").toString(), bad.toString()))
                .hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        """
                        There is no folder '%s'. Name the folder of the four files.
                        There is no file ending in .csv in '%s'. Name the folder of the four files.
                        %s: The directory has 1 problem:
                          teams.csv, line 2, column name: this is blank. Fill it in, or take the row out.
                        No directory was loaded. The one in force stays in force.
                        """
                                .formatted(nowhere, empty, bad));
    }

    private OptionalInt typed(String... arguments) {
        return CommandLine.run(
                List.of(arguments), new PrintStream(out, true), new PrintStream(err, true));
    }

    private static String said(ByteArrayOutputStream written) {
        return written.toString(UTF_8);
    }
}
