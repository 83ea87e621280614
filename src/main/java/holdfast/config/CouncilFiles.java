package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.Role;
import holdfast.workingday.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads everything that tells the bot whom it serves, whole or not at all: whatever is wrong in any
 * of the files is said at once.
 */
final class CouncilFiles {

    /** Reads directories in the roles that Holdfast knows. */
    static final DirectoryReader READER = new DirectoryReader(Set.copyOf(Role.KNOWN));

    private final Shelf shelf;
    private final Function<Authority, Optional<Directory>> kept;
    private final List<String> wrong = new ArrayList<>();

    private CouncilFiles(Shelf shelf, Function<Authority, Optional<Directory>> kept) {
        this.shelf = shelf;
        this.kept = kept;
    }

    static Councils read(Shelf shelf, Settings settings) {
        return read(shelf, settings, _ -> Optional.empty());
    }

    /**
     * The same; where the files of the directory are not in order, councils that have had one in
     * force go on with it.
     */
    static Councils read(
            Shelf shelf, Settings settings, Function<Authority, Optional<Directory>> kept) {
        return new CouncilFiles(shelf, kept).read(settings);
    }

    private Councils read(Settings settings) {
        var policies = PolicyFiles.read(texts(settings.policies(), "bot/policies", ".yaml"), wrong);
        var directories = directories(texts(settings.people(), "bot/people", ".csv"), policies);
        var calendar = calendar(texts(settings.calendar(), "bot/calendar", ".csv"));
        if (wrong.isEmpty()) {
            directories.forEach(directory -> checkPolicy(directory, policies));
        }
        if (!wrong.isEmpty()) {
            throw new StartRefused(String.join("\n", wrong), "Correct the files and start again.");
        }
        return new Councils(
                directories.stream()
                        .map(directory -> council(directory, policies, calendar.orElseThrow()))
                        .toList());
    }

    /** Empty, with the reason noted, when there is nothing to read. */
    private Map<String, String> texts(Optional<String> own, String packaged, String ending) {
        try {
            return shelf.texts(own, packaged, ending);
        } catch (StartRefused nothing) {
            wrong.add(nothing.getMessage() + " " + nothing.action());
            return Map.of();
        }
    }

    private List<Directory> directories(
            Map<String, String> files, Map<String, PolicyFiles.Loaded> policies) {
        if (files.isEmpty()) {
            return List.of();
        }
        return switch (READER.read(files)) {
            case DirectoryReader.Reading.Councils(var directories) -> directories;
            case DirectoryReader.Reading.Refused no -> {
                var inForce =
                        policies.keySet().stream()
                                .flatMap(id -> kept.apply(new Authority(id)).stream())
                                .toList();
                if (inForce.isEmpty()) {
                    wrong.add(no.text());
                }
                yield inForce;
            }
        };
    }

    private Optional<Calendar> calendar(Map<String, String> files) {
        return files.isEmpty() ? Optional.empty() : CalendarFiles.read(files, wrong);
    }

    private void checkPolicy(Directory directory, Map<String, PolicyFiles.Loaded> policies) {
        var id = directory.authority().id();
        if (!policies.containsKey(id)) {
            wrong.add(
                    "The council '%s' is in the directory, but there is no policy '%s'. There is: %s."
                            .formatted(id, id, String.join(", ", policies.keySet())));
        }
    }

    private static Council council(
            Directory directory, Map<String, PolicyFiles.Loaded> policies, Calendar calendar) {
        var id = directory.authority().id();
        var loaded = Optional.ofNullable(policies.get(id)).orElseThrow();
        var tenant = UUID.nameUUIDFromBytes(("rehearsal of " + id).getBytes(UTF_8)).toString();
        return new Council(directory, tenant, loaded.policy(), loaded.yaml(), calendar.of(id));
    }
}
