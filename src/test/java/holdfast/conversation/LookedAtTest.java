package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.ConcernEvent;
import holdfast.people.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card that Teams asks for again by itself, whenever somebody looks at it. */
class LookedAtTest extends OpenChats {

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
        chats.raised();
    }

    private Seen again(Person person, Seen card) {
        return Seen.inPlace(chats.press(person, card.again(), Map.of()));
    }

    @Test
    void it_shows_how_the_concern_stands_by_then_and_what_this_person_can_do() {
        var old = Seen.inPlace(chats.press(manager, "refresh", "C-1001", Map.of()));
        chats.answered("C-1001");

        assertThat(again(manager, old).lead())
                .isEqualTo("Amara Okafor decides whether your answer is enough.");
        assertThat(again(manager, old).titles()).doesNotContain("Answer");
        assertThat(again(iro, old).titles()).contains("Accept", "Refuse");
        assertThat(again(iro, old).again().data()).containsEntry("arg", "auto");
    }

    @Test
    void nobody_is_on_record_for_a_card_that_was_only_on_their_screen() {
        var card = Seen.inPlace(chats.press(manager, "acknowledge", "C-1001", Map.of()));

        for (var person : List.of(iro, manager)) {
            again(person, card);
        }

        assertThat(chats.concern("C-1001").history())
                .noneMatch(entry -> entry.event() instanceof ConcernEvent.Viewed);
    }

    @Test
    void a_story_and_what_else_can_be_done_stay_on_the_screen() {
        var story = Seen.inPlace(chats.press(iro, "show", Map.of("ref", "C-1001"), Map.of()));
        var more = Seen.inPlace(chats.press(iro, "more", Map.of("ref", "C-1001"), Map.of()));

        assertThat(again(iro, story).text()).contains("What has happened", "raised a formal");
        assertThat(again(iro, more).titles()).isEqualTo(more.titles());
    }

    @Test
    void of_a_mistake_nothing_comes_back() {
        var more = Seen.inPlace(chats.press(iro, "more", Map.of("ref", "C-1001"), Map.of()));
        chats.press(iro, "void", "C-1001", Map.of("reason", "Wrong child"));

        assertThat(again(iro, more).lead()).startsWith("This was a mistake and was removed on");
    }

    @Test
    void whoever_may_no_longer_know_of_the_child_keeps_nothing_on_the_card() {
        var card = Seen.in(chats.say(manager, "show C-1001"));
        chats.say(chats.who("iro-manager"), "restrict 1001 to Amara Okafor, Ruth Ellingham");
        chats.say(chats.who("iro-manager"), "yes");

        assertThat(again(chats.who("service-director"), card).lead())
                .isEqualTo("This is no longer here for you to see.");
    }

    @ParameterizedTest
    @CsvSource({"auto page 0", "auto page x", "auto page 99999", "auto page 77", "auto"})
    void a_page_that_is_not_there_is_the_nearest_that_is(String arg) {
        var reply =
                chats.press(
                        iro, "refresh", Map.of("ref", "C-1001", "arg", arg, "card", "c"), Map.of());

        assertThat(Seen.inPlace(reply).title()).startsWith("C-1001");
    }

    @Test
    void of_what_is_not_theirs_nobody_learns_anything() {
        var reply =
                chats.press(
                        chats.named("Callum Fraser"),
                        "refresh",
                        Map.of("ref", "C-9999", "arg", "auto", "card", "c"),
                        Map.of());

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.sentence()).isPresent();
    }
}
