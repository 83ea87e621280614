package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.People.Restriction;
import holdfast.people.PersonId;
import holdfast.storage.Cabinet;
import holdfast.storage.Document;
import holdfast.storage.Filled;
import holdfast.storage.Key;
import holdfast.storage.sqlite.SqliteStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever answers a request to see what is kept of a child is given. */
class SubjectCommandTest {

    private static final Authority COUNCIL = new Authority("buckinghamshire");
    private static final PersonId MANAGER = new PersonId("2b2b2b2b-0000-4000-8000-000000000002");
    private static final Instant MAY = Instant.parse("2025-05-06T09:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path data;

    @BeforeEach
    void fills() {
        try (var store = SqliteStore.in(data)) {
            Filled.all(store);
        }
    }

    @Test
    void everything_is_there_and_what_must_be_looked_at_is_marked() throws IOException {
        assertThat(subject("buckinghamshire", "1001")).hasValue(0);

        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        "Written to '%s', matters: 10. Read its first lines before you hand it over.%n"
                                .formatted(file()));
        assertThat(text())
                .startsWith("Everything Holdfast keeps of child 1001, written on ")
                .contains(
                        """

                        Look at this before you hand any of it over:
                        - Lines marked LOOK FIRST hold legal advice, Cafcass matters, complaints, holds or mistakes.
                        - What people wrote may speak of others: brothers and sisters, parents, carers, staff.
                        - Numbers of other children stand as [another child] where Holdfast knows them.
                        - Teams keeps its own copies of cards and messages, and the case system the child's record.

                        C-1001: concern, closed
                          1. 16 April 2025 10:30, 1a1a1a1a-0000-4000-8000-000000000001: notified
                             category: visits
                             children: [another child], 1001
                        """)
                .contains(
                        "     particular.reason: “urgent”\n",
                        ": advised [LOOK FIRST: legal advice, which may be privileged]\n",
                        ": considered [LOOK FIRST: Cafcass, kept to the IRO and the IRO manager]\n",
                        ": voided [LOOK FIRST: a mistake, perhaps about another child]\n",
                        ", 2b2b2b2b-0000-4000-8000-000000000002: viewed\n",
                        "  Who was told\n     16 April 2025 10:30, team-manager (notified): sent to ",
                        "reached nobody\n")
                .doesNotContain("1002", "salt", "Who may know");
    }

    @Test
    void staff_have_their_names_where_the_people_files_are_at_hand() throws IOException {
        try (var store = SqliteStore.in(data)) {
            restrict(store, "1001", Optional.of(List.of(new PersonId(amara()))), amara());
        }
        assertThat(subject("buckinghamshire", "1001", "--people", "bot/people")).hasValue(0);
        assertThat(text()).contains("6 May 2025 10:00, Amara Okafor: only Amara Okafor\n");
    }

    @Test
    void a_restricted_child_is_found_with_who_was_said_to_know() throws IOException {
        try (var store = SqliteStore.in(data)) {
            restrict(store, "7777", Optional.of(List.of(MANAGER)), "a-manager");
            restrict(store, "7777", Optional.empty(), "another-manager");
            restrict(store, "7778", Optional.empty(), "of-another-child");
        }

        assertThat(subject("buckinghamshire", "7777")).hasValue(0);
        assertThat(text())
                .endsWith(
                        """
                        Who may know of this child [LOOK FIRST: names of staff]
                          6 May 2025 10:00, a-manager: only 2b2b2b2b-0000-4000-8000-000000000002
                          6 May 2025 10:00, another-manager: everybody it concerns
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "../1001", "/etc/passwd", "1001/..", "a b", "%", "é", "100"})
    void of_a_child_that_is_not_there_nothing_is_written(String child) {
        assertThat(subject("buckinghamshire", child)).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "Nothing is kept of a child '%s' of buckinghamshire. Check the number.%n"
                                .formatted(child));
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_child_of_the_same_number_at_another_council_stays_out_of_it() throws IOException {
        try (var store = SqliteStore.in(data)) {
            for (var id : List.of("concern:000001001", "text:t-no-visit")) {
                var kept = store.find(new Key(COUNCIL.id(), id)).orElseThrow().document();
                store.create(saying(kept, "york", kept.body().replace("no visit", "said at York")));
            }
        }

        assertThat(subject("york", "1001")).hasValue(0);
        assertThat(out.toString(UTF_8)).contains("matters: 1.");
        assertThat(text())
                .contains("C-1001", "“said at York”")
                .doesNotContain("C-1002", "“no visit”");
        Files.delete(file());
        assertThat(subject("buckinghamshire", "1001")).hasValue(0);
        assertThat(text()).contains("“no visit”").doesNotContain("said at York");
        Files.delete(file());
        assertThat(subject("york", "1003")).hasValue(1);
    }

    @Test
    void a_council_that_is_not_there_is_told_with_those_that_are() {
        assertThat(subject("york", "1001")).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "The store in '%s' keeps nothing of a council 'york'. It has: buckinghamshire.%n"
                                .formatted(data));
    }

    @Test
    void what_cannot_be_read_is_never_left_out_in_silence() {
        try (var store = SqliteStore.in(data)) {
            var kept = store.find(new Key(COUNCIL.id(), "concern:000001003")).orElseThrow();
            var body = kept.document().body().replace("\"format\":1", "\"format\":9");
            store.replace(kept, saying(kept.document(), COUNCIL.id(), body));
        }

        assertThat(subject("buckinghamshire", "1001")).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        """
                        C-1003 of buckinghamshire is kept in format 9, and this Holdfast reads up to 1. Start the newer Holdfast again.
                        Nothing was written, since it would not have been all.
                        """);
        assertThat(file()).doesNotExist();
    }

    private static Document saying(Document kept, String council, String body) {
        return new Document(
                new Key(council, kept.key().id()),
                kept.type(),
                kept.operation(),
                kept.wakeAt(),
                kept.open(),
                kept.facets(),
                body);
    }

    @Test
    void a_file_that_is_there_stays() throws IOException {
        Files.writeString(file(), "an earlier answer");

        assertThat(subject("buckinghamshire", "1001")).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo("'%s' is there already. Name a file that is not.%n".formatted(file()));
        assertThat(text()).isEqualTo("an earlier answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    york 1001            | Name a file after -o, such as child.txt.
                    york 1001 -o         | Name a file after -o, such as child.txt.
                    york -o a.txt        | Name one council and one child.
                    york 1 2 -o a.txt    | Name one council and one child.
                    york 1 -o a.txt --x  | There is no option --x here.
                    """)
    void wrong_usage_says_what_was_expected(String line, String says) {
        var words = new ArrayList<>(List.of("record", "subject"));
        words.addAll(List.of(line.split(" ")));

        assertThat(typed(words)).hasValue(2);
        assertThat(err.toString(UTF_8)).isEqualTo(says + "\n" + CommandLine.USAGE);
    }

    private static void restrict(
            SqliteStore store, String child, Optional<List<PersonId>> named, String by) {
        var said = new Restriction(new ChildId(child), named, new PersonId(by), MAY);
        assertThat(new Cabinet(store).restrictions().add(COUNCIL, child + by, said)).isTrue();
    }

    /** An IRO of the people files that are packaged. */
    private static String amara() {
        return "f67a73f9-1da3-4124-974d-72e2bc80841b";
    }

    private Path file() {
        return data.resolve("child.txt");
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    private OptionalInt subject(String council, String child, String... more) {
        var words = new ArrayList<>(List.of("record", "subject", council, child));
        words.addAll(List.of("-o", file().toString(), "--data", data.toString()));
        words.addAll(List.of(more));
        return typed(words);
    }

    private OptionalInt typed(List<String> words) {
        return CommandLine.run(words, new PrintStream(out, true), new PrintStream(err, true));
    }
}
