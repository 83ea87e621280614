package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.storage.Cabinet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is to be found in no file of the store, also by somebody who looks for it. */
class ForgottenWordsTest {

    private static final Authority COUNCIL = new Authority("york");

    private static final Text.Bound BOUND =
            new Text.Bound(LocalDate.parse("2025-04-16"), Optional.empty(), "an-act");

    @TempDir Path data;

    private boolean holds(String words) throws IOException {
        try (var files = Files.list(data)) {
            for (var file : files.toList()) {
                var all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (all.contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void erased_words_are_overwritten_in_the_file_and_in_its_log() throws IOException {
        try (var store = SqliteStore.in(data)) {
            var texts = new Cabinet(store).texts();
            var secret =
                    new Text(
                            "t-secret", "salt-secret", "zzz-the-secret-words " + "x".repeat(9_000));
            var others =
                    IntStream.range(0, 50)
                            .mapToObj(n -> new Text("t-" + n, "salt-" + n, "kept words " + n))
                            .toList();
            texts.keep(COUNCIL, others, BOUND);
            texts.keep(COUNCIL, List.of(secret), BOUND);
            assertThat(holds("zzz-the-secret-words")).isTrue();

            texts.erase(COUNCIL, List.of(secret.ref()));

            assertThat(holds("zzz-the-secret-words")).isFalse();
            assertThat(holds("salt-secret")).isFalse();
            assertThat(holds("kept words 7")).isTrue();
            assertThat(texts.words(COUNCIL, List.of(others.get(7).ref())))
                    .containsValue("kept words 7");
        }
    }
}
