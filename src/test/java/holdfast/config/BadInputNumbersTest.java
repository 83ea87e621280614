package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.door.BadInput;
import holdfast.door.BadInputs;
import holdfast.door.LocalOpenId;
import holdfast.teams.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class of bad input has its place, and only one. */
class BadInputNumbersTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Member SOMEBODY = new Member("t", "a", "p", "http://127.0.0.1/");

    private static List<Integer> atTheDoor() {
        try (var channel = LocalOpenId.open()) {
            return new BadInputs(channel, "a", "t", "p", "http://127.0.0.1/")
                    .all().stream().map(BadInput::number).distinct().toList();
        }
    }

    private static List<Integer> signed() {
        return new LiveInputs(SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, "C-1001")
                .all().stream().map(LiveInput::number).distinct().toList();
    }

    private static List<Integer> allOfThem() {
        return IntStream.rangeClosed(1, 76).boxed().toList();
    }

    @Test
    void every_class_is_tried_in_one_place() {
        var places =
                Stream.of(
                                atTheDoor(),
                                signed(),
                                LiveInputs.ELSEWHERE.keySet(),
                                LiveInputs.NOT_BUILT)
                        .flatMap(Collection::stream);

        assertThat(places.sorted()).containsExactlyElementsOf(allOfThem());
    }

    @Test
    void what_is_tried_elsewhere_is_there() {
        assertThat(new TreeSet<>(LiveInputs.ELSEWHERE.values()))
                .allSatisfy(
                        test -> assertThat(Class.forName(test).getDeclaredMethods()).isNotEmpty());
    }

    @Test
    void every_class_has_its_row_in_the_page_on_them() throws IOException {
        var page = Files.readString(Path.of("src/docs/bad-input-answers.md"));

        assertThat(
                        ROW.matcher(page)
                                .results()
                                .map((MatchResult row) -> Integer.valueOf(row.group(1)))
                                .collect(Collectors.toList()))
                .containsExactlyElementsOf(allOfThem());
    }
}
