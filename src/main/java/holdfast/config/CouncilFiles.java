package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.Role;
import holdfast.workingday.Calendar;
import holdfast.workingday.CalendarFile;
import holdfast.workingday.CalendarReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads everything that tells the bot whom it serves, whole or not at all: whatever is wrong in any
 * of the files is said at once.
 */
final class CouncilFiles {

    private final Shelf shelf;
    private final List<String> wrong = new ArrayList<>();

    private CouncilFiles(Shelf shelf) {
        this.shelf = shelf;
    }

    static Councils read(Shelf shelf, Settings settings) {
        return new CouncilFiles(shelf).read(settings);
    }

    private Councils read(Settings settings) {
        var policies = PolicyFiles.read(texts(settings.policies(), "bot/policies", ".yaml"), wrong);
        var directories = directories(texts(settings.people(), "bot/people", ".csv"));
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

    private List<Directory> directories(Map<String, String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return switch (new DirectoryReader(Set.copyOf(Role.KNOWN)).read(files)) {
            case DirectoryReader.Reading.Councils(var directories) -> directories;
            case DirectoryReader.Reading.Refused no -> {
                wrong.add(no.text());
                yield List.of();
            }
        };
    }

    private Optional<Calendar> calendar(Map<String, String> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var lacking =
                List.of("proclaimed.csv", "closures.csv").stream()
                        .filter(name -> !files.containsKey(name))
                        .toList();
        lacking.forEach(name -> wrong.add("The calendar lacks its file %s.".formatted(name)));
        return lacking.isEmpty()
                ? calendar(file(files, "proclaimed.csv"), file(files, "closures.csv"))
                : Optional.empty();
    }

    private Optional<Calendar> calendar(CalendarFile proclaimed, CalendarFile closures) {
        return switch (Calendar.read(proclaimed, closures)) {
            case CalendarReading.Read(var calendar) -> Optional.of(calendar);
            case CalendarReading.Refused refused -> {
                wrong.add(refused.report());
                yield Optional.empty();
            }
        };
    }

    private static CalendarFile file(Map<String, String> files, String name) {
        return new CalendarFile(name, files.getOrDefault(name, ""));
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
