package holdfast.config;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * How Holdfast is watched from outside, before anything of it exists: for real its log is one JSON
 * object a line, in a rehearsal plain text; figures go out only to an address that somebody has
 * given. Whatever somebody has set stays as it is.
 */
final class Watched implements EnvironmentPostProcessor {

    private static final String FORMAT = "logging.structured.format.console";
    private static final String FIGURES = "management.otlp.metrics.export.";

    /** Elastic's common schema: the one of Boot's that nests and names its fields for good. */
    private static final String USUAL = "ecs";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var chosen = new HashMap<String, Object>();
        if (!environment.containsProperty(FORMAT) && isForReal(environment)) {
            chosen.put(FORMAT, USUAL);
        }
        var format =
                Optional.ofNullable(environment.getProperty(FORMAT)).filter(it -> !it.isBlank());
        var structured = format.isPresent() || chosen.containsKey(FORMAT);
        chosen.put("logging.form", structured ? "structured-console" : "console");
        if (!environment.containsProperty(FIGURES + "enabled") && !takesFigures(environment)) {
            chosen.put(FIGURES + "enabled", false);
        }
        environment.getPropertySources().addLast(new MapPropertySource("watched", chosen));
    }

    private static boolean isForReal(ConfigurableEnvironment environment) {
        return Binder.get(environment)
                .bind("holdfast.councils", Bindable.mapOf(String.class, Object.class))
                .isBound();
    }

    /** Figures travel over HTTP alone: a receiver that speaks gRPC only takes none. */
    private static boolean takesFigures(ConfigurableEnvironment environment) {
        return environment.containsProperty(FIGURES + "url")
                && !"grpc".equals(environment.getProperty("OTEL_EXPORTER_OTLP_PROTOCOL"));
    }
}
