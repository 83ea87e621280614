package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the packaged jar, and whether its own list of parts says so. */
class ContentsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Licences under which a council may run it without asking anybody. */
    private static final List<String> LICENCES =
            List.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "MIT-0");

    /** Its author names the licence, MIT, beside the sources only. */
    private static final String WITHOUT_ITS_LICENCE = "protonpack";

    private record Contents(List<String> libraries, JsonNode parts, List<String> dates) {}

    private static Contents contents() throws IOException {
        try (var jar = new JarFile(System.getProperty("holdfast.jar"))) {
            var sbom = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            assertThat(sbom).as("Maven lists the parts only online, so without -o").isNotNull();
            try (var parts = jar.getInputStream(jar.getEntry(sbom))) {
                return new Contents(
                        jar.stream()
                                .map(ZipEntry::getName)
                                .filter(it -> it.startsWith(LIBRARIES) && it.endsWith(".jar"))
                                .map(it -> it.substring(LIBRARIES.length()))
                                .filter(it -> !it.startsWith("spring-boot-jarmode-"))
                                .toList(),
                        JsonMapper.shared().readTree(parts.readAllBytes()),
                        jar.stream().map(it -> it.getTimeLocal().toString()).distinct().toList());
            }
        }
    }

    /** Its file's name in the jar, such as {@code okio-jvm-3.18.1.jar}. */
    private static String file(JsonNode part) {
        var classifier = part.path("purl").asString("").split("[?&]classifier=");
        var end = classifier.length > 1 ? "-" + classifier[1].split("&")[0] : "";
        return part.path("name").asString() + "-" + part.path("version").asString() + end + ".jar";
    }

    @Test
    void the_list_of_parts_names_every_library_in_the_jar() throws IOException {
        var contents = contents();
        var listed =
                contents.parts().path("components").valueStream().map(ContentsIT::file).toList();

        assertThat(contents.libraries()).hasSizeGreaterThan(100);
        assertThat(listed).containsAll(contents.libraries());
        assertThat(listed)
                .filteredOn(it -> !contents.libraries().contains(it))
                .as("only what has no code of its own")
                .allMatch(it -> it.startsWith("spring-boot-starter-"));
    }

    @Test
    void every_part_has_a_licence_that_asks_nothing_of_whoever_runs_it() throws IOException {
        assertThat(contents().parts().path("components").valueStream())
                .filteredOn(part -> !part.path("name").asString().equals(WITHOUT_ITS_LICENCE))
                .allSatisfy(part -> assertThat(licences(part)).containsAnyElementsOf(LICENCES));
    }

    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(it -> it.path("license"))
                .map(it -> it.path("id").asString(it.path("name").asString("")))
                .toList();
    }

    @Test
    void every_file_in_the_jar_bears_the_same_date_whenever_it_was_built() throws IOException {
        assertThat(contents().dates()).hasSize(1);
    }
}
