package holdfast.storage.sqlite;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore.Outcome;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process of its own that creates documents without end and tells the id of each one kept. */
final class CreatesUntilKilled {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private CreatesUntilKilled() {}

    public static void main(String[] folder) {
        var store = SqliteStore.in(Path.of(folder[0]));
        for (var n = 0; ; n++) {
            var id = "C-%08d".formatted(n);
            if (store.create(concern(id)) != Outcome.KEPT) {
                throw new IllegalStateException(id);
            }
            System.out.println(id);
        }
    }

    private static Document concern(String id) {
        return new Document(
                new Key("exampleshire", id),
                "concern",
                "made " + id,
                Optional.of(NINE),
                true,
                List.of(new Facet("team", "north")),
                "\"" + "drift ".repeat(500) + "\"");
    }
}
