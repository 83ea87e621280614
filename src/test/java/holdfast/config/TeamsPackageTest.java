package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.CommandList;
import holdfast.language.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package a Teams administrator uploads, as Microsoft's schema and Teams' other rules have it.
 */
class TeamsPackageTest {

    private static final int WHITE = 0xFFFFFF;

    @TempDir Path folder;

    @Test
    void the_manifest_is_what_the_official_schema_takes() {
        assertThat(ManifestSchema.problems(packed().manifest())).isEmpty();
    }

    @Test
    void the_official_schema_is_one_that_refuses() {
        var bad = packed().manifest();
        bad.put("manifestVersion", "1.29").put("colour", "#0B4F5C").put("id", "not-an-id");
        bad.withObject("/name").put("short", "A name of thirty-one characters");

        assertThat(ManifestSchema.problems(bad))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("manifestVersion"))
                .anyMatch(problem -> problem.contains("colour"))
                .anyMatch(problem -> problem.contains("/id"))
                .anyMatch(problem -> problem.contains("/name/short"));
    }

    @Test
    void a_package_holds_the_manifest_and_two_icons_and_nothing_else() {
        assertThat(packed().names()).containsExactly("manifest.json", "color.png", "outline.png");
        assertThat(packed().manifest().path("icons").toString())
                .isEqualTo("{\"color\":\"color.png\",\"outline\":\"outline.png\"}");
    }

    @Test
    void a_manifest_says_whose_it_is_and_asks_for_nothing() throws IOException {
        assertThat(new String(packed().file("manifest.json"), UTF_8))
                .isEqualTo(expected("manifest.json"));
    }

    @Test
    void the_commands_are_those_of_the_command_table() {
        var commands = packed().manifest().at("/bots/0/commandLists/0/commands");
        var table =
                CommandList.of(Language.ENGLISH).stream()
                        .map(each -> each.title() + ": " + each.description());

        assertThat(commands.valueStream())
                .extracting(each ->
                        each.path("title").stringValue()
                                + ": "
                                + each.path("description").stringValue())
                .containsExactlyElementsOf(table.toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void its_version_is_that_of_holdfast() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var own = pom.replaceFirst("(?s).*?</parent>.*?<version>([^<-]+).*", "$1");

        assertThat(packed().manifest().path("version").stringValue()).isEqualTo(own);
    }

    @Test
    void the_same_package_is_made_of_the_same_bytes_anywhere() {
        var here = TimeZone.getDefault();
        var first = packed().bytes();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(packed().bytes()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void the_colour_icon_is_a_full_square() throws IOException {
        var icon = icon("color.png");

        assertThat(icon.getWidth() + "x" + icon.getHeight()).isEqualTo("192x192");
        assertThat(pixels(icon)).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    @Test
    void what_the_colour_icon_shows_stays_clear_of_teams_round_corners() throws IOException {
        var icon = icon("color.png");
        var ground = icon.getRGB(0, 0);

        assertThat(ground & WHITE).isEqualTo(accent());
        for (int y = 0; y < 192; y++) {
            for (int x = 0; x < 192; x++) {
                if (Math.min(x, y) < 36 || Math.max(x, y) >= 156) {
                    assertThat(icon.getRGB(x, y)).as(x + "," + y).isEqualTo(ground);
                }
            }
        }
    }

    @Test
    void the_outline_icon_is_white_on_nothing() throws IOException {
        var icon = icon("outline.png");

        assertThat(icon.getWidth() + "x" + icon.getHeight()).isEqualTo("32x32");
        assertThat(pixels(icon))
                .allMatch(pixel -> pixel >>> 24 == 0 || (pixel & WHITE) == WHITE)
                .anyMatch(pixel -> pixel >>> 24 == 0)
                .anyMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    private PackedApp packed() {
        return PackedApp.made(folder, "");
    }

    private static String expected(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/holdfast/config/teams", name));
    }

    private int accent() {
        return Integer.decode(packed().manifest().path("accentColor").stringValue());
    }

    private BufferedImage icon(String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(packed().file(name)));
    }

    private static IntStream pixels(BufferedImage icon) {
        var wide = icon.getWidth();
        return IntStream.range(0, wide * icon.getHeight())
                .map(at -> icon.getRGB(at % wide, at / wide));
    }
}
