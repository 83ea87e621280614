package holdfast.policy;

import static holdfast.policy.Exampleshire.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.Reading.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
