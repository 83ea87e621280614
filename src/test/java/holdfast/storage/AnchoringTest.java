package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.record.Anchoring;
import holdfast.record.Break;
import holdfast.record.Verification;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When anchors are written, and what they hold. */
class AnchoringTest {

    private final Paper paper = new Paper();

    @TempDir Path data;
    private SqliteStore store;

    @BeforeEach
    void start() {
        store = SqliteStore.in(data);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void the_first_sheet_holds_every_history_there_is() {
        Filled.more(store, 1001);
        Filled.more(store, 1002);

        assertThat(upTo("2025-09-01")).isEqualTo(1);
        assertThat(paper.sheets.get(day("2025-08-31")))
                .matches(
                        """
                        Holdfast anchors 1
                        council buckinghamshire
                        day 2025-08-31
                        before none
                        C-1001 1 [0-9a-f]{64}
                        C-1002 1 [0-9a-f]{64}
                        end [0-9a-f]{64}
                        """);
    }

    @Test
    void each_later_sheet_holds_what_changed_and_names_the_one_before() {
        Filled.more(store, 1001);
        Filled.more(store, 1002);
        upTo("2025-04-17");
        wake(1002, "2025-04-24T08:00:00Z");

        assertThat(upTo("2025-04-25")).isEqualTo(1);
        assertThat(paper.sheets).hasSize(2);
        var first = paper.sheets.get(day("2025-04-16"));
        assertThat(paper.sheets.get(day("2025-04-24")))
                .matches(
                        """
                        Holdfast anchors 1
                        council buckinghamshire
                        day 2025-04-24
                        before 2025-04-16 %s
                        C-1002 2 [0-9a-f]{64}
                        end [0-9a-f]{64}
                        """
                                .formatted(first.substring(first.length() - 65).strip()));
        assertThat(found()).isEmpty();
    }

    @Test
    void nothing_is_written_twice_a_day_nor_when_the_clock_is_behind() {
        Filled.more(store, 1001);
        upTo("2025-09-01");

        assertThat(upTo("2025-09-01")).isZero();
        assertThat(upTo("2025-08-01")).isZero();
    }

    @Test
    void a_day_without_a_change_has_a_sheet_so_that_everybody_sees_it_was_looked_at() {
        Filled.more(store, 1001);
        upTo("2025-09-01");

        assertThat(upTo("2025-09-02")).isEqualTo(1);
        assertThat(paper.sheets.get(day("2025-09-01"))).doesNotContain("C-");
    }

    @Test
    void days_that_were_missed_are_caught_up_with() {
        Filled.more(store, 1001);
        Filled.more(store, 1002);
        upTo("2025-04-17");
        wake(1001, "2025-04-24T08:00:00Z");
        wake(1002, "2025-04-28T08:00:00Z");

        assertThat(upTo("2025-05-01")).isEqualTo(3);
        assertThat(paper.sheets.keySet())
                .containsExactly(
                        day("2025-04-16"), day("2025-04-24"), day("2025-04-28"), day("2025-04-30"));
    }

    @Test
    void what_has_changed_again_since_midnight_is_anchored_all_the_same() {
        Filled.more(store, 1001);
        upTo("2025-04-20");
        wake(1001, "2025-04-24T08:00:00Z");

        upTo("2025-04-24");
        assertThat(paper.sheets.get(day("2025-04-23"))).contains("C-1001 2 ");
    }

    @Test
    void a_sheet_that_is_taken_out_or_put_in_another_place_is_found() {
        Filled.more(store, 1001);
        upTo("2025-09-01");
        upTo("2025-09-02");
        upTo("2025-09-03");
        var middle = paper.sheets.remove(day("2025-09-01"));

        assertThat(found()).containsExactly(new Break.SheetUnlinked(COUNCIL, day("2025-09-02")));

        paper.sheets.put(day("2025-09-01"), paper.sheets.get(day("2025-08-31")));
        assertThat(found()).containsExactly(new Break.SheetChanged(COUNCIL, day("2025-09-01")));

        paper.sheets.put(day("2025-09-01"), middle);
        assertThat(found()).isEmpty();
        paper.sheets.remove(day("2025-08-31"));
        assertThat(found()).containsExactly(new Break.SheetUnlinked(COUNCIL, day("2025-09-01")));
    }

    @Test
    void a_damaged_sheet_holds_up_no_later_one() {
        Filled.more(store, 1001);
        upTo("2025-09-01");
        paper.sheets.put(day("2025-08-31"), "rubbish");

        assertThat(upTo("2025-09-02")).isEqualTo(1);
        assertThat(found()).containsExactly(new Break.SheetChanged(COUNCIL, day("2025-08-31")));
    }

    @Test
    void each_break_is_a_plain_sentence() {
        var ref = new Reference(1003);
        var on = day("2025-09-01");
        assertThat(
                        List.of(
                                new Break.LinesRemoved(COUNCIL, ref, 2, 2),
                                new Break.LinesRemoved(COUNCIL, ref, 2, 4),
                                new Break.LineAdded(COUNCIL, ref, 2),
                                new Break.LinesSwapped(COUNCIL, ref, 2, 4),
                                new Break.LineUnlinked(COUNCIL, ref, 2),
                                new Break.WordsGone(COUNCIL, ref, 2),
                                new Break.LineUnreadable(COUNCIL, ref, 2),
                                new Break.ConcernUnreadable(COUNCIL, ref, "It says why."),
                                new Break.CutShort(COUNCIL, ref, 2, 4, on),
                                new Break.Rewritten(COUNCIL, ref, 2, on),
                                new Break.SheetChanged(COUNCIL, on),
                                new Break.SheetUnlinked(COUNCIL, on)))
                .extracting(Break::sentence)
                .containsExactly(
                        "C-1003 of buckinghamshire, line 2: it was removed.",
                        "C-1003 of buckinghamshire, lines 2 to 4: they were removed.",
                        "C-1003 of buckinghamshire, line 2: it stands there more than once, so one was added.",
                        "C-1003 of buckinghamshire, line 2: it stands behind line 4, so lines were swapped.",
                        "C-1003 of buckinghamshire, line 2: it was not written after line 1, so one of them is another.",
                        "C-1003 of buckinghamshire, line 2: the words said with it are missing, and were not erased.",
                        "C-1003 of buckinghamshire, line 2: it cannot be read.",
                        "It says why.",
                        "C-1003 of buckinghamshire ends after line 2: it had 4 on 2025-09-01, as its anchor says.",
                        "C-1003 of buckinghamshire, line 2: it or one before it was written anew after 2025-09-01, as its anchor says.",
                        "The anchors of buckinghamshire for 2025-09-01 were changed.",
                        "The anchors of buckinghamshire for 2025-09-01 do not follow those before them: some were removed or replaced.");
    }

    private int upTo(String today) {
        return new Anchoring(new Cabinet(store).histories(), paper).upTo(day(today), COUNCIL);
    }

    private List<Break> found() {
        var breaks = new ArrayList<Break>();
        new Verification(new Cabinet(store).histories(), paper).council(COUNCIL, breaks::add);
        return breaks;
    }

    private void wake(long number, String at) {
        var concerns = new Cabinet(store).concerns();
        var seen = concerns.find(COUNCIL, new Reference(number)).orElseThrow();
        concerns.replace(seen, Bucks.filing(Bucks.woken(seen.concern(), at)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
