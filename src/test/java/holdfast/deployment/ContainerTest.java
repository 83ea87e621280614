package holdfast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules a linter of Dockerfiles would look for, and what the jar's layers ask for. */
class ContainerTest {

    private static final Path FILE = Bicep.DEPLOYMENT.resolve("Dockerfile");

    /** Each instruction on one line, without comments. */
    private static List<String> instructions() throws Exception {
        return Stream.of(
                        Files.readString(FILE)
                                .replaceAll("(?m)^#.*\\n", "")
                                .replaceAll("\\\\\\n\\s*", "")
                                .split("\\n"))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static List<String> all(String instruction) throws Exception {
        return instructions().stream()
                .filter(it -> it.startsWith(instruction + " "))
                .map(it -> it.substring(instruction.length() + 1))
                .toList();
    }

    @Test
    void stands_on_an_exact_version_of_java_25() throws Exception {
        assertThat(all("FROM"))
                .hasSize(2)
                .allMatch(it ->
                        it.matches(
                                "eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-[a-z]+(@sha256:[0-9a-f]{64})?( AS [a-z]+)?"));
    }

    @Test
    void runs_as_somebody_who_is_not_root() throws Exception {
        assertThat(all("USER")).containsExactly("10001:10001");
        assertThat(instructions().indexOf("USER 10001:10001"))
                .isGreaterThan(instructions().lastIndexOf("FROM " + all("FROM").getLast()));
    }

    @Test
    void is_asked_after_its_health() throws Exception {
        assertThat(all("HEALTHCHECK"))
                .singleElement()
                .asString()
                .contains("--timeout=", "--start-period=", "CMD [\"/srv/holdfast/health.sh\"]");
        assertThat(Files.readString(Bicep.DEPLOYMENT.resolve("health.sh")))
                .contains("GET /actuator/health/liveness ");
    }

    @Test
    void is_the_process_that_is_told_to_stop() throws Exception {
        assertThat(all("ENTRYPOINT")).singleElement().asString().startsWith("[\"java\",");
        assertThat(all("STOPSIGNAL")).containsExactly("SIGTERM");
    }

    @Test
    void holds_no_secret_and_fetches_nothing() throws Exception {
        assertThat(instructions())
                .noneMatch(it -> it.startsWith("ARG ") || it.startsWith("ADD "))
                .noneMatch(it ->
                        it.matches("(?i).*(secret|password|token|key=|curl |wget |apt-get ).*"));
    }

    @Test
    void takes_every_layer_in_the_order_in_which_they_change() throws Exception {
        assertThat(all("COPY"))
                .filteredOn(it -> it.startsWith("--from=layers"))
                .extracting(it -> it.replaceAll(".*/layers/([a-z-]+)/ .*", "$1"))
                .containsExactly(
                        "dependencies",
                        "spring-boot-loader",
                        "snapshot-dependencies",
                        "application");
    }

    @Test
    void nothing_else_goes_into_it() throws Exception {
        var allowed =
                Files.readAllLines(FILE.resolveSibling("Dockerfile.dockerignore")).stream()
                        .filter(it -> !it.startsWith("#"));

        assertThat(allowed).containsExactly("**", "!target/holdfast.jar", "!deployment/health.sh");
        assertThat(all("COPY"))
                .filteredOn(it -> !it.startsWith("--from"))
                .extracting(it -> it.replaceAll("^--\\S+ ", "").split(" ")[0])
                .containsExactly("target/holdfast.jar", "deployment/health.sh");
    }

    @Test
    void azd_builds_it() {
        assertThat(Alerts.yaml("azure.yaml").toString())
                .contains("path=deployment/Dockerfile", "host=containerapp", "project=..");
        assertThat(Bicep.DEPLOYMENT.resolve("azure/bot.bicep")).exists();
        assertThat(Bicep.DEPLOYMENT.resolve("azure/bot.parameters.json")).exists();
        assertThat(Bicep.DEPLOYMENT.resolve("azure/files.sh")).isExecutable();
    }
}
