package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every approved card as Chromium draws it, against pictures that somebody has looked at. {@code
 * -Dapprove=true} approves what is drawn now, and removes pictures of what is drawn no longer.
 */
class CardScreenshotsIT {

    private static final Path APPROVED = Path.of("src/test/resources/holdfast/card/screens");
    private static final Path RECEIVED = Path.of("target/screens");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        Files.createDirectories(RECEIVED);
        Files.createDirectories(APPROVED);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void each_card_looks_as_it_was_approved(Look look) throws IOException {
        try (var page = new CardPage(chromium.browser(), look)) {
            var different =
                    CardPage.drawn().stream().flatMap(card -> differences(page, card, look));
            assertThat(different).as("look at %s, then approve what is meant", RECEIVED).isEmpty();
        }
    }

    @Test
    void each_picture_is_of_a_card_that_is_drawn() throws IOException {
        var wanted =
                CardPage.drawn().stream()
                        .flatMap(
                                card -> Stream.of(Look.values()).flatMap(look -> names(card, look)))
                        .toList();
        try (Stream<Path> pictures = Files.list(APPROVED)) {
            var more =
                    pictures.filter(it -> !wanted.contains(it.getFileName().toString())).toList();
            if (APPROVE) {
                for (var one : more) {
                    Files.delete(one);
                }
            } else {
                assertThat(more).isEmpty();
            }
        }
    }

    /** As it comes, and with its first form unfolded where it has one. */
    private static Stream<String> names(CardPage.Drawn card, Look look) {
        var closed = card.name() + "." + look + ".png";
        return card.unfolds()
                ? Stream.of(closed, card.name() + ".unfolded." + look + ".png")
                : Stream.of(closed);
    }

    private static Stream<String> differences(CardPage page, CardPage.Drawn card, Look look) {
        page.draw(card);
        return names(card, look)
                .flatMap(name -> {
                    if (name.contains(".unfolded.")) {
                        page.unfold();
                    }
                    return difference(name, page.picture());
                });
    }

    private static Stream<String> difference(String name, byte[] drawn) {
        try {
            Files.write(RECEIVED.resolve(name), drawn);
            var approved = APPROVED.resolve(name);
            var difference =
                    Files.exists(approved)
                            ? Alike.difference(Files.readAllBytes(approved), drawn)
                            : Optional.of("Nobody has approved it.");
            if (APPROVE && difference.isPresent()) {
                Files.write(approved, drawn);
                return Stream.empty();
            }
            return difference.map(it -> name + ": " + it).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
