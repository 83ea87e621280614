package holdfast.config;

import holdfast.people.Authority;
import holdfast.storage.cosmos.CosmosStore.Charges;
import holdfast.watch.Auditor;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Auditor.Tally;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures an operator sees: by council, and by nothing of any person's. */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

    /** One thread is enough: each council is counted once a minute. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService counting() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("tallies").factory());
    }

    @Bean
    Tallies tallies(Auditor auditor, ExecutorService counting) {
        return new Tallies(auditor::last, auditor::tally, counting, InstantSource.system());
    }

    @Bean
    MeterBinder howMuchThereIs(Councils councils, Tallies tallies) {
        return registry ->
                councils.authorities()
                        .forEach(council -> {
                            gauge(registry, "open", council, tallies, Tally::open);
                            gauge(registry, "due", council, tallies, Tally::due);
                            gauge(registry, "late", council, tallies, Tally::late);
                            gauge(registry, "owed", council, tallies, Tally::owed);
                            gauge(registry, "failed", council, tallies, Tally::failed);
                            gauge(registry, "stuck", council, tallies, Tally::stuck);
                        });
    }

    private static void gauge(
            MeterRegistry registry,
            String name,
            Authority council,
            Tallies tallies,
            ToIntFunction<Tally> which) {
        Gauge.builder("holdfast." + name, () -> figure(tallies.of(council), which))
                .tag("council", council.id())
                .register(registry);
    }

    /** What is not counted yet is no figure. */
    private static double figure(Optional<Tally> tally, ToIntFunction<Tally> which) {
        return tally.map(it -> (double) which.applyAsInt(it)).orElse(Double.NaN);
    }

    @Bean
    MeterBinder whatTheAuditorFound(Auditor auditor) {
        return registry -> {
            Gauge.builder(
                            "holdfast.audit.findings",
                            () -> auditor.last().map(it -> it.findings().size()).orElse(0))
                    .register(registry);
            TimeGauge.builder(
                            "holdfast.audit.heartbeat",
                            () ->
                                    auditor.last()
                                            .map(Report::at)
                                            .map(it -> it.getEpochSecond())
                                            .orElse(0L),
                            TimeUnit.SECONDS)
                    .register(registry);
        };
    }

    /** What the store on Azure Cosmos DB charges for each kind of operation. */
    @Bean
    Charges charges(MeterRegistry registry) {
        return (operation, units) ->
                registry.summary("holdfast.store.request.units", "operation", operation)
                        .record(units);
    }

    /** How long a round of the watch takes. */
    @Bean
    Timer wakeTimer(MeterRegistry registry) {
        return Timer.builder("holdfast.wake.duration").register(registry);
    }

    /** How long people wait for an answer. */
    @Bean
    FilterRegistrationBean<Filter> turnTimer(MeterRegistry registry) {
        var timer = Timer.builder("holdfast.turn.duration").register(registry);
        Filter filter =
                (request, response, chain) -> {
                    var sample = Timer.start(registry);
                    try {
                        chain.doFilter(request, response);
                    } finally {
                        sample.stop(timer);
                    }
                };
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/messages");
        return registration;
    }
}
