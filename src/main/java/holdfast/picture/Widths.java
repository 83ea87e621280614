package holdfast.picture;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How much room a character takes at most, in parts of the font's size. The reader's machine
 * chooses the font, so each width is the greatest of Arial (with the fonts made to its measure) and
 * DejaVu Sans, rounded up: a table gives the same picture on every machine and asks no display.
 */
final class Widths {

    /** Hundredths of the size, each before its characters. */
    private static final String REGULAR =
            """
            28 'ijl
            32 ,.I’‘·
            36 -/:;\\f|
            40 ![]()t
            44 r
            48 "
            52 *J`s“”°
            56 ?L_cz–§
            60 kvxy•
            64 $0123456789FTabdeghnopqu{}£€
            68 EKPSY
            72 ABCRVXZ
            76 HNU
            80 &DGOQ
            84 #+<=>^w~×
            88 M
            96 %
            100 Wm—…→
            104 @
            """;

    private static final String BOLD =
            """
            32 '
            36 ijl
            40 ,./:;I\\|’‘·
            44 -f
            48 ![]()t
            52 "*`r°
            56 J_–§
            60 csz
            64 ?L•
            68 EFTaekvxy“”
            72 $0123456789Sbdghnopqu{}£€
            76 BCPYZ
            80 AKRVX
            84 #+<=>DGHNU^~×
            88 &OQ
            92 w
            100 %@M—…→
            104 m
            112 W
            """;

    /** Letters of other scripts, and signs, are at most about as wide as they are high. */
    private static final int UNKNOWN = 130;

    private static final int SPACE = 36;

    private static final Map<Integer, Integer> REGULARS = read(REGULAR);
    private static final Map<Integer, Integer> BOLDS = read(BOLD);

    private Widths() {}

    static double of(String text, boolean bold) {
        var widths = bold ? BOLDS : REGULARS;
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .map(c -> of(c, widths))
                        .sum()
                / 100.0;
    }

    private static int of(int character, Map<Integer, Integer> widths) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> widths.getOrDefault(character, UNKNOWN);
        };
    }

    private static Map<Integer, Integer> read(String table) {
        var widths = new HashMap<Integer, Integer>();
        widths.put((int) ' ', SPACE);
        table.lines()
                .map(line -> line.split(" ", 2))
                .forEach(line ->
                        line[1].codePoints().forEach(c -> widths.put(c, Integer.valueOf(line[0]))));
        return Map.copyOf(widths);
    }
}
