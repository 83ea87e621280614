package holdfast.config;

import static java.util.stream.Collectors.toMap;

import holdfast.language.Language;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code people check FOLDER}: everything that is wrong with a directory's files. {@code people
 * difference OLD NEW}: what becomes different when the new ones come into force.
 */
final class PeopleCommand {

    private PeopleCommand() {}

    /** The exit status: 0 when the files are in order, otherwise 1. */
    static int run(List<String> arguments, PrintStream out) {
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "check" -> check(rest, out);
            case "difference" -> difference(rest, out);
            case "" -> throw CommandRefused.usage("Say what to do with the people.");
            case String other ->
                    throw CommandRefused.usage("Holdfast cannot '%s' people.".formatted(other));
        };
    }

    private static int check(List<String> folders, PrintStream out) {
        if (folders.size() != 1) {
            throw CommandRefused.usage("Name the one folder to check.");
        }
        return switch (read(folders.getFirst())) {
            case DirectoryReader.Reading.Councils(var directories) -> {
                directories.forEach(directory -> inOrder(directory, out));
                yield 0;
            }
            case DirectoryReader.Reading.Refused no -> {
                out.println(no.text());
                yield CommandRefused.PROBLEMS;
            }
        };
    }

    private static void inOrder(Directory directory, PrintStream out) {
        out.println(
                "%s is in order. People: %d. Teams: %d. Children: %d."
                        .formatted(
                                directory.authority(),
                                directory.people().size(),
                                directory.teams().size(),
                                directory.children().size()));
        directory.remarks().forEach(remark -> out.println("  Worth a look: " + remark));
    }

    private static int difference(List<String> folders, PrintStream out) {
        if (folders.size() != 2) {
            throw CommandRefused.usage("Name two folders, the old one first.");
        }
        var was = directories(folders.getFirst());
        var is = directories(folders.getLast());
        var all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        all.forEach(council ->
                lines(
                                council,
                                Optional.ofNullable(was.get(council)),
                                Optional.ofNullable(is.get(council)))
                        .forEach(out::println));
        return 0;
    }

    private static List<String> lines(
            Authority council, Optional<Directory> was, Optional<Directory> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return List.of(council + (was.isEmpty() ? " is new." : " is no longer there."));
        }
        var difference = was.get().differenceTo(is.get(), Language.ENGLISH);
        if (difference.parts().isEmpty()) {
            return List.of(council + ": no difference.");
        }
        var lines =
                new ArrayList<>(List.of("%s, changes: %d".formatted(council, difference.size())));
        for (var part : difference.parts()) {
            lines.add("  %s: %d".formatted(part.what(), part.each().size()));
            part.each().forEach(each -> lines.add("    " + each));
        }
        return lines;
    }

    private static Map<Authority, Directory> directories(String folder) {
        return switch (read(folder)) {
            case DirectoryReader.Reading.Councils(var directories) ->
                    directories.stream()
                            .collect(
                                    toMap(
                                            Directory::authority,
                                            it -> it,
                                            (one, _) -> one,
                                            LinkedHashMap::new));
            case DirectoryReader.Reading.Refused no ->
                    throw CommandRefused.problem(folder + ": " + no.text());
        };
    }

    static DirectoryReader.Reading read(String folder) {
        try {
            return CouncilFiles.READER.read(
                    new Shelf().texts(Optional.of(folder), "bot/people", ".csv"));
        } catch (StartRefused nothing) {
            throw CommandRefused.problem(
                    nothing.getMessage() + " Name the folder of the four files.");
        }
    }
}
