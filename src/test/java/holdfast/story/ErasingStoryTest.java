package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Entry;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.people.Person;
import holdfast.record.Anchors;
import holdfast.record.Break;
import holdfast.record.Erasing;
import holdfast.record.Verification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote is erased when nobody needs it any more, and not a day before. */
class ErasingStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;

    @BeforeEach
    void raises() {
        town = new Town(data, "2025-04-16", "buckinghamshire");
        iro = town.who("iro");
        manager = town.who("iro-manager");
        town.say(iro, "raise 1001 5 The visits have stopped");
        town.say(iro, "yes");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private Erasing erasing() {
        var cabinet = town.cabinet();
        return new Erasing(
                cabinet.concerns(), cabinet.texts(), town.council(), cabinet.signOffs(), _ -> 18);
    }

    private int erased() {
        var begun = erasing().whatIsOver(town.authority(), town.now());
        erasing().whatIsSaidToBe(town.authority());
        town.until(town.now().toString().substring(0, 10));
        return begun;
    }

    private void settles() {
        town.say(iro, "accept C-1001 She rang and they begin again");
        town.say(iro, "yes");
    }

    private void filesAndSigns() {
        town.say(iro, "filed C-1001");
        town.until("2026-05-05");
        says(manager, "sign off 2025-26", "yes");
    }

    private void says(Person person, String... lines) {
        List.of(lines).forEach(line -> town.say(person, line));
    }

    private List<Text.Ref> refs(String ref) {
        return town.concern(ref).history().stream()
                .flatMap(line -> line.event().texts().stream())
                .toList();
    }

    private List<String> words() {
        var left = town.cabinet().texts().words(town.authority(), refs("C-1001"));
        return List.copyOf(left.values());
    }

    private List<Break> breaks() {
        var breaks = new ArrayList<Break>();
        new Verification(town.cabinet().histories(), new NoAnchors())
                .council(town.authority(), breaks::add);
        return breaks;
    }

    private List<String> happened() {
        return town.concern("C-1001").history().stream()
                .map(Entry::event)
                .map(event -> event.word())
                .filter(word -> !word.equals("viewed"))
                .toList();
    }

    @Test
    void after_eighteen_months_the_words_go_and_the_record_stays_sound() {
        settles();
        filesAndSigns();
        assertThat(breaks()).isEmpty();
        assertThat(words()).hasSize(2);

        town.until("2026-10-15");
        assertThat(erased()).isZero();
        assertThat(words()).hasSize(2);
        town.until("2026-10-16");
        assertThat(erased()).isOne();

        assertThat(words()).isEmpty();
        assertThat(breaks()).isEmpty();
        assertThat(happened()).endsWith("accepted", "closed", "filed", "erased");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @ParameterizedTest(name = "without {0}, nothing is erased")
    @ValueSource(strings = {"filing", "signing", "end", "release", "filing-again", "reopening"})
    void anything_that_is_missing_keeps_the_words(String missing) {
        if (!missing.equals("end")) {
            settles();
        }
        if (!missing.equals("filing")) {
            town.say(iro, "filed C-1001");
        }
        switch (missing) {
            case "release" -> town.say(manager, "hold C-1001 because a court asked for it");
            case "filing-again" -> town.say(iro, "note C-1001 The panel has moved");
            case "reopening" -> says(iro, "reopen C-1001 because they stopped again", "yes");
            default -> {}
        }
        town.until("2026-05-05");
        if (!missing.equals("signing")) {
            says(manager, "sign off 2025-26", "yes");
        }
        town.until("2027-11-01");
        var before = words();

        assertThat(erased()).isZero();

        assertThat(words()).isEqualTo(before).isNotEmpty();
        assertThat(happened()).doesNotContain("erased");
    }

    @Test
    void what_was_missing_may_come_later() {
        settles();
        says(manager, "hold C-1001 because a court asked for it");
        filesAndSigns();
        town.until("2027-11-01");
        assertThat(erased()).isZero();

        says(manager, "release C-1001 because it has decided");

        assertThat(erased()).isOne();
        assertThat(words()).isEmpty();
        assertThat(breaks()).isEmpty();
    }

    @Test
    void a_mistake_needs_nobody_to_file_it() {
        town.press(iro, "void", "C-1001", Map.of("reason", "Wrong child"));
        town.until("2026-05-05");
        says(manager, "sign off 2025-26", "yes");
        town.until("2026-10-16");

        assertThat(erased()).isOne();
        assertThat(words()).isEmpty();
    }

    @Test
    void every_card_in_teams_is_blanked_and_the_story_can_still_be_read() {
        settles();
        filesAndSigns();
        town.until("2026-10-16");
        town.messenger().redrawn();

        erased();

        assertThat(town.messenger().redrawn()).contains(iro.name(), "Ruth Ellingham");
        assertThat(town.messenger().card("Ruth Ellingham"))
                .contains(
                        "The words of C-1001 were erased on Friday 16 October 2026. Type show C-1001 to see its dates, stages and outcome.")
                .doesNotContain("visits have stopped");
        var story = town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow();
        assertThat(story)
                .contains(
                        "Words erased",
                        "Everything written before was erased, since its time was over")
                .doesNotContain("visits have stopped");
        town.until("2026-10-19");
        assertThat(town.messenger().redrawn()).as("what shows no words stays").isEmpty();
    }

    @Test
    void a_case_note_stays_as_it_was_copied_until_it_is_blanked_with_the_cards() {
        settles();
        says(iro, "case note C-1001", "note C-1001 The panel has moved");
        var copy = "said-to-" + iro.id() + "-to-copy";
        assertThat(town.messenger().redrawnMessages()).isNotEmpty().doesNotContain(copy);

        says(manager, "erase C-1001 because the family asked for it", "yes");
        erased();

        assertThat(town.messenger().redrawnMessages()).containsOnlyOnce(copy);
        assertThat(town.messenger().card(iro.name())).contains("The words of C-1001 were erased");
    }

    @Test
    void whoever_dies_between_saying_and_deleting_is_followed_by_somebody_who_deletes() {
        settles();
        filesAndSigns();
        town.until("2026-10-16");
        erasing().whatIsOver(town.authority(), town.now());
        assertThat(happened()).endsWith("erased");
        assertThat(words()).hasSize(2);
        assertThat(breaks()).isEmpty();

        assertThat(erasing().whatIsSaidToBe(town.authority())).isOne();

        assertThat(words()).isEmpty();
        assertThat(breaks()).isEmpty();
        assertThat(erasing().whatIsSaidToBe(town.authority())).isZero();
        assertThat(erasing().whatIsOver(town.authority(), town.now())).isZero();
        assertThat(Collections.frequency(happened(), "erased")).isOne();
    }

    @Test
    void the_iro_manager_erases_what_is_over_before_its_time_and_says_why() {
        settles();
        says(manager, "erase C-1001 because the family asked for it", "yes");
        erasing().whatIsSaidToBe(town.authority());

        assertThat(words()).containsExactly("the family asked for it");
        assertThat(breaks()).isEmpty();
        assertThat(happened()).endsWith("closed", "erased");
    }

    @Test
    void what_is_written_after_the_erasing_is_read_alone_and_goes_in_its_turn() {
        settles();
        filesAndSigns();
        town.until("2026-10-16");
        erased();
        says(iro, "note C-1001 The panel has moved");
        town.until("2026-10-19");

        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .contains("The panel has moved")
                .doesNotContain("visits have stopped");
        assertThat(erased()).as("it is not on the child's record").isZero();
        says(iro, "filed C-1001");
        assertThat(erased()).isOne();
        assertThat(words()).isEmpty();
        assertThat(breaks()).isEmpty();
    }

    @Test
    void under_a_legal_hold_nobody_erases_anything() {
        settles();
        says(manager, "hold C-1001 because a court asked for it");

        var reply = town.say(manager, "erase C-1001 because the family asked for it");

        assertThat(reply.messages().getFirst().text())
                .isEqualTo(
                        "There has been a legal hold on it since Wednesday 16 April 2025. End that first: type release and the reference.");
        assertThat(words()).hasSize(3);
    }

    @Test
    void a_hold_and_its_reason_are_seen_by_the_iro_and_not_by_the_team() {
        says(manager, "hold C-1001 because a court asked for it");

        var seen = town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow();
        var other =
                town.say(town.who("team-manager"), "show C-1001")
                        .messages()
                        .getFirst()
                        .card()
                        .orElseThrow();

        assertThat(seen).contains("Legal hold", "a court asked for it");
        assertThat(other).doesNotContain("Legal hold", "legal hold", "a court asked for it");
    }

    @Test
    void what_was_taken_up_again_keeps_what_was_said_at_first_until_that_is_over_too() {
        settles();
        says(iro, "reopen C-1001 because they stopped again", "yes");
        says(manager, "erase C-1001 because the family asked for it", "yes");
        erasing().whatIsSaidToBe(town.authority());
        var concern = town.cabinet().texts();

        assertThat(concern.words(town.authority(), refs("C-1002")))
                .containsValue("The visits have stopped");
        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .doesNotContain("The visits have stopped");
        assertThat(breaks()).isEmpty();

        says(iro, "accept C-1002 They have begun", "yes");
        says(manager, "erase C-1002 because the family asked for it", "yes");
        erasing().whatIsSaidToBe(town.authority());

        assertThat(concern.words(town.authority(), refs("C-1002")).values())
                .containsExactly("the family asked for it");
        assertThat(breaks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    raised  | Over, and not confirmed on the child’s record | false
                    settled | Over, and not confirmed on the child’s record | true
                    filed   | Over, and not confirmed on the child’s record | false
                    """)
    void the_iro_manager_finds_what_is_over_and_on_nobodys_record(
            String when, String title, boolean found) {
        if (!when.equals("raised")) {
            settles();
        }
        if (when.equals("filed")) {
            town.say(iro, "filed C-1001");
        }

        var check = town.say(manager, "check").messages().getFirst().card().orElseThrow();

        assertThat(check.contains(title)).isEqualTo(found);
    }

    @Test
    void the_status_says_of_each_year_what_is_not_signed_off_or_not_filed() {
        assertThat(status()).doesNotContain("Over in");
        settles();
        assertThat(status()).contains("Over in 2025-26: not all is on the child’s record");
        assertThat(check()).as("the year still runs").doesNotContain("is not signed off");
        town.until("2026-05-05");
        assertThat(status())
                .contains(
                        "2025-26: its report is not signed off; not all is on the child’s record");
        says(iro, "filed C-1001");
        assertThat(status()).contains("Over in 2025-26: its report is not signed off\"");
        assertThat(check()).contains("Over, and the year’s report is not signed off", "2025-26: 1");
        assertThat(town.say(town.who("head-of-service"), "status").messages().getFirst().card())
                .hasValueSatisfying(card -> assertThat(card).doesNotContain("Over in"));
        says(manager, "sign off 2025-26", "yes");
        assertThat(status()).doesNotContain("Over in");
        assertThat(check()).doesNotContain("is not signed off");
    }

    private String check() {
        return town.say(manager, "check").messages().getFirst().card().orElseThrow();
    }

    private String status() {
        return town.say(manager, "status").messages().getFirst().card().orElseThrow();
    }

    @Test
    void a_year_is_signed_off_once() {
        town.until("2026-05-05");
        says(manager, "sign off 2025-26");
        assertThat(town.say(manager, "yes").messages().getFirst().text())
                .isEqualTo(
                        "The report for 2025-26 is signed off. What people wrote in matters of that year may be erased when its time comes.");
        town.until("2026-05-06");
        says(manager, "sign off 2025-26");
        assertThat(town.say(manager, "yes").messages().getFirst().text())
                .isEqualTo(
                        "The report for 2025-26 was signed off by %s on Tuesday 5 May 2026. Nothing was changed."
                                .formatted(manager.name()));
    }

    /** Nothing was written down elsewhere. */
    private static final class NoAnchors implements Anchors {

        @Override
        public List<Authority> councils() {
            return List.of();
        }

        @Override
        public SortedSet<LocalDate> days(Authority council) {
            return new TreeSet<>();
        }

        @Override
        public String sheet(Authority council, LocalDate day) {
            throw new AssertionError(day);
        }

        @Override
        public void keep(Authority council, LocalDate day, String text) {}
    }
}
