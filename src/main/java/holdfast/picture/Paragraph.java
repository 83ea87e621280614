package holdfast.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that belong together in a box.
 *
 * @param words each with its face, to be set one after the other
 */
record Paragraph(List<Word> words) {

    private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\uFFFE\\uFFFF]";

    /** A word as it is set. */
    record Word(Face face, String text) {

        double width() {
            return face.width(text);
        }
    }

    Paragraph {
        words = List.copyOf(words);
    }

    static Paragraph of(Face face, String text) {
        return new Paragraph(words(face, text).toList());
    }

    /** A label, and what it is for. */
    static Paragraph labelled(String label, String text) {
        return new Paragraph(
                Stream.concat(words(Face.LABEL, label), words(Face.TEXT, text)).toList());
    }

    /** One after the other in the same paragraph. */
    static Paragraph joined(List<Paragraph> parts) {
        return new Paragraph(parts.stream().map(Paragraph::words).flatMap(List::stream).toList());
    }

    /** The line breaks of a file mean nothing here, and what cannot be printed is left out. */
    static String clean(String text) {
        return text.replaceAll("\\s+", " ").replaceAll(UNPRINTABLE, "").strip();
    }

    private static Stream<Word> words(Face face, String text) {
        return Stream.of(clean(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(face, word));
    }

    /** Its lines, none wider than this; a word that is wider is broken. */
    List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Word>();
        var used = 0.0;
        for (var word : words.stream().flatMap(word -> pieces(word, width)).toList()) {
            var space = line.isEmpty() ? 0 : word.face().width(" ");
            if (used + space + word.width() > width && !line.isEmpty()) {
                lines.add(new Line(line));
                line.clear();
                used = 0;
                space = 0;
            }
            line.add(word);
            used += space + word.width();
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    private static Stream<Word> pieces(Word word, double width) {
        if (word.width() <= width) {
            return Stream.of(word);
        }
        var pieces = new ArrayList<Word>();
        var piece = new StringBuilder();
        word.text()
                .codePoints()
                .forEach(c -> {
                    var more = new StringBuilder(piece).appendCodePoint(c).toString();
                    if (!piece.isEmpty() && word.face().width(more) > width) {
                        pieces.add(new Word(word.face(), piece.toString()));
                        piece.setLength(0);
                    }
                    piece.appendCodePoint(c);
                });
        pieces.add(new Word(word.face(), piece.toString()));
        return pieces.stream();
    }

    /** A line as it is set. */
    record Line(List<Word> words) {

        Line {
            words = List.copyOf(words);
        }

        double height() {
            return words.stream().mapToDouble(word -> word.face().leading()).max().orElse(0);
        }

        double width() {
            return words.stream().mapToDouble(word -> word.width() + word.face().width(" ")).sum()
                    - words.getLast().face().width(" ");
        }
    }
}
