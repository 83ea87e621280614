package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the page on the faults names as a test or a guard is there under that name. */
class FaultsPageTest {

    private static final Path PAGE = Path.of("src/docs/faults.md");

    /** As {@code watch.Visit#send}; after it, {@code #left} is the same class's. */
    private static final Pattern NAME =
            Pattern.compile("`((?<in>[a-z.]+)\\.)?(?<type>[A-Z]\\w*)?(#(?<member>\\w+))?`");

    private static final Pattern ROW =
            Pattern.compile("\\| F(\\d+) \\|[^|]*\\|(?<tests>[^|]*)\\|(?<guards>[^|]*)\\|[^|]*\\|");

    private static final Pattern COMMAND = Pattern.compile("mvn test -Dtest=((\\w+Test,?)+)");

    /**
     * Something that the page names.
     *
     * @param type by its package in Holdfast
     * @param member of it; blank when the type is all that is named
     */
    private record Named(String type, String member) {

        private boolean exists() {
            try {
                var found = Class.forName("holdfast." + type, false, getClass().getClassLoader());
                return member.isEmpty() || names(found).anyMatch(member::equals);
            } catch (ClassNotFoundException e) {
                return false;
            }
        }

        private static Stream<String> names(Class<?> found) {
            return Stream.concat(
                    Arrays.stream(found.getDeclaredMethods()).map(it -> it.getName()),
                    Arrays.stream(found.getDeclaredFields()).map(it -> it.getName()));
        }
    }

    private static List<Named> named(String text) {
        var all = new ArrayList<Named>();
        var home = "fault";
        var type = "";
        for (var found : NAME.matcher(text).results().toList()) {
            home = found.group("in") == null ? home : found.group("in");
            type = found.group("type") == null ? type : found.group("type");
            var member = found.group("member");
            all.add(new Named(home + "." + type, member == null ? "" : member));
        }
        return all;
    }

    @Test
    void every_test_and_guard_on_the_page_is_there() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().flatMap(line -> named(line).stream()).toList())
                .hasSizeGreaterThan(100)
                .filteredOn(it -> !it.exists())
                .isEmpty();
    }

    @Test
    void every_fault_has_its_row_and_is_tried_somewhere() throws IOException {
        var rows = ROW.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows.stream().map(row -> Integer.valueOf(row.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 27).boxed().toList());
        assertSoftly(softly ->
                rows.forEach(row ->
                        softly.assertThat(named(row.group("tests")))
                                .as("F%s", row.group(1))
                                .isNotEmpty()
                                .allMatch(it -> it.type().matches(".*(Test|IT|Contract)"))));
    }

    @Test
    void every_test_that_the_readme_lets_one_run_is_there_once() throws IOException {
        var there = sources();

        assertThat(
                        COMMAND.matcher(Files.readString(Path.of("README.md")))
                                .results()
                                .flatMap(it -> Stream.of(it.group(1).split(",")))
                                .toList())
                .hasSizeGreaterThan(20)
                .filteredOn(test -> there.stream().filter((test + ".java")::equals).count() != 1)
                .isEmpty();
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
