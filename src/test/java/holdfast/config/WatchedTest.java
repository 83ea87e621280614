package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** How Holdfast is watched, when nobody has said how. */
class WatchedTest {

    private static final String FORMAT = "logging.structured.format.console";
    private static final String FIGURES = "management.otlp.metrics.export.enabled";
    private static final Map<String, Object> REAL =
            Map.of("holdfast.councils.york.tenant", "8c6e6e0a-0000-4000-8000-000000000001");
    private static final Map<String, Object> RECEIVER =
            Map.of("management.otlp.metrics.export.url", "http://127.0.0.1:4318/v1/metrics");

    private static ConfigurableEnvironment with(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new Watched().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static Map<String, Object> also(Map<String, Object> one, String name, Object value) {
        var both = new HashMap<>(one);
        both.put(name, value);
        return both;
    }

    @Test
    void a_rehearsal_logs_plain_text() {
        var environment = with(Map.of());

        assertThat(environment.getProperty(FORMAT)).isNull();
        assertThat(environment.getProperty("logging.form")).isEqualTo("console");
    }

    @Test
    void for_real_each_line_is_an_object() {
        var environment = with(REAL);

        assertThat(environment.getProperty(FORMAT)).isEqualTo("ecs");
        assertThat(environment.getProperty("logging.form")).isEqualTo("structured-console");
    }

    @Test
    void whoever_wants_plain_text_for_real_has_it() {
        assertThat(with(also(REAL, FORMAT, "")).getProperty("logging.form")).isEqualTo("console");
    }

    @Test
    void whoever_wants_objects_in_a_rehearsal_has_them() {
        assertThat(with(Map.of(FORMAT, "logstash")).getProperty("logging.form"))
                .isEqualTo("structured-console");
    }

    @Test
    void figures_go_nowhere_unless_an_address_is_given() {
        assertThat(with(Map.of()).getProperty(FIGURES)).isEqualTo("false");
        assertThat(with(RECEIVER).getProperty(FIGURES)).isNull();
    }

    @Test
    void figures_do_not_go_to_a_receiver_that_takes_none_over_http() {
        assertThat(with(also(RECEIVER, "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")).getProperty(FIGURES))
                .isEqualTo("false");
    }
}
