package holdfast.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.workingday.CouncilDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A council as it is shipped: its policy, its people, England's calendar. */
public final class Shire implements People, Processes {

    private final Directory directory;
    private final Authority authority;
    private final Policy policy;
    private CouncilDays days;
    private Process process;

    public Shire(String council) {
        this(council, UnaryOperator.identity());
    }

    /** The same with its policy file changed. */
    public Shire(String council, UnaryOperator<String> change) {
        this(Buckinghamshire.readDirectory(new Authority(council)), change);
    }

    private Shire(Directory directory, UnaryOperator<String> change) {
        this.authority = directory.authority();
        this.directory = directory;
        this.policy = policy(authority.id(), change);
        this.days = Buckinghamshire.calendar().of(authority.id());
        this.process = new Process(policy, days);
    }

    /** A council with Buckinghamshire's people, its children 1001 and so on. */
    public static Shire lent(String council, UnaryOperator<String> change) {
        return new Shire(Buckinghamshire.lentTo(new Authority(council)), change);
    }

    /** From now on it counts other days. */
    public void counts(CouncilDays other) {
        this.days = other;
        this.process = new Process(policy, days);
    }

    public CouncilDays days() {
        return days;
    }

    /** What its open concerns depend on. */
    public Map<Authority, CouncilDays> daysNow() {
        return Map.of(authority, days);
    }

    private static Policy policy(String council, UnaryOperator<String> change) {
        var file = council + ".yaml";
        try {
            var text = Files.readString(Path.of("bot/policies", file), UTF_8);
            return ((Reading.Loaded) PolicyReader.read(file, change.apply(text))).policy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Directory directory() {
        return directory;
    }

    @Override
    public Optional<Directory> directory(Authority authority) {
        return Optional.of(directory).filter(there -> there.authority().equals(authority));
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
