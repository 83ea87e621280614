package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario H3: who speaks for brothers and sisters, for a looked-after mother and her child. */
class SiblingsStoryTest {

    private static final String CONFLICT =
            "The interests of these children conflict, so nobody raises one matter for them"
                    + " together. Please name each in a matter of their own.";

    @TempDir Path data;
    Town town;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-04-17", "hull");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private String said(Person person, String line) {
        var message = town.say(person, line).messages().getFirst();
        return message.card().orElse(message.text());
    }

    private Directory people() {
        return town.council().directory();
    }

    @Test
    void H3_one_concern_covers_three_siblings_and_gives_three_case_notes() {
        var iro = town.who("iro", "3001");
        said(iro, "raise 3001, 3002 and 3003 4 Nobody has booked the dentist");
        said(iro, "yes");

        var concern = town.concern("C-1001");
        assertThat(concern.children())
                .extracting(ChildId::number)
                .containsExactly("3001", "3002", "3003");
        for (var child : concern.children()) {
            assertThat(town.caseNote("C-1001", child))
                    .contains("Nobody has booked the dentist", child.number());
            concern.children().stream()
                    .filter(other -> !other.equals(child))
                    .forEach(other ->
                            assertThat(town.caseNote("C-1001", child))
                                    .as("nothing of the others")
                                    .doesNotContain(other.number()));
        }
    }

    @ParameterizedTest(name = "{0}, {1} by the IRO of {0}: {2}")
    @CsvSource({
        "3004, 3005, brothers and sisters in conflict",
        "3005, 3004, whoever begins",
        "3006, 3007, a looked-after mother and her child",
        "3007, 3006, whoever begins"
    })
    void H3_a_joint_concern_is_refused_where_interests_conflict(
            String own, String other, String because) {
        var iro = town.who("iro", own);

        assertThat(said(iro, "raise %s,%s 4 No contact since March".formatted(own, other)))
                .as(because)
                .contains(CONFLICT)
                .contains("No contact since March");
        assertThat(
                        said(
                                town.who("iro", other),
                                "raise %s,%s 4 No contact since March".formatted(own, other)))
                .contains(CONFLICT);
        assertThat(town.messenger().told()).isEmpty();
    }

    @Test
    void H3_two_linked_concerns_are_allowed() {
        var first = town.who("iro", "3004");
        var second = town.who("iro", "3005");
        assertThat(first).isNotEqualTo(second);
        said(first, "raise 3004 4 No contact between the two");
        said(first, "yes");

        said(second, "raise 3005 4 No contact between the two, see C-1001");
        said(second, "yes");

        assertThat(town.concern("C-1002").links()).containsExactly(town.concern("C-1001").ref());
        assertThat(town.concern("C-1002").children()).containsExactly(new ChildId("3005"));
        assertThat(town.concern("C-1001").standing()).isNotNull();
        assertThat(said(second, "show C-1001"))
                .as("a reference shows nothing of the matter")
                .startsWith("I cannot find that among your concerns.");
    }

    @Test
    void H3_a_reference_to_anything_else_links_nothing() {
        var first = town.who("iro", "3001");
        var second = town.who("iro", "3005");
        said(first, "raise 3001 4 No dentist");
        said(first, "yes");

        said(second, "raise 3005 4 As bad as C-1001 and C-9999");
        said(second, "yes");

        assertThat(town.concern("C-1002").links()).isEmpty();
    }

    @Test
    void H3_mother_and_child_and_those_in_conflict_have_different_iros_and_the_three_have_one() {
        assertThat(iros("3001", "3002", "3003")).hasSize(1);
        assertThat(iros("3004", "3005")).hasSize(2);
        assertThat(iros("3006", "3007")).hasSize(2);
        assertThat(people().child(new ChildId("3007")).orElseThrow().parents())
                .containsExactly(new ChildId("3006"));
        assertThat(people().remarks()).isEmpty();
    }

    private List<Person> iros(String... children) {
        return List.of(children).stream().map(child -> town.who("iro", child)).distinct().toList();
    }

    @Test
    void H3_a_card_pressed_for_both_is_refused_too() {
        var iro = town.who("iro", "3004");
        var inputs =
                Map.of("child", "3004,3005", "category", "1", "text", "No contact since March");

        var card = town.press(iro, "raise", Map.of("card", "a-card"), inputs).inPlace();

        assertThat(card.orElseThrow()).contains(CONFLICT);
    }
}
