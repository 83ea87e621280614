package holdfast.policy;

import org.yaml.snakeyaml.reader.StreamReader;

/** Looks for characters that its author cannot see, or that mean something else in YAML. */
final class Characters {

    private final Problems problems;
    private int line = 1;
    private int column = 1;
    private int lastNoted;

    Characters(Problems problems) {
        this.problems = problems;
    }

    /** Notes the first odd character of each line. Answers whether there was none. */
    boolean fine(String text) {
        var before = problems.count();
        text.codePoints().forEach(this::look);
        return problems.count() == before;
    }

    /** The text with spaces for what no YAML may hold, so that the rest of it can be read. */
    static String readable(String text) {
        return text.codePoints()
                .map(character -> StreamReader.isPrintable(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void look(int character) {
        if (character == '\n') {
            line++;
            column = 1;
            return;
        }
        if (character == '\t') {
            note("a tab stands here. Use spaces.");
        } else if (character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR) {
            note("a no-break or other special space stands here. Use an ordinary space.");
        } else if (character == 0xFFFD) {
            note("this character could not be read. Save the file as UTF-8.");
        } else if (character != '\r' && isUnseen(character)) {
            note("an unseen character, U+%04X, stands here. Remove it.".formatted(character));
        }
        column++;
    }

    private void note(String text) {
        if (lastNoted < line) {
            problems.note(line, column, "", text);
            lastNoted = line;
        }
    }

    private static boolean isUnseen(int character) {
        return !StreamReader.isPrintable(character)
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE ->
                            true;
                    default -> false;
                };
    }
}
