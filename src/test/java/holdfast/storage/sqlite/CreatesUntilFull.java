package holdfast.storage.sqlite;

import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process of its own that creates documents until it cannot, says why, and goes on once it is
 * given a line. It tells the id of each one kept.
 */
final class CreatesUntilFull {

    private CreatesUntilFull() {}

    public static void main(String[] folder) throws IOException {
        var store = SqliteStore.in(Path.of(folder[0]));
        var in = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("READY");
        in.readLine();
        var full = false;
        for (var n = 0; !full || n % 10 != 0; n++) {
            var id = "C-%08d".formatted(n);
            try {
                store.create(concern(id));
                System.out.println(id);
            } catch (StoreUnavailable e) {
                full = true;
                System.out.println("FAILED " + e.getMessage());
                in.readLine();
            }
        }
        store.close();
        System.out.println("END");
    }

    private static Document concern(String id) {
        return new Document(
                new Key("exampleshire", id),
                "concern",
                "made " + id,
                Optional.of(CreatesUntilKilled.NINE),
                true,
                List.of(new Facet("team", "north")),
                "\"" + "drift ".repeat(5_000) + "\"");
    }
}
