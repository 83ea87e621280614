package holdfast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What is put on a machine of the council's own. */
class MachineTest {

    private static final Path VM = Bicep.DEPLOYMENT.resolve("vm");

    private static String text(String file) throws IOException {
        return Files.readString(VM.resolve(file));
    }

    private static List<Path> all(String... endings) throws IOException {
        try (var walked = Files.walk(Bicep.DEPLOYMENT)) {
            return walked.filter(it -> Stream.of(endings).anyMatch(it.toString()::endsWith))
                    .toList();
        }
    }

    static List<Path> yaml() throws IOException {
        return all(".yaml", ".yml");
    }

    static List<Path> json() throws IOException {
        return all(".json");
    }

    static List<Path> scripts() throws IOException {
        return all(".sh");
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void yaml_can_be_read(Path file) throws Exception {
        assertThat(new Yaml().<Object>load(Files.readString(file))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_can_be_read(Path file) throws Exception {
        assertThat(new JsonMapper().readTree(Files.readString(file)).isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scripts_can_be_run_and_stop_at_the_first_failure(Path file) throws Exception {
        assertThat(file).isExecutable();
        assertThat(Files.readString(file)).containsPattern("\\nset -(euo pipefail|eu|u)\\n");
        assertThat(new ProcessBuilder("bash", "-n", file.toString()).inheritIO().start().waitFor())
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    holdfast.service        | User=holdfast
                    holdfast.service        | RequiresMountsFor=/var/lib/holdfast /var/lib/holdfast-anchors
                    holdfast.service        | ProtectSystem=strict
                    holdfast.service        | ProtectHome=yes
                    holdfast.service        | NoNewPrivileges=yes
                    holdfast.service        | PrivateTmp=yes
                    holdfast.service        | CapabilityBoundingSet=
                    holdfast.service        | SystemCallFilter=@system-service
                    holdfast.service        | StateDirectoryMode=0700
                    holdfast.service        | TimeoutStopSec=30
                    holdfast.service        | Restart=always
                    holdfast-backup.service | User=holdfast
                    holdfast-backup.service | ProtectSystem=strict
                    holdfast-backup.service | NoNewPrivileges=yes
                    holdfast-backup.service | CapabilityBoundingSet=
                    holdfast-backup.timer   | OnCalendar=hourly
                    holdfast-backup.timer   | Persistent=true
                    """)
    void a_unit_keeps_its_rule(String unit, String line) throws Exception {
        assertThat(text(unit).lines()).contains(line);
    }

    @Test
    void a_secret_comes_by_a_credential_and_never_by_the_environment() throws Exception {
        assertThat(text("secret.conf").lines())
                .contains(
                        "LoadCredential=holdfast.councils.NAME.teams.secret:/etc/holdfast/secrets/holdfast.councils.NAME.teams.secret",
                        "Environment=SPRING_CONFIG_IMPORT=configtree:%d/");
        assertThat(text("holdfast.service")).doesNotContain("EnvironmentFile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holdfast.service",
                "application.properties",
                "holdfast.env",
                "cloud-init.yaml",
                "Caddyfile",
                "alertmanager.yml"
            })
    void no_file_holds_a_secret(String file) throws Exception {
        assertThat(text(file)).doesNotContainPattern("(?i)(secret|password|key)\\s*[=:]\\s*\\S");
    }

    /** All of the proxy, word for word: what is added must be looked at. */
    @Test
    void only_what_teams_calls_is_passed_on() throws Exception {
        var site = text("Caddyfile").replaceAll("(?m)^\\s*#.*\\n", "").replaceAll("\\s+", " ");

        assertThat(site)
                .contains("@teams { method POST path /api/messages }")
                .contains("handle { respond 404 }")
                .contains("max_size 256KiB")
                .contains("admin off");
        assertThat(Pattern.compile("reverse_proxy (\\S+)").matcher(site).results())
                .singleElement()
                .satisfies(it -> assertThat(it.group(1)).isEqualTo("127.0.0.1:3978"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=127.0.0.1",
                "management.server.address=127.0.0.1",
                "server.port=3978"
            })
    void holdfast_listens_to_its_own_machine(String line) throws Exception {
        assertThat(text("application.properties").lines()).contains(line);
    }

    @Test
    void what_stands_between_at_signs_is_filled_in() throws Exception {
        var bicep = Bicep.of(VM.resolve("main.bicep")).text();

        assertThat(Pattern.compile("@[A-Z]+@").matcher(text("cloud-init.yaml")).results())
                .extracting(it -> it.group())
                .isNotEmpty()
                .allMatch(it -> bicep.contains("'%s'".formatted(it)));
        assertThat(Pattern.compile("@[A-Z_]+@").matcher(text("alertmanager.yml")).results())
                .extracting(it -> it.group())
                .isNotEmpty()
                .allMatch(it -> installs().contains("s|" + it + "|"));
    }

    private static String installs() {
        try {
            return text("install.sh");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void installs_every_unit_there_is() throws Exception {
        try (var units = Files.list(VM)) {
            assertThat(
                            units.map(it -> it.getFileName().toString())
                                    .filter(it -> it.matches(".*\\.(service|timer)")))
                    .hasSize(3)
                    .allMatch(it -> installs().contains("${here}/" + it));
        }
    }
}
