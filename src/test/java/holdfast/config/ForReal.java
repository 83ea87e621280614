package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings and the people of councils that are served for real, each its own. */
final class ForReal {

    static final String YORK_TENANT = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";
    static final String YORK_APP = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    static final String YORK_SECRET = "Zr~8Q~quite-a-secret-of-the-bot-1234567";
    static final String LUTON_TENANT = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    static final String LUTON_APP = "886313e1-3b8a-4372-9b90-0c9aee199e5d";

    private ForReal() {}

    /** Everything that York needs, and nothing that is wrong. */
    static Map<String, Object> york(Path folder) {
        var settings = new HashMap<String, Object>();
        settings.put("holdfast.data", folder.resolve("data").toString());
        settings.put("holdfast.people", people(folder, List.of("york")).toString());
        settings.put("holdfast.councils.york.tenant", YORK_TENANT);
        settings.put("holdfast.councils.york.teams.app-id", YORK_APP);
        settings.put("holdfast.councils.york.teams.secret", YORK_SECRET);
        return settings;
    }

    /** York, and Luton beside it with the identity of the machine. */
    static Map<String, Object> yorkAndLuton(Path folder) {
        var settings = york(folder);
        settings.put("holdfast.people", people(folder, List.of("york", "luton")).toString());
        settings.put("holdfast.councils.luton.tenant", LUTON_TENANT);
        settings.put("holdfast.councils.luton.teams.app-id", LUTON_APP);
        settings.put("holdfast.councils.luton.teams.managed-identity", LUTON_APP);
        return settings;
    }

    /** The packaged people of these councils, as if they were real. */
    static Path people(Path folder, List<String> councils) {
        var own = folder.resolve("people-of-" + String.join("-", councils));
        try {
            Files.createDirectories(own);
            for (var file : List.of("people", "posts", "teams", "children")) {
                write(own.resolve(file + ".csv"), councils);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    private static void write(Path file, List<String> councils) throws IOException {
        var name = "/bot/people/" + file.getFileName();
        try (var packaged = ForReal.class.getResourceAsStream(name)) {
            if (packaged == null) {
                throw new IOException(name);
            }
            var lines = new String(packaged.readAllBytes(), UTF_8).lines().toList();
            Files.writeString(
                    file,
                    lines.stream()
                            .filter(line ->
                                    line.startsWith("council,")
                                            || councils.contains(line.split(",", 2)[0]))
                            .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    /** Nothing starts, and this is said. */
    static void refused(StandardEnvironment environment, String why, String action) {
        assertThatThrownBy(() -> Mode.choose(environment))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> {
                            assertThat(refusal.getMessage()).isEqualTo(why);
                            assertThat(refusal.action()).isEqualTo(action);
                        });
    }

    static StandardEnvironment set(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        return environment;
    }

    static StandardEnvironment inEnvironment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, settings));
        return environment;
    }
}
