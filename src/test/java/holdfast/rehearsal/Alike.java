package holdfast.rehearsal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Whether two pictures would look the same to somebody: a word less is seen, a softer edge not. */
final class Alike {

    /** Pixels by which width and height may differ. */
    private static final int ROOM = 2;

    /** How far a colour's red, green or blue may be off, of 255. */
    private static final int SHADE = 16;

    /** Pixels of a thousand that may be off further. A word of a whole card is about one. */
    private static final double PER_MILLE = 0.5;

    private Alike() {}

    /** What is different, as a sentence; nothing when they are alike. */
    static Optional<String> difference(byte[] approved, byte[] received) {
        var one = read(approved);
        var other = read(received);
        if (Math.abs(one.getWidth() - other.getWidth()) > ROOM
                || Math.abs(one.getHeight() - other.getHeight()) > ROOM) {
            return Optional.of(
                    "It was %d by %d pixels and is %d by %d."
                            .formatted(
                                    one.getWidth(),
                                    one.getHeight(),
                                    other.getWidth(),
                                    other.getHeight()));
        }
        var off = 1000.0 * differing(one, other) / ((long) one.getWidth() * one.getHeight());
        return off > PER_MILLE
                ? Optional.of("%.1f of 1,000 pixels are different.".formatted(off))
                : Optional.empty();
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        var width = Math.min(one.getWidth(), other.getWidth());
        var height = Math.min(one.getHeight(), other.getHeight());
        return IntStream.range(0, width * height)
                .filter(at -> off(one, other, at % width, at / width))
                .count();
    }

    private static boolean off(BufferedImage one, BufferedImage other, int x, int y) {
        var a = one.getRGB(x, y);
        var b = other.getRGB(x, y);
        return IntStream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((a >> shift & 255) - (b >> shift & 255)) > SHADE);
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
