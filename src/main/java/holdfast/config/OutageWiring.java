package holdfast.config;

import holdfast.conversation.Conversation;
import holdfast.storage.DocumentStore;
import holdfast.storage.guard.GuardedStore;
import holdfast.storage.guard.Limits;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.teams.Languages;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

/** What stands between the bot and a store that is slow or away. */
@Configuration(proxyBeanMethods = false)
class OutageWiring {

    @Bean
    @Primary
    GuardedStore guardedStore(
            @Qualifier("documentStore") DocumentStore store,
            MeterRegistry meters,
            ObservationRegistry steps) {
        var limits = store instanceof SqliteStore ? Limits.ofFile() : Limits.ofServer();
        return new GuardedStore(store, limits, meters, steps);
    }

    @Bean
    @Primary
    Conversation honestConversation(
            @Qualifier("conversation") Conversation conversation, Languages languages) {
        return new HonestConversation(conversation, languages);
    }

    /** Before the door, which may take seconds: a turn's time counts from when Teams calls. */
    @Bean
    FilterRegistrationBean<TurnTime> turnTime() {
        var filter = new FilterRegistrationBean<>(new TurnTime(TurnTime.USUAL, System::nanoTime));
        filter.addUrlPatterns("/api/messages");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
