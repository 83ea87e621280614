package holdfast.policy;

import static holdfast.policy.Exampleshire.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.PolicyReader.Reading.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page an officer writes a policy from says what the reader does. */
class PolicyAuthorPageTest {

    private final String page = read();
    private final String example = fenced("```yaml\n(.*?)```");

    @Test
    void its_example_is_in_good_order() {
        assertThat(loaded("exampleshire.yaml", example).stages()).hasSize(2);
    }

    @Test
    void its_example_gone_wrong_gets_the_problems_it_shows() {
        var wrong =
                example.replaceFirst("team-manager\n", "team-manger\n")
                        .replace("5 working days of stage-1", "5 days of stage-1");

        assertThat(PolicyReader.read("exampleshire.yaml", wrong))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.message() + "\n")
                                        .isEqualTo(fenced("```\n(exampleshire.*?)```")));
    }

    @Test
    void what_it_shows_of_the_other_blocks_fits_the_example() {
        var more = example + fenced("(?s)```yaml\n(legal:.*?)```");

        assertThat(loaded("more.yaml", more).tracks().legal()).isPresent();
        assertThat(loaded("more.yaml", more).goodPractice()).isPresent();
    }

    @Test
    void the_duties_it_shows_fit_the_example() {
        var more = example + fenced("(?s)```yaml\n(events:.*?)```");

        assertThat(loaded("more.yaml", more).duties()).hasSize(4);
    }

    @ParameterizedTest(name = "due: {0}")
    @MethodSource("dues")
    void each_day_of_a_duty_it_shows_can_be_read(String due) {
        var more = example + fenced("(?s)```yaml\n(events:.*?)```");
        var text = more.replace("due: 5 working days of received", "due: " + due);

        assertThat(page).contains("`" + due + "`");
        assertThat(loaded("due.yaml", text).duties()).hasSize(4);
    }

    static List<String> dues() {
        return List.of(
                "5 working days of review",
                "24 hours of received",
                "2 working days of attendance-sheet",
                "25 working days before review",
                "on the day of midpoint",
                "at once after told",
                "month end of review",
                "every working day of looked-after",
                "every month of raised",
                "every year of allocated",
                "1 working day before review");
    }

    @Test
    void it_explains_every_key_there_is() {
        var keys = Pattern.compile("(?m)(?:^[- ]*|[{,] *)([a-z-]+):").matcher(Midshire.GOOD);

        assertThat(keys.results().map(found -> found.group(1)).distinct())
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(page).containsPattern("[`({ ]" + key + "[:`]"));
    }

    @Test
    void it_names_every_word_there_is_to_choose_among() {
        var words =
                Stream.of(
                        Choice.of(Stage.Deed.class, "").words().keySet(),
                        Choice.of(Stage.Moment.class, "").words().keySet(),
                        Choice.of(Tracks.Cause.class, "").words().keySet(),
                        Choice.of(Policy.Term.class, "").words().keySet(),
                        Terms.NEEDED.words().keySet(),
                        DutyReader.REVIEWS.words().keySet(),
                        List.of(
                                "held",
                                "invited",
                                "together",
                                "apart",
                                "next",
                                "none",
                                "yes",
                                "no"));

        assertThat(words.flatMap(Collection::stream))
                .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }

    @ParameterizedTest(name = "within: {0}")
    @MethodSource("limits")
    void each_limit_it_shows_can_be_read(String limit) {
        var text =
                limit.endsWith("notified") || limit.endsWith("review")
                        ? example.replace("10 working days of notified", limit)
                        : example.replace(
                                "within: 5 working days of stage-1\n    remind: 1 working day before",
                                "within: " + limit);

        assertThat(text).contains("within: " + limit);
        assertThat(loaded("limit.yaml", text).stages()).hasSize(2);
    }

    static List<String> limits() {
        return List.of(
                "10 working days of stage-1",
                "14 calendar days of raised",
                "48 hours of notified",
                "at once",
                "month end of notified",
                "25 working days before review");
    }

    @Test
    void it_shows_those_limits() {
        assertThat(limits()).allSatisfy(limit -> assertThat(page).contains("`" + limit + "`"));
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @MethodSource("required")
    void what_it_says_must_be_there_is_asked_for(String place, String keys) {
        assertThat(page).contains("| %s | %s".formatted(place, keys));
        var block = place.replace("`", "");
        var empty = example.replaceFirst("(?ms)^%s:.*?(?=^[a-z#]|\\z)".formatted(block), "");
        var missing =
                Exampleshire.problems(empty + block + ": {reading: Ours.}\n").stream()
                        .map(problem ->
                                "`" + problem.replaceAll(".*: '(.*)' is missing.*", "$1") + "`");

        assertThat(missing).containsExactlyInAnyOrder(keys.split(", "));
    }

    static List<Arguments> required() {
        return List.of(
                Arguments.of("`informal`", "`with`, `source`"),
                Arguments.of("`notification`", "`title`, `within`, `lapse`, `source`"),
                Arguments.of("`whole-process`", "`within`, `tell`, `source`"),
                Arguments.of("`cafcass`", "`advice`, `source`"),
                Arguments.of("`complaint`", "`by`, `source`"),
                Arguments.of("`hearing`", "`remind`, `tell`, `source`"),
                Arguments.of("`significant-changes`", "`by`, `kinds`, `source`"));
    }

    @Test
    void it_explains_every_event_of_a_timeline() {
        assertThat(Timeline.events(loaded("exampleshire.yaml", example)))
                .filteredOn(event -> !event.equals("stage-2"))
                .allSatisfy(
                        event -> assertThat(page).containsPattern("\\| (`.*, )?`" + event + "`"));
    }

    @Test
    void it_lists_every_role_that_needs_no_declaring() {
        for (var role : RoleReader.EVERYWHERE) {
            assertThat(page).contains("`" + role + "`");
        }
    }

    private String fenced(String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/docs/policy-author.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
