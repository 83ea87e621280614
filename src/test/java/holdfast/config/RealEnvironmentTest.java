package holdfast.config;

import static holdfast.config.ForReal.YORK_APP;
import static holdfast.config.ForReal.YORK_SECRET;
import static holdfast.config.ForReal.YORK_TENANT;
import static holdfast.config.ForReal.inEnvironment;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;

/** The settings of real councils in the environment, which knows neither dots nor hyphens. */
class RealEnvironmentTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"HOLDFAST_COUNCILS_YORK_TEAMS_APPID", "HOLDFAST_COUNCILS_YORK_TEAMS_APP_ID"})
    void the_environment_says_the_same(String appId) {
        var settings = new HashMap<String, Object>();
        settings.put("HOLDFAST_PEOPLE", ForReal.people(folder, List.of("york")).toString());
        settings.put("HOLDFAST_DATA", folder.resolve("data").toString());
        settings.put("HOLDFAST_COUNCILS_YORK_TENANT", YORK_TENANT);
        settings.put("HOLDFAST_COUNCILS_YORK_TEAMS_SECRET", YORK_SECRET);
        settings.put(appId, YORK_APP);
        settings.put("HOLDFAST_TEAMS_TOKENENDPOINT", "http://127.0.0.1:1/token");
        settings.put("HOLDFAST_TEAMS_SERVICEHOSTS", "127.0.0.1,smba.trafficmanager.net");
        var environment = inEnvironment(settings);

        Mode.choose(environment);

        assertThat(CouncilSettings.in(environment).all().getFirst().appId()).isEqualTo(YORK_APP);
        assertThat(TeamsSettings.read(environment, new ArrayList<>()))
                .isEqualTo(
                        new TeamsSettings(
                                Optional.empty(),
                                Optional.of(URI.create("http://127.0.0.1:1/token")),
                                List.of("127.0.0.1", "smba.trafficmanager.net")));
    }

    /** The environment cannot say a hyphen. */
    @Test
    void a_council_half_in_a_file_and_half_in_the_environment_is_one() {
        var environment =
                inEnvironment(
                        Map.of(
                                "HOLDFAST_COUNCILS_GUIDANCENOTES_TEAMS_SECRET",
                                YORK_SECRET,
                                "HOLDFAST_COUNCILS_GUIDANCENOTES_TEAMS_APPID",
                                YORK_APP));
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "file",
                                Map.of("holdfast.councils.guidance-notes.tenant", YORK_TENANT)));

        var councils = CouncilSettings.in(environment);

        assertThat(councils.all()).singleElement().extracting("name").isEqualTo("guidance-notes");
        assertThat(councils.of(new Authority("guidance-notes"))).isPresent();
    }
}
