package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final byte[] WHITE = picture(200, 100, 0, Color.WHITE);

    @Test
    void a_picture_is_like_itself_and_like_one_a_little_larger_or_softer() {
        assertThat(Alike.difference(WHITE, WHITE)).isEmpty();
        assertThat(Alike.difference(WHITE, picture(202, 98, 0, Color.WHITE))).isEmpty();
        assertThat(Alike.difference(WHITE, picture(200, 100, 5_000, new Color(240, 245, 250))))
                .isEmpty();
        assertThat(Alike.difference(WHITE, picture(200, 100, 10, Color.BLACK))).isEmpty();
    }

    @Test
    void a_picture_is_unlike_one_of_another_size() {
        assertThat(Alike.difference(WHITE, picture(200, 103, 0, Color.WHITE)))
                .contains("It was 200 by 100 pixels and is 200 by 103.");
        assertThat(Alike.difference(WHITE, picture(197, 100, 0, Color.WHITE))).isPresent();
    }

    @Test
    void a_few_letters_more_or_another_colour_are_seen() {
        assertThat(Alike.difference(WHITE, picture(200, 100, 12, Color.BLACK)))
                .contains("0.6 of 1,000 pixels are different.");
        assertThat(Alike.difference(WHITE, picture(200, 100, 12, new Color(255, 255, 235))))
                .isPresent();
    }

    /** A white picture with so many pixels of a colour. */
    private static byte[] picture(int width, int height, int marks, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < width * height; at++) {
            var here = at < marks ? colour : Color.WHITE;
            image.setRGB(at % width, at / width, here.getRGB());
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
