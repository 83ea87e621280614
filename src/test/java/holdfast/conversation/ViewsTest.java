package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.people.Person;
import holdfast.storage.DocumentStore;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looked at a concern is part of its record. */
class ViewsTest {

    @TempDir Path data;
    Chats chats;
    Person iro;
    Person manager;
    final AtomicBoolean busy = new AtomicBoolean();

    @BeforeEach
    void opens() {
        chats = new Chats(data, this::moving);
        iro = chats.who("iro");
        manager = chats.who("team-manager");
        chats.raised();
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    /** A store in which, while it is busy, somebody else is always quicker. */
    private DocumentStore moving(DocumentStore store) {
        return (DocumentStore)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DocumentStore.class},
                        (_, method, args) ->
                                busy.get() && method.getName().equals("replace")
                                        ? DocumentStore.Outcome.MOVED
                                        : method.invoke(store, args));
    }

    private List<String> looks() {
        return chats.concern("C-1001").history().stream()
                .filter(entry -> entry.event() instanceof ConcernEvent.Viewed)
                .map(Entry::by)
                .map(by -> chats.named(by.orElseThrow().value()).name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"show C-1001", "show 1001", "case note C-1001"})
    void a_typed_look_is_recorded(String line) {
        chats.say(manager, line);

        assertThat(looks()).containsExactly("Ruth Ellingham");
    }

    @ParameterizedTest
    @CsvSource({"show", "refresh", "case-note"})
    void a_pressed_look_is_recorded(String verb) {
        chats.press(manager, verb, Map.of("ref", "C-1001", "card", "list"), Map.of());

        assertThat(looks()).containsExactly("Ruth Ellingham");
    }

    @Test
    void lists_and_forms_and_acts_are_no_looks_of_their_own() {
        chats.say(manager, "owed");
        chats.say(manager, "answer C-1001");
        chats.press(manager, "acknowledge", "C-1001", Map.of());

        assertThat(looks()).isEmpty();
    }

    @Test
    void once_a_day_for_each_person_and_nothing_else_changes() {
        var before = chats.concern("C-1001");

        chats.say(manager, "show C-1001");
        chats.say(manager, "show C-1001");
        chats.say(iro, "show C-1001");
        chats.until("2025-04-17T10:00");
        chats.say(manager, "show C-1001");

        var after = chats.concern("C-1001");
        assertThat(looks()).containsExactly("Ruth Ellingham", "Amara Okafor", "Ruth Ellingham");
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.notices()).isEqualTo(before.notices());
        assertThat(after.lastVisible()).isEqualTo(before.lastVisible());
    }

    @Test
    void whoever_may_not_see_it_leaves_no_look() {
        chats.say(chats.named("Gareth Pugh"), "show C-1001");

        assertThat(looks()).isEmpty();
    }

    @Test
    void the_iro_and_the_iro_manager_read_who_has_looked_in_one_line() {
        chats.say(manager, "show C-1001");
        chats.say(chats.who("social-worker"), "show C-1001");
        chats.until("2025-04-17T10:00");
        chats.say(manager, "show C-1001");

        var seen =
                "Seen by Ruth Ellingham on Thursday 17 April 2025, Priya Raman on Wednesday 16 April"
                        + " 2025";
        assertThat(Seen.in(chats.say(iro, "show C-1001")).text()).contains(seen);
        assertThat(Seen.in(chats.say(chats.who("iro-manager"), "show C-1001")).text())
                .contains(seen.substring(0, 20));
        assertThat(Seen.in(chats.say(manager, "show C-1001")).text()).doesNotContain("Seen by");
        assertThat(Seen.in(chats.say(chats.who("head-of-service"), "show C-1001")).text())
                .doesNotContain("Seen by");
    }

    @Test
    void what_somebody_wants_to_see_they_see_also_when_it_cannot_be_recorded() {
        busy.set(true);

        var shown = chats.say(manager, "show C-1001");

        busy.set(false);
        assertThat(Seen.in(shown).title()).contains("C-1001");
        assertThat(looks()).isEmpty();
    }
}
