package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that the build leaves beside the jar, and the command as an administrator has it. */
class TeamsPackageIT {

    private static final Path BUILT = Path.of("target/holdfast-teams-app.zip");

    @TempDir Path folder;

    @Test
    void the_jar_makes_the_very_package_that_the_build_has_made() throws Exception {
        var made = folder.resolve("made.zip");
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-jar", System.getProperty("holdfast.jar", "target/holdfast.jar")));
        line.addAll(List.of(PackedApp.SAMPLE.split(" ")));
        line.addAll(List.of("-o", made.toString()));

        var jar = new ProcessBuilder(line).inheritIO().start();

        assertThat(jar.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(jar.exitValue()).isZero();
        assertThat(Files.readAllBytes(BUILT)).isEqualTo(Files.readAllBytes(made));
        assertThat(ManifestSchema.problems(PackedApp.open(BUILT).manifest())).isEmpty();
    }
}
