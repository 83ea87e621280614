package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.people.Person;
import holdfast.policy.Event;
import holdfast.policy.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scenarios L2 and L6: in Luton an escalation is the IRO's to take further, and days are counted
 * back.
 */
class LutonStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;

    @AfterEach
    void moves_out() {
        town.close();
    }

    private void movesIn(UnaryOperator<String> change) {
        town = new Town(data, "2025-05-19", Shire.lent("luton", change));
        iro = town.who("iro", "1001");
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String card(Reply reply) {
        return reply.inPlace().orElseGet(() -> reply.messages().getFirst().card().orElseThrow());
    }

    private void started(String verb) {
        town.press(
                iro,
                verb,
                Map.of("card", "a-form"),
                Map.of(
                        "child", "1001",
                        "category", "progress",
                        "text", "The plan stands still",
                        "impact", "He cannot settle"));
    }

    @ParameterizedTest(name = "{0} working days before the review of 3 June: {1}")
    @CsvSource({
        "25, 2025-04-25",
        "20, 2025-05-02",
        "15, 2025-05-12",
        "10, 2025-05-19",
        "3, 2025-05-29"
    })
    void L6_what_comes_before_a_review_is_counted_back_over_two_bank_holidays(
            int before, LocalDate due) {
        movesIn(UnaryOperator.identity());
        var review = Map.of(Event.REVIEW, LocalDate.of(2025, 6, 3));
        var policy = town.council().inForce(iro.authority()).policy();

        assertThat(Timeline.of(policy, review, town.council().days()).rows())
                .filteredOn(row -> row.from().equals(Event.REVIEW))
                .filteredOn(row -> row.period().before() && row.period().count() == before)
                .isNotEmpty()
                .allMatch(row -> row.due().equals(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raise", "notify"})
    void L2_after_five_working_days_only_the_iro_is_pinged(String verb) {
        movesIn(UnaryOperator.identity());
        started(verb);
        assertThat(told())
                .containsExactly(
                        "2025-05-19 10:00 copied "
                                + town.who("business-support-manager", "1001").name());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("informal");
        assertThat(town.concern("C-1001").standing().entry().orElseThrow().due())
                .hasToString("2025-05-27");
        assertThat(town.concern("C-1001").whole()).isEmpty();

        town.until("2025-05-28");

        assertThat(told()).containsExactly("2025-05-28 09:00 pinged " + iro.name());
        assertThat(town.messenger().card(iro.name()))
                .contains(
                        "The time for settling this informally has run out.",
                        "The time for settling this ended on Tuesday 27 May 2025. Escalate by the"
                                + " council")
                .doesNotContain("\"verb\":\"escalate\"");
        assertThat(town.say(iro, "escalate C-1001").messages().getFirst().text())
                .isEqualTo(
                        "No formal stage can be opened. Luton's Escalating Concerns and Dispute"
                                + " Resolution Procedure is a separate document, and its stages are"
                                + " not in this policy. You may refer the matter to Cafcass at any"
                                + " point.");
        town.until("2025-06-05");
        assertThat(told()).containsExactly("2025-06-04 09:00 pinged " + iro.name());
    }

    @Test
    void L2_a_manager_is_pinged_only_if_the_policy_adds_one() {
        movesIn(policy ->
                policy.replace(
                        "ping: [iro]\n    offer",
                        "ping: [iro]\n    tell: [team-manager]\n    offer"));
        started("raise");
        told();

        town.until("2025-05-28");

        assertThat(told())
                .containsExactly(
                        "2025-05-28 09:00 pinged " + iro.name(),
                        "2025-05-28 09:00 lapsed " + town.who("team-manager", "1001").name());
    }

    @Test
    void L2_an_escalation_says_what_it_means_for_the_child() {
        movesIn(UnaryOperator.identity());

        assertThat(card(town.say(iro, "raise 1001 progress The plan stands still")))
                .contains("Please fill this in. Escalation opens only with it.");
        assertThat(told()).isEmpty();
    }
}
