package holdfast.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.DirectoryReader;
import holdfast.people.People;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.workingday.Calendar;
import holdfast.workingday.CalendarFile;
import holdfast.workingday.CalendarReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Buckinghamshire as it is shipped: its policy, its people, England's calendar. */
public final class Buckinghamshire implements People, Processes {

    public static final Authority AUTHORITY = new Authority("buckinghamshire");

    private final Directory directory;
    private final Process process;

    public Buckinghamshire() {
        this.directory = readDirectory(AUTHORITY);
        this.process = new Process(policy(), calendar().of(AUTHORITY.id()));
    }

    /** The shipped policy. */
    public static Policy policy() {
        return ((Reading.Loaded)
                        PolicyReader.read(
                                "buckinghamshire.yaml",
                                text(Path.of("bot/policies/buckinghamshire.yaml"))))
                .policy();
    }

    /** The shipped calendar. */
    public static Calendar calendar() {
        return ((CalendarReading.Read) Calendar.read(file("proclaimed.csv"), file("closures.csv")))
                .calendar();
    }

    private static CalendarFile file(String name) {
        return new CalendarFile(name, text(Path.of("bot/calendar", name)));
    }

    static Directory readDirectory(Authority authority) {
        return readDirectory(authority, texts(Path.of("bot/people")));
    }

    /** Its people, working for another council. */
    static Directory lentTo(Authority authority) {
        var lent =
                texts(Path.of("bot/people")).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> lent(file.getValue(), authority)));
        return readDirectory(authority, lent);
    }

    private static String lent(String rows, Authority authority) {
        var own = AUTHORITY.id() + ",";
        return rows.lines()
                .filter(row -> row.startsWith("council,") || row.startsWith(own))
                .map(row ->
                        row.startsWith(own)
                                ? authority.id() + "," + row.substring(own.length())
                                : row)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Directory readDirectory(Authority authority, Map<String, String> files) {
        var reading = new DirectoryReader(Set.copyOf(Role.KNOWN)).read(files);
        return ((DirectoryReader.Reading.Councils) reading)
                .directories().stream()
                        .filter(one -> one.authority().equals(authority))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), Buckinghamshire::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Directory directory() {
        return directory;
    }

    @Override
    public Optional<Directory> directory(Authority authority) {
        return authority.equals(AUTHORITY) ? Optional.of(directory) : Optional.empty();
    }

    @Override
    public Process inForce(Authority authority) {
        return process;
    }

    @Override
    public Process of(Concern concern) {
        return process;
    }
}
