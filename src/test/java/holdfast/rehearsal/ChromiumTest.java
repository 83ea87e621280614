package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir Path folder;

    @Test
    void is_the_one_that_the_environment_names() throws IOException {
        var named = executable("a-browser");
        executable("chromium");

        assertThat(
                        Chromium.found(
                                Map.of(
                                        "HOLDFAST_CHROMIUM",
                                        named.toString(),
                                        "PATH",
                                        folder.toString())))
                .contains(named);
    }

    @Test
    void is_otherwise_the_first_on_the_path() throws IOException {
        var chrome = executable("google-chrome");
        var path = folder.resolve("nothing-here") + File.pathSeparator + folder;

        assertThat(Chromium.found(Map.of("PATH", path))).contains(chrome);
    }

    @Test
    void is_not_guessed_when_the_one_named_is_not_there() throws IOException {
        executable("chromium");
        var named = folder.resolve("gone").toString();

        assertThat(Chromium.found(Map.of("HOLDFAST_CHROMIUM", named, "PATH", folder.toString())))
                .isEmpty();
    }

    @Test
    void is_said_to_be_missing_with_what_to_do_about_it() {
        assertThat(Chromium.found(Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(Chromium.MISSING)
                .isEqualTo(
                        "Chromium is missing: install it, for instance with apt-get install"
                                + " chromium, or name it in HOLDFAST_CHROMIUM.");
    }

    private Path executable(String name) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
