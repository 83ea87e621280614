package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sees little contrast can read it (WCAG 2.2, 1.4.3 and 1.4.11). */
class InkTest {

    @ParameterizedTest
    @CsvSource({Ink.PAPER, Ink.BOX, Ink.FRAME, Ink.ASIDE, Ink.DECISION, Ink.HEAD})
    void every_ink_is_readable_on_every_ground(String ground) {
        for (var face : Face.values()) {
            assertThat(contrast(face.ink(), ground))
                    .as("%s on %s", face, ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Ink.LINE, ground)).as("lines on %s", ground).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other) {
        var a = luminance(one) + 0.05;
        var b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        var parts =
                IntStream.of(1, 3, 5)
                        .mapToDouble(at -> Integer.parseInt(colour, at, at + 2, 16) / 255.0)
                        .map(part ->
                                part <= 0.04045
                                        ? part / 12.92
                                        : Math.pow((part + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
