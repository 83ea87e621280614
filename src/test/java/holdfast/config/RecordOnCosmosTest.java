package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.record.Anchoring;
import holdfast.storage.Cabinet;
import holdfast.storage.Filled;
import holdfast.storage.Key;
import holdfast.storage.cosmos.CosmosStore;
import holdfast.storage.cosmos.CosmosStore.Account;
import holdfast.storage.cosmos.CosmosUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record in Azure Cosmos DB, gone over by the settings the bot is started with. */
class RecordOnCosmosTest {

    private static final Authority COUNCIL = new Authority("buckinghamshire");
    private static final CosmosUnderTest COSMOS = CosmosUnderTest.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Account account =
            new Account(COSMOS.endpoint(), COSMOS.key(), Optional.empty(), COSMOS.newDatabase());
    private final Map<String, String> settings =
            Map.of(
                    "holdfast.store", "cosmos",
                    "holdfast.cosmos.endpoint", account.endpoint().toString(),
                    "holdfast.cosmos.key", account.key().orElseThrow(),
                    "holdfast.cosmos.database", account.database());

    @TempDir Path anchors;

    @BeforeEach
    void sets() {
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void takesBack() {
        settings.keySet().forEach(System::clearProperty);
    }

    @Test
    void it_is_sound_until_somebody_takes_a_concern_away() {
        try (var store = CosmosStore.of(account, (_, _) -> {}, InstantSource.system())) {
            Filled.all(store);
            new Anchoring(new Cabinet(store).histories(), new AnchorFolder(anchors))
                    .upTo(LocalDate.parse("2025-09-01"), COUNCIL);

            assertThat(verified()).isZero();
            assertThat(out.toString(UTF_8))
                    .isEqualTo(
                            """
                            buckinghamshire: histories 10, lines 80, breaks 0. Anchored up to 2025-08-31.
                            The record in '%s %s' is sound.
                            """
                                    .formatted(account.endpoint(), account.database()));

            out.reset();
            var gone = new Key(COUNCIL.id(), "concern:000001005");
            store.remove(store.find(gone).orElseThrow());
            assertThat(verified()).isEqualTo(1);
            assertThat(out.toString(UTF_8))
                    .startsWith(
                            "C-1005 of buckinghamshire is missing: its reference was given out.\n");
        }
    }

    @Test
    void settings_that_are_wrong_are_said_with_what_would_do() {
        System.clearProperty("holdfast.cosmos.database");

        assertThat(verified()).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        """
                        The settings of Azure Cosmos DB have 1 problem:
                          holdfast.cosmos.database is missing: the database that holds the container
                        The page on Cosmos DB says what each setting is.
                        """);
    }

    private int verified() {
        return CommandLine.run(
                        List.of("record", "verify", "--anchors", anchors.toString()),
                        new PrintStream(out, true),
                        new PrintStream(err, true))
                .orElseThrow();
    }
}
