package holdfast.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.policy.PolicyReader;
import holdfast.policy.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A council as it is shipped: its policy, its people, England's calendar. */
public final class Shire implements People, Processes {

    private final Directory directory;
    private final Process process;

    public Shire(String council) {
        this(council, UnaryOperator.identity());
    }

    /** The same with its policy file changed. */
    public Shire(String council, UnaryOperator<String> change) {
        var authority = new Authority(council);
        this.directory = Buckinghamshire.readDirectory(authority);
        this.process = new Process(policy(council, change), Buckinghamshire.calendar().of(council));
    }

    private static holdfast.policy.Policy policy(String council, UnaryOperator<String> change) {
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
