package holdfast.people;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a directory's file.
 *
 * @param line where it starts, from 1
 * @param cells by column, without the space around them
 */
record Row(Table table, long line, Map<String, String> cells) {

    /** What stands in the column; nothing when the file lacks the column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The object id in the column, which means the same in capitals. */
    String person(String column) {
        return cell(column).toLowerCase(Locale.ROOT);
    }

    /** The ids in the column: there may be several, with spaces or semicolons between them. */
    Stream<String> words(String column) {
        return Stream.of(cell(column).split("[\\s;]+")).filter(word -> !word.isEmpty());
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    boolean leftBlank(String column) {
        return cells.containsKey(column) && !has(column);
    }

    Key key(String id) {
        return new Key(cell("council"), id);
    }

    /** An id and the council it belongs to. */
    record Key(String council, String id) {}
}
