package holdfast.config;

import holdfast.storage.OpenedStore;
import holdfast.storage.cosmos.CosmosStore;
import holdfast.storage.cosmos.CosmosStore.Charges;
import holdfast.storage.sqlite.SqliteStore;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the bot keeps everything: a file of this machine, or what several nodes share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreWiring {

    @Bean
    OpenedStore documentStore(
            Settings settings,
            StoreSettings chosen,
            ObjectProvider<Charges> charges,
            @Value("${AZURE_CLIENT_ID:#{null}}") Optional<String> identity) {
        return chosen.account(identity)
                .<OpenedStore>map(account ->
                        CosmosStore.of(
                                account,
                                charges.getIfAvailable(() -> (_, _) -> {}),
                                InstantSource.system()))
                .orElseGet(() -> SqliteStore.in(settings.data()));
    }
}
