package holdfast.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the directories of all councils from the files their people are kept in, or says everything
 * that is wrong with those files at once.
 *
 * <table>
 * <caption>The files, as comma-separated values in UTF-8 with a line of column names</caption>
 * <tr><td>{@code people.csv}</td><td>{@code council,id,name,email}</td></tr>
 * <tr><td>{@code teams.csv}</td><td>{@code council,team,name,part-of,successor-of}</td></tr>
 * <tr><td>{@code posts.csv}</td><td>{@code council,person,role,team,deputy}</td></tr>
 * <tr><td>{@code children.csv}</td><td>{@code
 * council,child,team,social-worker,iro,siblings,conflict,parent,until,review}</td></tr>
 * </table>
 *
 * <p>{@code teams.csv} says which councils there are. {@code part-of} is blank for a council's top
 * unit, {@code social-worker} and {@code iro} for a child with nobody allocated. {@code siblings}
 * is a word of the council's own that brothers and sisters share. {@code conflict} and {@code
 * parent} are case numbers, {@code successor-of} the ids of units that are no more. {@code email}
 * is what somebody signs in to Teams with, {@code review} the day of a child's next review. All
 * columns from {@code siblings} on, {@code deputy}, {@code email} and {@code successor-of} may be
 * blank or left out. A role nobody holds is a vacancy, and no problem.
 */
public final class DirectoryReader {

    private final Set<Role> roles;

    /**
     * A reader for councils whose policies know these roles.
     *
     * @param roles Holdfast's own and whatever the policies add to them
     */
    public DirectoryReader(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** What came of reading the files. */
    public sealed interface Reading {

        /** The directories, one a council, in the order of {@code teams.csv}. */
        record Councils(List<Directory> directories) implements Reading {}

        /**
         * Nothing was taken in.
         *
         * @param problems all of them, by file and line, a sentence or two each
         */
        record Refused(List<String> problems) implements Reading {

            private static final int SHOWN = 20;

            /** For the author of the files. */
            public String text() {
                return text(problems);
            }

            /**
             * The same for a log: where, and not what, since what is wrong may be the number of a
             * child or somebody's name.
             */
            public String places() {
                var places = problems.stream().map(it -> it.split(": ", 2)[0]).distinct().toList();
                var more = Stream.of("… and %d more places".formatted(places.size() - SHOWN));
                return text(
                                Stream.concat(
                                                places.stream().limit(SHOWN),
                                                more.filter(_ -> places.size() > SHOWN))
                                        .toList())
                        + " The command 'people check' says what is wrong.";
            }

            private String text(List<String> lines) {
                var count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
                return """
                The directory has %s:
                  %s
                No directory was loaded. The one in force stays in force.\
                """
                        .formatted(count, String.join("\n  ", lines));
            }
        }
    }

    /**
     * Reads the files.
     *
     * @param files the text of each, by its name without folders
     */
    public Reading read(Map<String, String> files) {
        var problems = new Problems();
        files.keySet().forEach(file -> checkName(file, problems));
        var sheets = new EnumMap<Table, Sheet>(Table.class);
        for (var table : Table.values()) {
            sheets.put(table, sheet(table, files, problems));
        }
        var known = new Known(sheets);
        check(known, problems);
        return problems.none()
                ? new Reading.Councils(new Assembly(known).directories())
                : new Reading.Refused(problems.inOrder());
    }

    /** The lines of one council, of files that have been read without a problem. */
    public static Map<String, String> excerpt(Map<String, String> files, Authority council) {
        return Excerpt.of(files, council);
    }

    private static void checkName(String file, Problems problems) {
        if (Table.of(file).isEmpty()) {
            var all = "The files are " + String.join(", ", Table.files()) + ".";
            var hint = Nearest.hint(file, Table.files(), all);
            problems.in(file, "a directory has no such file." + hint);
        }
    }

    private static Sheet sheet(Table table, Map<String, String> files, Problems problems) {
        var text = files.get(table.file());
        if (text == null) {
            var columns = String.join(", ", table.columns());
            problems.in(table.file(), "this file is missing. Its columns are " + columns + ".");
            return Sheet.unread(table);
        }
        return SheetReader.read(table, text, problems);
    }

    private void check(Known known, Problems problems) {
        var rules = new Rules(known, problems);
        new TeamCheck(known, rules, problems).check();
        new PeopleCheck(known, rules, problems, roles).check();
        new ChildCheck(known, rules, problems).check();
    }
}
