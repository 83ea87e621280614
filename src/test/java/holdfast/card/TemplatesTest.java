package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What binds a card's template to what is known when it is drawn. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("cards");

    static Stream<Class<?>> kinds() {
        return Stream.of(Card.class, Field.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()));
    }

    static String template(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_template_asks_for_exactly_what_its_card_knows(Class<?> kind) {
        var known = Arrays.stream(kind.getRecordComponents()).map(it -> it.getName()).toList();

        assertThat(Template.of(Cards.name(kind), template(Cards.name(kind))).asks())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_template_has_a_card_and_every_card_a_template() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().map(kind -> Cards.name(kind) + ".json").toList());
        }
    }

    @Test
    void a_card_with_a_field_it_does_not_know_would_be_noticed() {
        assertThat(Template.of("t", "{\"text\": \"${title} ${tiitle}\"}").asks())
                .containsExactly("tiitle", "title");
    }
}
