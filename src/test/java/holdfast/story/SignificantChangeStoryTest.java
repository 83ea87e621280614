package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.ChildId;
import holdfast.people.Person;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R5: what the social worker tells the IRO of, and what becomes of it. */
class SignificantChangeStoryTest {

    /** Luton's reading of a change: the IRO answers within five working days. */
    private static final String DAYS =
            """
              within: 5 working days of told
              remind: 1 working day before
              again: every 5 working days
              tell: [iro-manager]
              source: section 3.2; appendix 2
            """;

    @TempDir Path data;
    Town town;
    Person iro;
    Person worker;
    Person overseer;

    private void begins(String day, Shire council) {
        town = new Town(data, day, council);
        iro = town.who("iro");
        worker = town.who("social-worker");
        overseer = town.who("iro-manager");
    }

    private static Shire withDays() {
        return new Shire(
                "buckinghamshire",
                policy -> policy.replace("  source: section 3.2; appendix 2\n", DAYS));
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private String card(Person person, String line) {
        return town.say(person, line).messages().getFirst().card().orElseThrow();
    }

    private void tells() {
        town.say(worker, "tell 1001 7 The foster home has given notice");
        town.say(worker, "yes");
    }

    @Test
    void R5_1_a_change_is_told_seen_and_becomes_a_concern_linked_both_ways() {
        begins("2025-05-01", new Shire("buckinghamshire"));

        tells();

        assertThat(town.messenger().told())
                .containsExactly("2025-05-01 10:00 notified " + iro.name());
        assertThat(town.messenger().card(iro.name()))
                .contains("The foster home has given notice", "Unexpected change of placement")
                .contains("\"verb\":\"acknowledge\"", "\"verb\":\"raise\"")
                .doesNotContain("\"verb\":\"answer\"");
        town.until("2025-06-20");
        assertThat(town.messenger().told()).as("no days, so no clock").isEmpty();

        town.press(iro, "acknowledge", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(card(worker, "mine")).contains("Seen by the IRO.");

        var form = town.press(iro, "raise", "C-1001", Map.of());
        assertThat(form.messages().getFirst().card().orElseThrow())
                .contains("From C-1001: Unexpected change of placement.");
        var draft = draft(form.messages().getFirst().card().orElseThrow());
        town.press(
                iro,
                "raise",
                Map.of("card", draft, "arg", draft),
                Map.of("child", "1001", "category", "12", "text", "I was told three weeks late"));

        var change = town.concern("C-1001");
        var concern = town.concern("C-1002");
        assertThat(concern.kind().word()).isEqualTo("concern");
        assertThat(concern.category()).contains("significant-events");
        assertThat(concern.children()).containsExactly(new ChildId("1001"));
        assertThat(concern.links()).containsExactly(change.ref());
        assertThat(change.links()).containsExactly(concern.ref());
        assertThat(change.standing().word()).isEqualTo("closed");
        assertThat(card(iro, "show C-1001"))
                .contains("raised a concern from it: C-1002")
                .doesNotContain("\"verb\":\"raise\"");
        assertThat(town.caseNote("C-1001", new ChildId("1001")))
                .isEqualTo(
                        """
                        C-1001: significant change
                        Child: 1001
                        Told by: %s, 1 May 2025, 10:00
                        Change: Unexpected change of placement
                        Standing: closed on 20 June 2025
                        See also: C-1002

                        What it is about
                        The foster home has given notice

                        What happened
                        20 June 2025, 10:00: seen by %s
                        20 June 2025, 10:00: closed
                        20 June 2025, 10:00: a concern was raised from it: C-1002
                        """
                                .formatted(worker.name(), iro.name()));
    }

    /** The draft that a form's buttons name. */
    private static String draft(String card) {
        var at = card.indexOf("\"card\":\"") + 8;
        return card.substring(at, card.indexOf('"', at));
    }

    @Test
    void R5_2_a_change_not_seen_in_five_working_days_is_pinged_at_nine_until_it_is() {
        begins("2025-05-01", withDays());
        tells();
        town.messenger().told();

        town.until("2025-05-09");
        assertThat(town.messenger().told())
                .containsExactly("2025-05-08 09:00 reminded " + iro.name());
        assertThat(card(overseer, "status"))
                .contains("\"text\":\"Significant changes not seen yet: 1\"");
        town.until("2025-05-12");
        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-05-12 09:00 pinged " + iro.name(),
                        "2025-05-12 09:00 lapsed " + overseer.name());
        assertThat(town.messenger().card(iro.name()))
                .contains("Nobody has said yet that this was seen.")
                .contains("Your acknowledgement was due on Friday 9 May 2025.");
        assertThat(town.messenger().card(overseer.name()))
                .contains("Nobody has said in time that this was seen.");
        assertThat(card(worker, "mine")).contains("did not see it by Friday 9 May 2025.");
        town.until("2025-05-19");
        assertThat(town.messenger().told()).contains("2025-05-19 09:00 pinged " + iro.name());

        town.press(iro, "acknowledge", "C-1001", Map.of());
        town.until("2025-07-01");

        assertThat(town.messenger().told()).isEmpty();
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void R5_2_in_luton_a_change_of_care_plan_may_become_an_informal_concern() {
        begins("2025-05-15", Shire.lent("luton", UnaryOperator.identity()));
        town.say(worker, "tell 1001 1 We plan a move to kinship care");
        town.say(worker, "yes");

        town.until("2025-05-23");
        assertThat(town.messenger().told())
                .containsExactly(
                        "2025-05-15 10:00 notified " + iro.name(),
                        "2025-05-21 09:00 reminded " + iro.name(),
                        "2025-05-23 09:00 pinged " + iro.name());
        var form = town.press(iro, "raise", "C-1001", Map.of());
        var draft = draft(form.messages().getFirst().card().orElseThrow());
        town.press(
                iro,
                "raise",
                Map.of("card", draft, "arg", draft),
                Map.of(
                        "child", "1001",
                        "category", "care-plan",
                        "text", "She was not asked",
                        "impact", "She does not know where she will live"));

        assertThat(town.concern("C-1002").standing().word()).isEqualTo("informal");
        assertThat(town.concern("C-1002").links()).hasToString("[C-1001]");
        assertThat(town.concern("C-1001").links()).hasToString("[C-1002]");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void R5_1_a_change_that_becomes_a_concern_unseen_is_over_by_that() {
        begins("2025-05-01", withDays());
        tells();
        var form = town.press(iro, "raise", "C-1001", Map.of());
        var draft = draft(form.messages().getFirst().card().orElseThrow());

        town.press(
                iro,
                "raise",
                Map.of("card", draft, "arg", draft),
                Map.of("child", "1001", "category", "2", "text", "The plan is drifting"));
        town.messenger().told();
        town.until("2025-05-13");

        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(town.messenger().told())
                .as("the concern's own reminders")
                .noneMatch(told -> told.endsWith("lapsed " + overseer.name()));
    }
}
