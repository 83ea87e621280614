package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.cosmos.CosmosStore.Account;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Which store Holdfast starts with, and what it says to settings that name none. */
class StoreChoiceTest {

    private static final String HERE =
            "holdfast.store=cosmos, holdfast.cosmos.endpoint=http://127.0.0.1:8081, holdfast.cosmos.key=k, holdfast.cosmos.database=holdfast";

    @Test
    void keeps_everything_in_sqlite_unless_told_otherwise() {
        Mode.choose(set(""));
        Mode.choose(set("holdfast.store=sqlite"));

        assertThat(read(set("")).account(Optional.empty())).isEmpty();
    }

    @Test
    void a_server_of_this_machine_is_opened_with_its_key() {
        Mode.choose(set(HERE));

        assertThat(read(set(HERE)).account(Optional.of("id")))
                .contains(
                        new Account(
                                URI.create("http://127.0.0.1:8081"),
                                Optional.of("k"),
                                Optional.of("id"),
                                "holdfast"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cosmo    | Did you mean cosmos?
                    CosmosDB | Did you mean cosmos?
                    SQLite   | Did you mean sqlite?
                    postgres | The stores are sqlite, which is the default, and cosmos.
                    """)
    void a_store_that_does_not_exist_is_refused(String store, String hint) {
        refused("holdfast.store=" + store, "There is no store '%s'.".formatted(store), hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holdfast.cosmos.endpoint=https://x.documents.azure.com",
                "holdfast.cosmos.key=k",
                "holdfast.cosmos.database=holdfast"
            })
    void settings_of_a_store_that_is_not_chosen_are_refused(String setting) {
        refused(
                setting,
                "There are settings of Azure Cosmos DB, but everything is kept in SQLite.",
                "Set holdfast.store to cosmos, or remove the settings under holdfast.cosmos.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    database=d                                 | 1 problem: / holdfast.cosmos.endpoint is missing: the account's address, such as https://NAME.documents.azure.com:443/
                    endpoint=https://x.documents.azure.com     | 1 problem: / holdfast.cosmos.database is missing: the database that holds the container
                    endpoint=x.documents.azure.com, database=d | 1 problem: / holdfast.cosmos.endpoint 'x.documents.azure.com' is not an address that begins with https://
                    endpoint=ftp://localhost, database=d       | 1 problem: / holdfast.cosmos.endpoint 'ftp://localhost' is not an address that begins with https://
                    endpoint=https://localhost:8081, database=d | 1 problem: / holdfast.cosmos.key is missing: a server of this machine asks for one
                    endpoint=http://x.example, key=k           | 3 problems: / holdfast.cosmos.key is only for a server of this machine: elsewhere the managed identity is used / holdfast.cosmos.endpoint is not encrypted: it must begin with https:// / holdfast.cosmos.database is missing: the database that holds the container
                    """)
    void everything_that_is_wrong_with_cosmos_is_said_at_once(String settings, String problems) {
        refused(
                "holdfast.store=cosmos, holdfast.cosmos."
                        + settings.replace(", ", ", holdfast.cosmos."),
                "The settings of Azure Cosmos DB have " + problems.replace(" / ", "\n  "),
                "The page on Cosmos DB says what each setting is.");
    }

    @Test
    void a_rehearsal_keeps_out_of_an_account() {
        refused(
                "holdfast.store=cosmos, holdfast.cosmos.database=d, holdfast.cosmos.endpoint=https://x.documents.azure.com",
                "A rehearsal can be emptied by anybody in it, so it keeps nothing at 'x.documents.azure.com'.",
                "Remove holdfast.store and the settings under holdfast.cosmos.");
    }

    private static void refused(String settings, String why, String action) {
        assertThatThrownBy(() -> Mode.choose(set(settings)))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> {
                            assertThat(refusal.getMessage()).isEqualTo(why);
                            assertThat(refusal.action()).isEqualTo(action);
                        });
    }

    private static StoreSettings read(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("holdfast", StoreSettings.class);
    }

    private static StandardEnvironment set(String settings) {
        Map<String, Object> given =
                Arrays.stream(settings.split(", "))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return environment;
    }
}
