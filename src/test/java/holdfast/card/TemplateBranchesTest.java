package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every template as its author wrote it. */
class TemplateBranchesTest {

    /** Where a person reads it. */
    private static final Set<String> READ =
            Set.of(
                    "text",
                    "label",
                    "title",
                    "placeholder",
                    "errorMessage",
                    "altText",
                    "value",
                    "fallbackText",
                    "speak");

    private static final Pattern BOUND = Pattern.compile("\\$\\{[^}]*}");

    static List<Class<?>> kinds() {
        return TemplatesTest.kinds().toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_person_reads_comes_from_the_words_and_not_from_the_template(Class<?> kind) {
        assertThat(texts(OurTemplates.json(kind)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(isOnlyBound(text)).as(text).isTrue());
    }

    @Test
    void a_word_of_the_templates_own_would_be_noticed() {
        assertThat(isOnlyBound("${when}: ${what}")).isTrue();
        assertThat(isOnlyBound("What has happened")).isFalse();
        assertThat(isOnlyBound("${if(late, 'Late', '')}")).isFalse();
        assertThat(isOnlyBound("${`Due ${due}`}")).isFalse();
    }

    /** So that the facts we compare with the official package reach every part of a template. */
    @ParameterizedTest
    @MethodSource("kinds")
    void our_facts_take_every_condition_both_ways(Class<?> kind) {
        var conditions = new ArrayList<String>();
        var marked = marked(OurTemplates.json(kind), conditions);
        var seen = new TreeSet<String>();
        var template = Template.of("marked", marked.toString());
        OurTemplates.facts(kind).map(template::expand).forEach(card -> gather(card, seen));

        assertThat(seen)
                .containsAll(
                        conditions.stream()
                                .flatMap(at -> List.of(at + "=true", at + "=false").stream())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_null_among_the_facts_leaves_a_gap_and_no_more(Class<?> kind) {
        var template = Template.of("t", OurTemplates.json(kind).toString());

        assertThat(OurTemplates.facts(kind))
                .allSatisfy(facts ->
                        facts.properties()
                                .forEach(field -> {
                                    var gap = ((ObjectNode) facts.deepCopy());
                                    gap.set(field.getKey(), NullNode.getInstance());
                                    assertThatCode(() -> template.expand(gap))
                                            .doesNotThrowAnyException();
                                }));
    }

    /** The template with no condition, but a mark of what each came to. */
    private static JsonNode marked(JsonNode json, List<String> conditions) {
        if (json instanceof ArrayNode list) {
            var all = OurTemplates.JSON.createArrayNode();
            list.forEach(item -> all.add(marked(item, conditions)));
            return all;
        }
        if (!(json instanceof ObjectNode)) {
            return json;
        }
        var object = OurTemplates.JSON.createObjectNode();
        json.properties()
                .forEach(field -> {
                    if (field.getKey().equals("$when")) {
                        conditions.add("when-" + field.hashCode() + "-" + conditions.size());
                        object.set(conditions.getLast(), field.getValue());
                    } else {
                        object.set(field.getKey(), marked(field.getValue(), conditions));
                    }
                });
        return object;
    }

    private static void gather(JsonNode card, Set<String> seen) {
        card.properties().stream()
                .filter(field -> field.getKey().startsWith("when-"))
                .forEach(field -> seen.add(field.getKey() + "=" + field.getValue()));
        card.values().forEach(part -> gather(part, seen));
    }

    private static List<String> texts(JsonNode json) {
        var texts = new ArrayList<String>();
        json.properties().stream()
                .filter(field -> READ.contains(field.getKey()) && field.getValue().isString())
                .forEach(field -> texts.add(field.getValue().stringValue()));
        json.values().forEach(part -> texts.addAll(texts(part)));
        return texts;
    }

    private static boolean isOnlyBound(String text) {
        var said = BOUND.matcher(text).replaceAll("");
        return said.codePoints().noneMatch(Character::isLetter)
                && !Pattern.compile("['\"`]").matcher(text).find();
    }
}
