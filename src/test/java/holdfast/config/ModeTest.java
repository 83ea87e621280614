package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ModeTest {

    @Test
    void nothing_configured_is_a_rehearsal() {
        var environment = set(Map.of());

        Mode.choose(environment);

        assertThat(environment.getActiveProfiles()).containsExactly("rehearsal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void this_machine_may_be_named(String address) {
        Mode.choose(set(Map.of("server.address", address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.168.1.5", "bot.example.org", "127.0.0.2", "::1", ""})
    void any_other_address_is_refused(String address) {
        refused(
                set(Map.of("server.address", address)),
                "A rehearsal does not check who calls it, so it listens at 127.0.0.1 only and not at '%s'."
                        .formatted(address),
                "Set server.address to 127.0.0.1, or leave it out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    holdfast.dta      | Did you mean holdfast.data?
                    holdfast.policy   | The settings are holdfast.councils.NAME..., holdfast.anchors, holdfast.calendar, holdfast.cosmos.database, holdfast.cosmos.endpoint, holdfast.cosmos.key, holdfast.data, holdfast.people, holdfast.policies, holdfast.store, holdfast.teams.openid-configuration, holdfast.teams.service-hosts, holdfast.teams.token-endpoint.
                    holdfast.polices  | Did you mean holdfast.policies?
                    holdfast.data.dir | The settings are holdfast.councils.NAME..., holdfast.anchors, holdfast.calendar, holdfast.cosmos.database, holdfast.cosmos.endpoint, holdfast.cosmos.key, holdfast.data, holdfast.people, holdfast.policies, holdfast.store, holdfast.teams.openid-configuration, holdfast.teams.service-hosts, holdfast.teams.token-endpoint.
                    """)
    void a_setting_that_does_not_exist_is_refused(String name, String hint) {
        refused(set(Map.of(name, "x")), "There is no setting %s.".formatted(name), hint);
    }

    /** A file of settings is not the build. */
    @ParameterizedTest
    @ValueSource(
            strings = {"holdfast.fault.point", "holdfast.jar", "holdfast.faults", "holdfast.kill"})
    void what_only_a_build_or_a_test_would_say_is_refused(String name) {
        assertThatThrownBy(() -> Mode.choose(set(Map.of(name, "x"))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is no setting %s.".formatted(name));
    }

    @Test
    void a_setting_without_a_value_is_refused() {
        refused(
                set(Map.of("holdfast.data", " ")),
                "The setting holdfast.data has no value.",
                "Give it one, or leave the setting out.");
    }

    @Test
    void the_environment_is_read_alike() {
        refused(
                setInEnvironment("HOLDFAST_DTA"),
                "There is no setting holdfast.dta.",
                "Did you mean holdfast.data?");
        Mode.choose(setInEnvironment("HOLDFAST_DATA"));
    }

    @Test
    void all_that_is_wrong_with_names_is_said_at_once() {
        refused(
                set(
                        Map.of(
                                "holdfast.dta", "x",
                                "holdfast.data", " ")),
                """
                The settings have 2 problems:
                  The setting holdfast.data has no value. Give it one, or leave the setting out.
                  There is no setting holdfast.dta. Did you mean holdfast.data?\
                """,
                "Correct all of them and start again. The administrators' page says what each setting is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOLDFAST_PORT",
                "HOLDFAST_TEAMS_PORT",
                "HOLDFAST_SERVICE_HOST",
                "HOLDFAST_CHROMIUM"
            })
    void what_others_put_into_the_environment_is_let_be(String variable) {
        Mode.choose(setInEnvironment(variable));
    }

    private static void refused(StandardEnvironment environment, String why, String action) {
        assertThatThrownBy(() -> Mode.choose(environment))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> {
                            assertThat(refusal.getMessage()).isEqualTo(why);
                            assertThat(refusal.action()).isEqualTo(action);
                        });
    }

    private static StandardEnvironment set(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        return environment;
    }

    private static StandardEnvironment setInEnvironment(String variable) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, Map.of(variable, "x")));
        return environment;
    }
}
