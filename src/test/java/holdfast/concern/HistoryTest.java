package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;
import static holdfast.story.Buckinghamshire.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history is chained: what anybody changes in it afterwards is found. */
class HistoryTest {

    static List<ConcernEvent> events() {
        return Events.all();
    }

    @Test
    void what_nobody_has_touched_is_whole() {
        assertThat(whole(history())).isTrue();
    }

    @Test
    void a_changed_field_of_a_line_is_found() {
        var line = history().get(1);
        var changed =
                List.of(
                        with(line, Map.of("seq", 3)),
                        with(line, Map.of("at", line.at().plusMillis(1))),
                        with(line, Map.of("by", Optional.of(IRO.id()))),
                        with(line, Map.of("by", Optional.empty())),
                        with(line, Map.of("for", line.by())),
                        with(line, Map.of("operation", Optional.of("another"))),
                        with(line, Map.of("operation", Optional.empty())),
                        with(line, Map.of("event", new ConcernEvent.Closed())),
                        with(line, Map.of("previous", "")),
                        with(line, Map.of("hash", "0".repeat(64))));
        assertThat(changed).noneMatch(Entry::intact);
        assertThat(line.intact()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void a_changed_added_or_lost_field_of_an_event_is_found(ConcernEvent event) {
        var line = line(event);
        assertThat(line.intact()).isTrue();
        var fields = event.written();
        for (var name : fields.keySet()) {
            var other = new HashMap<>(fields);
            other.merge(name, "x", String::concat);
            var less = new HashMap<>(fields);
            less.remove(name);
            assertThat(List.of(other, less))
                    .noneMatch(these -> with(line, Map.of("event", raw(event, these))).intact());
        }
        var more = new HashMap<>(fields);
        more.put("more", "");
        assertThat(with(line, Map.of("event", raw(event, more))).intact()).isFalse();
        assertThat(with(line, Map.of("event", raw(event, fields))).intact()).isTrue();
    }

    @Test
    void a_removed_line_is_found_wherever_it_was_but_at_the_end() {
        for (var n = 0; n < history().size() - 1; n++) {
            var less = new ArrayList<>(history());
            less.remove(n);
            assertThat(whole(less)).as("without line %d", n + 1).isFalse();
        }
    }

    @Test
    void swapped_and_doubled_lines_are_found() {
        for (var n = 0; n < history().size() - 1; n++) {
            var swapped = new ArrayList<>(history());
            Collections.swap(swapped, n, n + 1);
            var doubled = new ArrayList<>(history());
            doubled.add(n, history().get(n));
            assertThat(List.of(swapped, doubled)).noneMatch(HistoryTest::whole);
        }
    }

    @Test
    void a_line_from_another_history_is_found() {
        var mixed = new ArrayList<>(history());
        mixed.set(1, Standings.answered().concern().history().get(1));
        assertThat(whole(mixed)).isFalse();
    }

    @Test
    void a_hash_does_not_depend_on_the_order_in_which_things_were_said() {
        var one = new LinkedHashMap<String, Text.Ref>();
        one.put("text", Matter.text("a"));
        one.put("outcome", Matter.text("b"));
        var other = new LinkedHashMap<String, Text.Ref>();
        other.put("outcome", Matter.text("b"));
        other.put("text", Matter.text("a"));
        assertThat(line(new ConcernEvent.Accepted(one, Optional.empty())).hash())
                .isEqualTo(line(new ConcernEvent.Accepted(other, Optional.empty())).hash());
    }

    @Test
    void fields_that_read_alike_when_run_together_have_hashes_of_their_own() {
        assertThat(line(new ConcernEvent.Unknown("x", Map.of("a", "bc"))).hash())
                .isNotEqualTo(line(new ConcernEvent.Unknown("x", Map.of("ab", "c"))).hash());
    }

    @Test
    void a_history_begins_with_its_start_and_only_once() {
        var start = history().getFirst();
        assertThatThrownBy(() -> rebuilt(history().subList(1, 3)))
                .hasMessage("the history of C-1001 does not begin with its start");
        assertThatThrownBy(() -> rebuilt(List.of(start, start)))
                .hasMessage("the history of C-1001 begins twice");
    }

    @Test
    void no_line_is_lost_however_little_sense_it_makes() {
        var starts = ConcernEvent.Started.class;
        for (var event : Events.all().stream().filter(it -> !starts.isInstance(it)).toList()) {
            var matter = Standings.raised().happens(event);
            assertThat(matter.concern().history()).as("%s", event).hasSize(2);
        }
    }

    private static List<Entry> history() {
        return Standings.raised()
                .does(Acts.ACKNOWLEDGE, MANAGER)
                .does(Acts.ANSWER, MANAGER)
                .does(Acts.ACCEPT, IRO)
                .concern()
                .history();
    }

    private static Entry line(ConcernEvent event) {
        var at = Matter.instant("2025-05-06");
        return Entry.after(Optional.empty(), at, Entry.Hand.NOBODYS, event);
    }

    private static ConcernEvent raw(ConcernEvent event, Map<String, String> fields) {
        return new ConcernEvent.Unknown(event.word(), fields);
    }

    private static Concern rebuilt(List<Entry> history) {
        return Concern.of(AUTHORITY, Reference.FIRST, history, List.of(), Map.of());
    }

    /** How anybody checks a history: each line is intact and goes on from the one before. */
    private static boolean whole(List<Entry> history) {
        var previous = "";
        var seq = 0;
        for (var line : history) {
            if (!line.intact() || !line.previous().equals(previous) || line.seq() != ++seq) {
                return false;
            }
            previous = line.hash();
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static Entry with(Entry line, Map<String, Object> other) {
        return new Entry(
                (int) other.getOrDefault("seq", line.seq()),
                (Instant) other.getOrDefault("at", line.at()),
                (Optional<PersonId>) other.getOrDefault("by", line.by()),
                (Optional<PersonId>) other.getOrDefault("for", line.coveredFor()),
                (Optional<String>) other.getOrDefault("operation", line.operation()),
                (ConcernEvent) other.getOrDefault("event", line.event()),
                (String) other.getOrDefault("previous", line.previous()),
                (String) other.getOrDefault("hash", line.hash()));
    }
}
