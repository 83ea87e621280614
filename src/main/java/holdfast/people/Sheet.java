package holdfast.people;

import java.util.List;

/**
 * The rows of one of the directory's files.
 *
 * @param whole whether all of it could be read; what is not found in half a file may still be there
 */
record Sheet(Table table, List<Row> rows, boolean whole) {

    static Sheet unread(Table table) {
        return new Sheet(table, List.of(), false);
    }
}
