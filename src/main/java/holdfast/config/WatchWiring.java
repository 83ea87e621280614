package holdfast.config;

import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import holdfast.storage.Cabinet;
import holdfast.teams.LiveNodes;
import holdfast.watch.Delivery;
import holdfast.watch.Node;
import holdfast.watch.Rounds;
import holdfast.watch.Watch;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The watch where real people are served: by itself, and beside other nodes. */
@Configuration(proxyBeanMethods = false)
@Profile("!rehearsal")
class WatchWiring {

    /** Teams takes 50 letters a second; one takes about 100 ms, and some much longer. */
    private static final int AT_ONCE = 32;

    @Bean
    Node node(Cabinet cabinet) {
        var own = OwnProcess.ofThisMachine();
        return new Node(own.id(), cabinet.nodes(), InstantSource.system(), own::knowsDead);
    }

    @Bean
    LiveNodes liveNodes(Node node) {
        return node::live;
    }

    @Bean
    Delivery delivery(
            Concerns concerns,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger) {
        return new Delivery(
                concerns, processes, people, mailboxes, messenger, InstantSource.system(), AT_ONCE);
    }

    @Bean
    Rounds watchRounds(
            Watch watch, @Qualifier("wakeTimer") Timer timer, ObservationRegistry steps) {
        return new Rounds(watch, Rounds.EVERY, InstantSource.system(), timer::record, steps);
    }

    /** Starts when the server answers, and stops before it does. */
    @Bean
    SmartLifecycle watchHours(Rounds watchRounds) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                watchRounds.start();
            }

            @Override
            public void stop() {
                watchRounds.stop();
            }

            @Override
            public boolean isRunning() {
                return watchRounds.isRunning();
            }
        };
    }

    /** News of what somebody has done does not wait for the next round. */
    @Bean
    FilterRegistrationBean<Filter> roundAfterEachTurn(Rounds watchRounds) {
        Filter filter =
                (request, response, chain) -> {
                    try {
                        chain.doFilter(request, response);
                    } finally {
                        watchRounds.soon();
                    }
                };
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/messages");
        return registration;
    }
}
