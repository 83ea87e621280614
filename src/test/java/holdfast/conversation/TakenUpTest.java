package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.Person;
import holdfast.storage.DocumentStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on from something before it: a matter taken up again, and one that follows a talk. */
class TakenUpTest {

    @TempDir Path data;
    Chats chats;
    Person iro;
    boolean powerFails;

    @BeforeEach
    void opens() {
        chats = new Chats(data, this::failing);
        iro = chats.who("iro");
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    /** The store itself; when the power fails, what is there already cannot be changed any more. */
    private DocumentStore failing(DocumentStore store) {
        return (DocumentStore)
                Proxy.newProxyInstance(
                        DocumentStore.class.getClassLoader(),
                        new Class<?>[] {DocumentStore.class},
                        (_, method, arguments) -> {
                            if (powerFails && method.getName().equals("replace")) {
                                throw new IllegalStateException("the power has failed");
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void fails(Runnable act) {
        powerFails = true;
        assertThatThrownBy(act::run).hasMessage("the power has failed");
        powerFails = false;
        chats.restart();
    }

    private String links(String ref) {
        return chats.concern(ref).links().toString();
    }

    @Test
    void the_same_press_makes_good_for_a_link_that_was_lost_between_the_new_and_the_old() {
        chats.raised();
        chats.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));
        var data = Map.of("ref", "C-1001", "version", "2", "card", "a-card");
        var inputs = Map.of("reason", "They have stopped");
        fails(() -> chats.press(iro, "reopen", data, inputs));
        assertThat(links("C-1001")).as("the old knows nothing yet").isEqualTo("[]");
        assertThat(links("C-1002")).isEqualTo("[C-1001]");

        chats.press(iro, "reopen", data, inputs);

        assertThat(links("C-1001")).isEqualTo("[C-1002]");
        assertThat(chats.count()).isEqualTo(2);
    }

    @Test
    void the_same_yes_makes_good_for_a_talk_that_was_not_closed() {
        chats.say(iro, "talked 1001 with Ruth Ellingham She will book it");
        chats.say(iro, "raise 1001 5 No visits");
        fails(() -> chats.say(iro, "yes"));
        assertThat(chats.standing("C-1001")).isEqualTo("told");
        assertThat(chats.standing("C-1002")).isEqualTo("at-stage");

        chats.say(iro, "yes");

        assertThat(chats.standing("C-1001")).isEqualTo("closed");
        assertThat(links("C-1001")).isEqualTo("[C-1002]");
        assertThat(chats.count()).isEqualTo(2);
    }

    @Test
    void a_matter_is_taken_up_again_at_the_stage_that_is_named() {
        chats.raised();
        chats.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));

        var card =
                Seen.in(chats.say(iro, "reopen C-1001 at stage 2 because they have stopped again"));

        assertThat(card.title()).isEqualTo("Take C-1001 up again?");
        assertThat(card.facts())
                .containsEntry("Stage", "Stage 2")
                .containsEntry("Will be told", "Andrew Thackeray (head of service)");
        chats.say(iro, "yes");
        assertThat(chats.concern("C-1002").standing().entry().orElseThrow().stage())
                .hasToString("stage-2");
        assertThat(links("C-1001")).isEqualTo("[C-1002]");
    }

    @Test
    void a_stage_that_is_not_there_takes_nothing_up_again() {
        chats.raised();
        chats.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));

        var form = Seen.in(chats.say(iro, "reopen C-1001 at stage 7 because they stopped"));

        assertThat(form.input("stage").beside())
                .isEqualTo("There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.");
        assertThat(form.input("reason").value()).isEqualTo("they stopped");
        assertThat(chats.count()).isEqualTo(1);
    }
}
