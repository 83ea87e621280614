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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code teams package}: what an administrator types, and what they read. */
class TeamsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void a_council_gets_a_package_of_its_own() {
        var file = folder.resolve("york.zip");

        assertThat(
                        typed(
                                "teams package york --app-id 9C2D8C0B-6E0A-4E9B-9F4E-3E0B1C2D3E4F -o "
                                        + file
                                        + " --privacy=https://www.york.example/bot/privacy?v=2 --terms https://www.york.example/terms"))
                .hasValue(0);

        assertThat(said(out))
                .isEqualTo(
                        "%s is made: Holdfast 0.1.0 of City of York Council. Upload it in the Teams admin centre, under Manage apps.%n"
                                .formatted(file));
        var manifest = PackedApp.open(file).manifest();
        assertThat(manifest.path("id").stringValue())
                .isEqualTo("9c2d8c0b-6e0a-4e9b-9f4e-3e0b1c2d3e4f")
                .isEqualTo(manifest.at("/bots/0/botId").stringValue());
        assertThat(manifest.path("developer").toString())
                .isEqualTo(
                        "{\"name\":\"City of York Council\",\"websiteUrl\":\"https://www.york.example/\","
                                + "\"privacyUrl\":\"https://www.york.example/bot/privacy?v=2\","
                                + "\"termsOfUseUrl\":\"https://www.york.example/terms\"}");
        assertThat(ManifestSchema.problems(manifest)).isEmpty();
    }

    @Test
    void a_council_may_call_it_otherwise() {
        var manifest =
                PackedApp.made(
                                folder,
                                "--name Fastener --publisher Shire --version 1.2.30 --website https://shire.example")
                        .manifest();

        assertThat(manifest.path("name").toString())
                .isEqualTo(
                        "{\"short\":\"Fastener\",\"full\":\"Fastener: follows up concerns about children’s plans\"}");
        assertThat(manifest.at("/description/full").stringValue()).startsWith("Fastener is for");
        assertThat(manifest.at("/developer/name").stringValue()).isEqualTo("Shire");
        assertThat(manifest.at("/developer/websiteUrl").stringValue())
                .isEqualTo("https://shire.example");
        assertThat(manifest.path("version").stringValue()).isEqualTo("1.2.30");
        assertThat(ManifestSchema.problems(manifest)).isEmpty();
    }

    @Test
    void a_policy_of_the_councils_own_is_named_by_its_file() throws IOException {
        var york = Files.readString(Path.of("bot/policies/york.yaml"));
        var own = folder.resolve("own.yaml");
        Files.writeString(
                own, york.replace("council: City of York Council", "council: " + "Ab".repeat(16)));

        assertThat(typed(PackedApp.SAMPLE.replace("handbook", own.toString()) + into("own.zip")))
                .hasValue(0);
        assertThat(
                        PackedApp.open(folder.resolve("own.zip"))
                                .manifest()
                                .at("/developer/name")
                                .stringValue())
                .hasSize(32);
    }

    @Test
    void a_package_made_again_takes_the_place_of_the_first() {
        var first = PackedApp.made(folder, "");

        assertThat(PackedApp.made(folder, "--version 7.0.0").bytes()).isNotEqualTo(first.bytes());
        assertThat(PackedApp.made(folder, "").bytes()).isEqualTo(first.bytes());
    }

    @Test
    void whatever_is_missing_is_said_at_once() {
        assertThat(typed("teams package")).hasValue(2);
        assertThat(said(err))
                .isEqualTo(
                        """
                        No package was made.
                          Name one council, by its policy.
                          --app-id is missing: the bot's application (client) ID.
                          --privacy is missing: the page on what is kept.
                          --terms is missing: the page of the terms of use.
                          -o is missing: the file to make, such as holdfast.zip.

                        """
                                + CommandLine.USAGE);
    }

    @Test
    void whatever_is_wrong_is_said_at_once_and_nothing_is_made() {
        var file = folder.resolve("app.rar");

        assertThat(
                        typed(
                                "teams package nowhere --app-id york --privacy http://a.example --terms terms --website ftp://b"
                                        + " --name "
                                        + "N".repeat(31)
                                        + " --publisher "
                                        + "P".repeat(33)
                                        + " --version 1.0 -o "
                                        + file))
                .hasValue(2);
        assertThat(said(err))
                .isEqualTo(
                        """
                        No package was made.
                          There is no policy 'nowhere', nor such a file. There is: buckinghamshire, guidance-notes, handbook, hull, luton, york.
                          --app-id: 'york' is no id. Copy it from Microsoft Entra; it is like 1b4e28ba-2fa1-4d16-883f-0016d3cca427.
                          --privacy: 'http://a.example' is no page's address. Write all of it, beginning with https://.
                          --terms: 'terms' is no page's address. Write all of it, beginning with https://.
                          --website: 'ftp://b' is no page's address. Write all of it, beginning with https://.
                          --name: 'NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN' has 31 characters. Teams takes 30 at most.
                          --publisher: 'PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP' has 33 characters. Teams takes 32 at most.
                          --version: '1.0' is no version. Write three numbers, such as 1.0.2.
                          -o: '%s' is no name of a package. Teams takes a file that ends in .zip.

                        """
                                        .formatted(file)
                                + CommandLine.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_council_whose_name_is_long_is_told_what_to_add() {
        assertThat(typed(PackedApp.SAMPLE.replace("handbook", "guidance-notes") + into("a.zip")))
                .hasValue(2);
        assertThat(said(err))
                .startsWith(
                        """
                        No package was made.
                          Add --publisher NAME: 'The council of the guidance notes' has 33 characters. Teams takes 32 at most.
                        """);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --app-id  | 00000000-0000-0000-0000-000000000000
                    --app-id  | 1-1-1-1-1
                    --app-id  | {1b4e28ba-2fa1-4d16-883f-0016d3cca427}
                    --privacy | https://
                    --privacy | https://localhost/privacy
                    --privacy | https://somebody@york.example/
                    --privacy | https://york.example/a[b
                    --terms   | javascript:alert(1)
                    --name    | ''
                    --name    | '  '
                    --version | 0.1.0-SNAPSHOT
                    --version | 01.0.0
                    -o        | app
                    """)
    void what_teams_would_not_take_is_not_packed(String option, String value) {
        var line = words(PackedApp.SAMPLE + into("no.zip")).toList();

        assertThat(run(with(line, option, value))).hasValue(2);
        assertThat(folder).isEmptyDirectory();
        assertThat(said(err)).startsWith("No package was made.\n  " + option + ": ");
    }

    @Test
    void an_address_may_be_as_long_as_teams_takes_and_no_longer() {
        var page = "https://york.example/" + "a".repeat(2048 - 21);

        assertThat(PackedApp.made(folder, "--website " + page).manifest().toString())
                .contains(page);
        assertThat(typed(PackedApp.SAMPLE + " --website " + page + "a" + into("a.zip")))
                .hasValue(2);
        assertThat(said(err)).contains("has 2049 characters. Teams takes 2048 at most.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    teams                         | Say what to make for Teams: package.
                    teams upload                  | Holdfast cannot 'upload' for Teams. It makes a package.
                    teams package --secret x      | There is no option --secret here.
                    teams package york -o         | Say what -o is.
                    teams package --name A --name B | --name is given more than once.
                    """)
    void wrong_usage_is_answered_with_what_would_do(String line, String says) {
        assertThat(typed(line)).hasValue(2);
        assertThat(said(err)).isEqualTo("%s%n%s".formatted(says, CommandLine.USAGE));
    }

    @Test
    void a_place_that_cannot_be_written_is_a_problem() {
        var file = folder.resolve("nowhere/york.zip");

        assertThat(typed(PackedApp.SAMPLE + " -o " + file)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "%s cannot be written. Check that its folder is there and that you may write to it.%n"
                                .formatted(file));
    }

    private String into(String name) {
        return " -o " + folder.resolve(name);
    }

    /** The line with one option said otherwise. */
    private static List<String> with(List<String> line, String option, String value) {
        var changed = new ArrayList<>(line);
        var at = changed.indexOf(option);
        if (at < 0) {
            changed.addAll(List.of(option, value));
        } else {
            changed.set(at + 1, value);
        }
        return changed;
    }

    private OptionalInt typed(String line) {
        return run(words(line).toList());
    }

    private OptionalInt run(List<String> words) {
        return CommandLine.run(words, print(out), print(err));
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.strip().split(" +"));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, UTF_8);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8);
    }
}
