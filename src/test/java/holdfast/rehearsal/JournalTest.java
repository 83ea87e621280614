package holdfast.rehearsal;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.rehearsal.Entry.Allocated;
import holdfast.rehearsal.Entry.ClockMoved;
import holdfast.rehearsal.Entry.Deleted;
import holdfast.rehearsal.Entry.Emptied;
import holdfast.rehearsal.Entry.Emptying;
import holdfast.rehearsal.Entry.Installed;
import holdfast.rehearsal.Entry.Numbered;
import holdfast.rehearsal.Entry.Posted;
import holdfast.rehearsal.Entry.Removed;
import holdfast.rehearsal.Entry.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JournalTest {

    private static final Optional<LocalDate> LAST_DAY = Optional.of(LocalDate.of(2025, 4, 30));

    @TempDir Path data;

    @Test
    void every_kind_of_line_is_read_again_as_it_was_written() {
        var activity = JsonMapper.shared().readTree("{\"id\":\"1\",\"text\":\"two\\nlines, é\"}");
        var written =
                List.of(
                        new ClockMoved(Instant.parse("2025-04-16T08:00:00.5Z")),
                        new Shown("a:1", activity),
                        new Deleted("a:1", "1"),
                        new Installed("1", "http://here/"),
                        new Removed("1"),
                        new Posted("york", "1", List.of(new Posted.Place("iro", "north"))),
                        new Allocated("york", "1001", "north", Optional.empty(), Optional.empty()),
                        new Allocated("york", "1001", "north", Optional.of("1"), LAST_DAY),
                        new Numbered(5),
                        new Emptying(),
                        new Emptied());

        written.forEach(Journal.in(data)::append);

        assertThat(read()).isEqualTo(written);
    }

    @Test
    void a_reader_is_handed_only_the_kind_of_line_it_asks_for() {
        var journal = Journal.in(data);
        journal.append(new Installed("1", "http://here/"));
        journal.append(new Numbered(5));
        var read = new ArrayList<Installed>();

        journal.each(Installed.class, read::add);

        assertThat(read).containsExactly(new Installed("1", "http://here/"));
    }

    @ParameterizedTest(name = "torn after {0} bytes")
    @ValueSource(ints = {1, 10, 30, 10_000, 20_000})
    void a_torn_last_line_is_dropped_and_the_next_begins_afresh(int torn) throws IOException {
        Journal.in(data).append(new Installed("1", "http://here/"));
        var line = "{\"what\":\"installed\",\"person\":\"2" + "2".repeat(30_000);
        Files.writeString(file(), line.substring(0, torn), APPEND);

        Journal.in(data).append(new Installed("3", "http://here/"));

        assertThat(read())
                .containsExactly(
                        new Installed("1", "http://here/"), new Installed("3", "http://here/"));
    }

    @Test
    void a_file_that_is_nothing_but_a_torn_line_is_empty() throws IOException {
        Files.writeString(file(), "{\"what\":\"inst");

        assertThat(read()).isEmpty();
        assertThat(file()).isEmptyFile();
    }

    @Test
    void a_damaged_line_is_named_with_what_to_do() throws IOException {
        Journal.in(data).append(new Installed("1", "http://here/"));
        Files.writeString(file(), "{\"what\":\"whatever\"}\n", APPEND);

        assertThatThrownBy(this::read)
                .hasMessage(
                        "Line 2 of %s cannot be read. Move the data folder away to begin a new rehearsal.",
                        file());
    }

    @Test
    void beginning_anew_leaves_nothing_of_before() {
        var journal = Journal.in(data);
        journal.append(new Installed("1", "http://here/"));

        journal.begin(List.of(new Emptying(), new Numbered(5)));
        journal.append(new Emptied());

        assertThat(read()).containsExactly(new Emptying(), new Numbered(5), new Emptied());
        assertThat(data).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    private List<Entry> read() {
        var read = new ArrayList<Entry>();
        Journal.in(data).each(Entry.class, read::add);
        return read;
    }

    private Path file() {
        return data.resolve("rehearsal.jsonl");
    }
}
