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
import java.util.stream.Stream;

/**
 * Reads everything that tells the bot whom it serves, whole or not at all: whatever is wrong in any
 * of the files is said at once.
 */
final class CouncilFiles {

    /** Reads directories in the roles that Holdfast knows. */
    static final DirectoryReader READER = new DirectoryReader(Set.copyOf(Role.KNOWN));

    private final Shelf shelf;
    private final CouncilSettings forReal;
    private final Function<Authority, Optional<Directory>> kept;
    private final List<String> wrong = new ArrayList<>();
    private Optional<String> directoryRefused = Optional.empty();

    private CouncilFiles(
            Shelf shelf, CouncilSettings forReal, Function<Authority, Optional<Directory>> kept) {
        this.shelf = shelf;
        this.forReal = forReal;
        this.kept = kept;
    }

    static Councils read(Shelf shelf, Settings settings) {
        return read(shelf, settings, CouncilSettings.NONE, _ -> Optional.empty());
    }

    /**
     * What is wrong for sure before there is a store. A directory that is not in order is not, by
     * itself: one may be kept that goes on.
     */
    static List<String> foreseen(Shelf shelf, Settings settings, CouncilSettings forReal) {
        var files = new CouncilFiles(shelf, forReal, _ -> Optional.empty());
        files.look(settings);
        if (!files.wrong.isEmpty()) {
            files.directoryRefused.ifPresent(files.wrong::add);
        }
        return files.wrong;
    }

    /**
     * The same; where the files of the directory are not in order, councils that have had one in
     * force go on with it.
     */
    static Councils read(
            Shelf shelf,
            Settings settings,
            CouncilSettings forReal,
            Function<Authority, Optional<Directory>> kept) {
        return new CouncilFiles(shelf, forReal, kept).read(settings);
    }

    private Councils read(Settings settings) {
        var found = look(settings);
        directoryRefused.ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            throw new StartRefused(String.join("\n", wrong), "Correct the files and start again.");
        }
        return new Councils(
                found.directories().stream()
                        .map(it -> council(it, found.policies(), found.calendar().orElseThrow()))
                        .toList());
    }

    /** What the files hold. */
    private record Found(
            List<Directory> directories,
            Map<String, PolicyFiles.Loaded> policies,
            Optional<Calendar> calendar) {}

    private Found look(Settings settings) {
        var policies = PolicyFiles.read(texts(settings.policies(), "bot/policies", ".yaml"), wrong);
        var directories = directories(texts(settings.people(), "bot/people", ".csv"), policies);
        var calendar = calendar(texts(settings.calendar(), "bot/calendar", ".csv"));
        if (wrong.isEmpty() && directoryRefused.isEmpty()) {
            new CouncilMatch(forReal, policies.keySet(), wrong).check(directories);
        }
        return new Found(directories, policies, calendar);
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
                        names(policies)
                                .flatMap(id -> kept.apply(new Authority(id)).stream())
                                .toList();
                if (inForce.isEmpty()) {
                    directoryRefused = Optional.of(forReal.areNone() ? no.text() : no.places());
                }
                yield inForce;
            }
        };
    }

    private Optional<Calendar> calendar(Map<String, String> files) {
        return files.isEmpty() ? Optional.empty() : CalendarFiles.read(files, wrong);
    }

    /** The councils there may be. */
    private Stream<String> names(Map<String, PolicyFiles.Loaded> policies) {
        return forReal.areNone()
                ? policies.keySet().stream()
                : forReal.all().stream().map(CouncilSetting::name);
    }

    private Council council(
            Directory directory, Map<String, PolicyFiles.Loaded> policies, Calendar calendar) {
        var id = directory.authority().id();
        var setting = forReal.of(directory.authority());
        var policy = setting.map(CouncilSetting::policy).orElse(id);
        var loaded = Optional.ofNullable(policies.get(policy)).orElseThrow();
        var tenant = setting.map(CouncilSetting::tenant).orElseGet(() -> rehearsed(id));
        return new Council(directory, tenant, loaded.policy(), loaded.yaml(), calendar.of(id));
    }

    private static String rehearsed(String id) {
        return UUID.nameUUIDFromBytes(("rehearsal of " + id).getBytes(UTF_8)).toString();
    }
}
