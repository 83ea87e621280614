package holdfast.config;

import holdfast.storage.OpenedStore;
import holdfast.storage.cosmos.CosmosStore;
import holdfast.storage.cosmos.CosmosStore.Account;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * The store whose record a command goes over: the one that the bot would keep everything in, by the
 * same settings; or a file in a folder that somebody names.
 *
 * @param place what whoever typed the command calls it
 */
record VerifiedStore(OpenedStore store, String place) implements AutoCloseable {

    /**
     * @throws StartRefused when the settings are wrong
     */
    static VerifiedStore of(Typed typed) {
        var settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        if (typed.namesData()) {
            return file(typed.data());
        }
        new StoreNames(settings).check();
        var chosen =
                Binder.get(settings).bindOrCreate("holdfast", Bindable.of(StoreSettings.class));
        return chosen.account(Optional.ofNullable(settings.getProperty("AZURE_CLIENT_ID")))
                .map(VerifiedStore::account)
                .orElseGet(() -> file(typed.data()));
    }

    private static VerifiedStore file(Path data) {
        return new VerifiedStore(SqliteStore.reading(data), data.toString());
    }

    /** Its library tells of its doings in the log, which a command does not have. */
    private static VerifiedStore account(Account account) {
        LoggingSystem.get(VerifiedStore.class.getClassLoader()).beforeInitialize();
        var store = CosmosStore.of(account, (_, _) -> {}, InstantSource.system());
        return new VerifiedStore(store, account.endpoint() + " " + account.database());
    }

    @Override
    public void close() {
        store.close();
        LoggingSystem.get(VerifiedStore.class.getClassLoader()).cleanUp();
    }
}
