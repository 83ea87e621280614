package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every card as it is drawn, against the one that somebody has looked at. */
class ApprovedCardsTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path APPROVED = Path.of("src/test/resources/holdfast/card/approved");
    private static final Path RECEIVED = Path.of("target/approved");
    private static final CardSchema SCHEMA = new CardSchema();

    static Stream<Named<Card>> samples() {
        return Samples.all().stream().map(card -> Named.of(Cards.name(card.getClass()), card));
    }

    private static JsonNode drawn(Card card) {
        return JSON.readTree(new Cards(TemplatesTest::template).draw(card));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_card_is_drawn_as_it_was_approved(Card card) throws IOException {
        var name = Cards.name(card.getClass()) + ".json";
        var drawn = JSON.writeValueAsString(drawn(card)) + "\n";
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), drawn);

        assertThat(drawn)
                .as(
                        "look at %s, and copy it to %s when it is meant",
                        RECEIVED.resolve(name), APPROVED)
                .isEqualTo(Files.readString(APPROVED.resolve(name)).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_card_keeps_to_the_official_schema(Card card) {
        assertThat(SCHEMA.problems(drawn(card))).isEmpty();
    }

    @Test
    void there_is_a_sample_of_every_card() {
        assertThat(Samples.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(Card.class.getPermittedSubclasses()));
    }

    @Test
    void the_schema_sees_what_is_wrong_and_where() {
        var card =
                JSON.readTree(
                        """
                        {"type": "AdaptiveCard", "version": "1.5", "body": [
                          {"type": "Container", "items": [
                            {"type": "TextBlock", "text": 7},
                            {"type": "Input.Text"},
                            {"type": "Marquee"},
                            {"type": "ActionSet", "actions": [
                              {"type": "Action.Execute", "title": "Go", "style": "loud"}]}]}]}
                        """);

        assertThat(SCHEMA.problems(card))
                .hasSizeGreaterThanOrEqualTo(4)
                .anySatisfy(it -> assertThat(it).contains("in {\"type\":\"TextBlock\",\"text\":7}"))
                .anySatisfy(it -> assertThat(it).contains("in {\"type\":\"Input.Text\"}"))
                .anySatisfy(it -> assertThat(it).contains("there is no Marquee"))
                .anySatisfy(it -> assertThat(it).contains("\"style\":\"loud\"}"))
                .noneSatisfy(it -> assertThat(it).startsWith("$.body"));
    }
}
