package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After an act everybody's latest card of the concern shows it, as far as Teams lets it. */
class RedrawnStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;

    @BeforeEach
    void raises() {
        town = new Town(data, "2025-04-17", "york");
        iro = town.who("iro");
        manager = town.who("service-manager");
        town.press(
                iro,
                "raise",
                Map.of("card", "c"),
                Map.of("child", "2001", "category", "1", "text", "x", "informal", "Rang"));
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private String ref() {
        return "C-1001";
    }

    private List<String> shownTo() {
        return town.concern(ref()).shown().keySet().stream().map(this::name).sorted().toList();
    }

    /** Whoever presses sees it on their own card at once. */
    private List<String> others() {
        return shownTo().stream().filter(name -> !name.equals(manager.name())).toList();
    }

    private String name(PersonId person) {
        return town.council().directory().person(person).orElseThrow().name();
    }

    private boolean isBehind() {
        var concern = town.concern(ref());
        return concern.shown().values().stream().anyMatch(concern::isBehind);
    }

    @Test
    void the_act_of_one_is_on_everybodys_card_also_on_those_of_copies() {
        town.messenger().redrawn();

        town.press(manager, "acknowledge", ref(), Map.of());

        assertThat(shownTo()).contains(town.who("iro-manager").name(), manager.name());
        assertThat(town.messenger().redrawn()).containsExactlyElementsOf(others());
        assertThat(isBehind()).isFalse();
        assertThat(town.messenger().card(town.who("iro-manager").name())).contains("Acknowledged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "escalate", "withdraw", "cafcass", "note"})
    void whatever_is_done(String verb) {
        var by = verb.equals("answer") ? manager : iro;
        town.messenger().redrawn();

        town.press(
                by,
                verb,
                ref(),
                Map.of(
                        "position",
                        "done",
                        "text",
                        "Visited",
                        "reason",
                        "Now",
                        "decision",
                        "refer",
                        "discussed-with",
                        "AD"));

        assertThat(town.messenger().redrawn()).isNotEmpty();
        assertThat(isBehind()).isFalse();
        assertThat(town.due()).isEmpty();
    }

    @Test
    void teams_asks_for_a_pause_and_nothing_more_is_drawn_in_that_chat_until_it_is_over() {
        town.messenger().redrawn();
        town.messenger().nextRedraw(new Later("http-429", Duration.ofHours(1)));

        town.press(manager, "acknowledge", ref(), Map.of());
        var drawn = town.messenger().redrawn();
        town.press(manager, "note", ref(), Map.of("text", "The panel has moved"));

        assertThat(drawn).hasSize(others().size() - 1);
        assertThat(town.messenger().redrawn()).containsExactlyElementsOf(drawn);
        assertThat(isBehind()).isTrue();
        assertThat(town.due()).as("it is looked at again").isNotEmpty();
    }

    @Test
    void once_the_pause_is_over_the_card_catches_up() {
        town.messenger().redrawn();
        town.messenger().nextRedraw(new Later("http-429", Duration.ZERO));

        town.press(manager, "acknowledge", ref(), Map.of());

        assertThat(town.messenger().redrawn()).containsExactlyElementsOf(others());
        assertThat(isBehind()).isFalse();
        assertThat(town.due()).isEmpty();
    }

    @Test
    void what_teams_refuses_is_tried_once() {
        town.messenger().redrawn();
        town.messenger().nextRedraw(new Refused("forbidden"));

        town.press(manager, "acknowledge", ref(), Map.of());

        assertThat(town.messenger().redrawn()).hasSize(others().size() - 1);
        assertThat(town.due()).isEmpty();
    }

    @Test
    void the_stage_and_the_whole_process_end_at_once_and_each_hears_of_it_once() {
        town.press(iro, "escalate", ref(), Map.of());
        town.press(iro, "escalate", ref(), Map.of());
        town.press(iro, "escalate", ref(), Map.of());
        town.until("2025-05-20");
        town.messenger().told();

        town.until("2025-05-22");

        assertThat(town.messenger().told())
                .contains("2025-05-21 09:00 lapsed " + town.who("iro-manager").name())
                .doesNotHaveDuplicates();
        assertThat(town.messenger().card(town.who("iro-manager").name()))
                .contains("The time of the whole process ended on Tuesday 20 May 2025.");
    }
}
