package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.People.Restriction;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.record.Histories;
import holdfast.record.SubjectFile;
import holdfast.storage.Cabinet;
import holdfast.storage.StoreUnavailable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code record subject AUTHORITY CHILD -o FILE}: everything that is kept of a child, for whoever
 * answers a request to see it. It only reads, also while Holdfast runs.
 */
final class SubjectCommand {

    private static final String INTO = "-o";

    private SubjectCommand() {}

    /**
     * The exit status: 0 when the file is written.
     *
     * @param arguments what follows {@code record subject}
     */
    static int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var file = file(words);
        var typed = Typed.of(words, List.of("--data", "--people"));
        if (typed.words().size() != 2) {
            throw CommandRefused.usage("Name one council and one child.");
        }
        var council = new Authority(typed.words().getFirst());
        var child = new ChildId(typed.words().getLast());
        try (var kept = VerifiedStore.of(typed)) {
            refuseUnknown(council, kept);
            var cabinet = new Cabinet(kept.store());
            var concerns = concerns(cabinet, council, child);
            var restrictions = restrictions(cabinet, council, child);
            if (concerns.isEmpty() && restrictions.isEmpty()) {
                throw CommandRefused.problem(
                        "Nothing is kept of a child '%s' of %s. Check the number."
                                .formatted(child, council));
            }
            var said = said(cabinet, council, concerns);
            var names = names(typed, council);
            write(file, new SubjectFile(child, concerns, restrictions, said, names).text(now()));
            out.println(
                    "Written to '%s', matters: %d. Read its first lines before you hand it over."
                            .formatted(file, concerns.size()));
            return 0;
        } catch (StartRefused e) {
            throw CommandRefused.problem(e.getMessage() + "\n" + e.action());
        } catch (StoreUnavailable e) {
            throw CommandRefused.problem(String.valueOf(e.getMessage()));
        }
    }

    private static void refuseUnknown(Authority council, VerifiedStore kept) {
        var known = kept.store().authorities();
        if (!known.contains(council.id())) {
            throw CommandRefused.problem(
                    "The store in '%s' keeps nothing of a council '%s'. It has: %s."
                            .formatted(kept.place(), council, String.join(", ", known)));
        }
    }

    /** What is handed over is all of it, or nothing. */
    private static Optional<Concerns.Held> readable(
            Cabinet cabinet, Authority council, Reference ref) {
        if (cabinet.histories().find(council, ref) instanceof Histories.Illegible(var why)) {
            throw CommandRefused.problem(
                    why + "\nNothing was written, since it would not have been all.");
        }
        return cabinet.concerns().find(council, ref);
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }

    /** Takes the file out of the words. */
    private static Path file(List<String> words) {
        var at = words.indexOf(INTO);
        if (at < 0 || at + 1 == words.size()) {
            throw CommandRefused.usage("Name a file after -o, such as child.txt.");
        }
        words.remove(at);
        var name = words.remove(at);
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandRefused.usage("'%s' cannot be the name of a file.".formatted(name));
        }
    }

    private static List<Concern> concerns(Cabinet cabinet, Authority council, ChildId child) {
        try {
            return cabinet.concerns().about(council, child).stream()
                    .flatMap(summary -> readable(cabinet, council, summary.ref()).stream())
                    .map(Concerns.Held::concern)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // no number of a child looks like that
        }
    }

    private static List<Restriction> restrictions(
            Cabinet cabinet, Authority council, ChildId child) {
        return cabinet.restrictions().all(council).stream()
                .filter(said -> said.child().number().equalsIgnoreCase(child.number()))
                .toList();
    }

    private static Map<String, String> said(
            Cabinet cabinet, Authority council, List<Concern> concerns) {
        var refs =
                concerns.stream()
                        .flatMap(concern -> concern.keptLines().stream())
                        .flatMap(line -> line.event().texts().stream())
                        .distinct()
                        .toList();
        return cabinet.texts().words(council, refs);
    }

    /** Names stand in the council's people files; without them the ids stay. */
    private static UnaryOperator<String> names(Typed typed, Authority council) {
        var directory =
                Optional.ofNullable(typed.options().get("--people"))
                        .flatMap(folder -> directory(folder, council));
        return id ->
                directory
                        .flatMap(people -> people.person(new PersonId(id)))
                        .map(Person::name)
                        .orElse(id);
    }

    private static Optional<Directory> directory(String folder, Authority council) {
        return PeopleCommand.read(folder) instanceof DirectoryReader.Reading.Councils(var all)
                ? all.stream().filter(it -> it.authority().equals(council)).findFirst()
                : Optional.empty();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw CommandRefused.problem(
                    "'%s' is there already. Name a file that is not.".formatted(file));
        } catch (IOException e) {
            throw CommandRefused.problem(
                    "'%s' cannot be written. Check that its folder is there and that you may write to it."
                            .formatted(file));
        }
    }
}
