package holdfast.config;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Every setting in the files of the deployment is one that Holdfast knows. */
class DeployedSettingsTest {

    private static final Pattern SETTING =
            Pattern.compile("(?:'--|\\{ name: '|(?m:^#?))((?:holdfast|\\$\\{about})\\.[\\w.-]+)=");

    @ParameterizedTest
    @ValueSource(strings = {"azure/bot.bicep", "vm/application.properties"})
    void names_only_settings_that_there_are(String file) throws IOException {
        var set = settings(Path.of("deployment", file));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("deployment", set));
        var names = new SettingNames(environment);

        assertThat(set)
                .containsKeys(
                        "holdfast.people",
                        "holdfast.policies",
                        "holdfast.calendar",
                        "holdfast.anchors",
                        "holdfast.councils.york.tenant",
                        "holdfast.councils.york.policy",
                        "holdfast.councils.york.teams.app-id",
                        "holdfast.councils.york.teams.managed-identity");
        assertThat(names.areForReal()).isTrue();
        assertThat(names.wrong()).isEmpty();
    }

    private static Map<String, Object> settings(Path file) throws IOException {
        var text =
                Files.readString(file)
                        .replace("'${about}.", "'--${about}.")
                        .replace(".NAME.", ".york.");
        return SETTING.matcher(text)
                .results()
                .map(it -> it.group(1).replace("${about}", "holdfast.councils.york"))
                .distinct()
                .collect(toMap(it -> it, _ -> "value"));
    }
}
