package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.card.UserText;
import holdfast.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody's words on a card: there as they were typed, and nothing in them works. */
class InertTest extends OpenChats {

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    /** Every card of a concern in whose every field stands {@code words}. */
    private List<Seen> cards(String words) {
        var cards = new ArrayList<Seen>();
        cards.add(
                Seen.in(chats.say(iro, "raise 1001 5 " + words + " at stage 2 because " + words)));
        var typed = Map.of("child", "1001", "category", "visits", "text", words, "impact", words);
        cards.add(Seen.inPlace(chats.press(iro, "raise", Map.of("card", "x"), typed)));
        var answer =
                Map.of(
                        "position",
                        "will-do",
                        "text",
                        words,
                        "action1",
                        words,
                        "person1",
                        chats.who("social-worker").id().value(),
                        "date1",
                        "2025-05-29");
        chats.press(manager, "answer", "C-1001", answer);
        cards.add(Seen.inPlace(chats.press(iro, "ask", "C-1001", Map.of("text", words))));
        cards.add(Seen.in(chats.say(manager, "show C-1001")));
        chats.press(iro, "accept", "C-1001", Map.of("text", words, "outcome", words));
        cards.add(Seen.in(chats.say(iro, "show C-1001")));
        cards.add(Seen.in(chats.say(iro, "withdraw C-1001 because " + words)));
        cards.add(Seen.in(chats.say(iro, "mine")));
        return cards;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ref} and ${if(true, 1, 2)} and ${$root.secret}",
                "$data $when $root $index",
                "**bold** _it_ [link](https://evil.example) # head\\",
                "<b>bold</b> <script>alert(1)</script> &lt;at&gt;",
                "<at>Ruth Ellingham</at>",
                "{{DATE(2025-01-01T00:00:00Z, SHORT)}} {{TIME(x)}}",
                "\u202Eright to left\u202C and \u2067on",
                "#{T(java.lang.Runtime)} ${jndi:ldap://x} %n%s%x {0} {1,choice,0#a}",
                "' OR 1=1 --  \"},{\" c[\"x\"]",
                "it’s “quoted” – 😀 日本語 עברית"
            })
    void words_stand_only_in_runs_of_text_and_as_they_were_typed(String words) {
        var cards = cards(words);
        for (var card : cards) {
            var elsewhere = strings(card.card()).filter(text -> text.contains(words)).toList();
            assertThat(elsewhere.stream().filter(text -> !isolated(text).equals(words))).isEmpty();
            assertThat(places(card, words)).isSubsetOf("TextRun");
        }
        assertThat(cards.get(3).said().lines().map(InertTest::isolated))
                .contains(words)
                .allMatch(line -> line.equals(words));
    }

    /** The types of elements in which the words, or what is left of them when joined, stand. */
    private static List<String> places(Seen card, String words) {
        return card.everything()
                .filter(node -> node.path("text").isString() || node.path("value").isString())
                .filter(node -> says(node, words))
                .map(node -> node.path("type").stringValue("Fact"))
                .distinct()
                .toList();
    }

    private static boolean says(JsonNode node, String words) {
        return Stream.of("text", "value", "title")
                .anyMatch(part -> isolated(node.path(part).stringValue("")).contains(words));
    }

    /** The text without what keeps its direction from running on. */
    private static String isolated(String text) {
        return text.startsWith("\u2068")
                ? text.substring(1, text.length() - 2).replaceFirst("^\u2068+", "")
                : text;
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.values().stream().flatMap(InertTest::strings);
    }

    @Test
    void a_client_never_meets_the_two_braces_of_a_function_in_one_text() {
        for (var card : cards("{{DATE(2025-01-01, SHORT)}} <at>Ruth</at>")) {
            assertThat(strings(card.card()))
                    .noneMatch(text -> text.contains("{{"))
                    .noneMatch(text -> text.contains("<at>"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ruth** [x](https://evil.example)",
                "{{DATE(2025-01-01, SHORT)}}",
                "<at>Everyone</at>",
                "Ruth_Ellingham_ # ~x~",
                "a@evil.example"
            })
    void a_name_in_the_directory_does_nothing_but_stand(String name) {
        chats.moves(directory -> Crowd.called(directory, name));
        var inert = new UserText(name).inline();

        var cards = cards("No visits");
        cards.add(Seen.in(chats.say(manager, "help")));
        cards.add(Seen.in(chats.say(manager, "owed")));

        var texts =
                cards.stream()
                        .flatMap(card ->
                                Stream.concat(card.text().lines(), card.facts().values().stream()))
                        .collect(Collectors.toSet());
        assertThat(texts).anyMatch(text -> text.contains(inert));
        assertThat(texts).noneMatch(text -> text.replace(inert, "").contains(name));
    }
}
