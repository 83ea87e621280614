package holdfast.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.Authority;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.Reading;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A council whose process is walked: its policy, and the days on which its offices are closed. */
record WalkedCouncil(Policy policy, Process process, WalkDays days) {

    /** Both shipped policies, and one that uses what they do not and closes after Christmas. */
    static List<WalkedCouncil> all() {
        return List.of(
                of(Path.of("bot/policies/buckinghamshire.yaml"), List.of()),
                of(Path.of("bot/policies/york.yaml"), List.of()),
                of(Path.of("src/test/resources/holdfast/concern/invented.yaml"), closed()));
    }

    Authority authority() {
        return new Authority(policy.id());
    }

    private static WalkedCouncil of(Path file, List<Closure> closed) {
        var reading = PolicyReader.read(file.toString(), read(file));
        if (!(reading instanceof Reading.Loaded(var policy))) {
            throw new IllegalStateException(reading.toString());
        }
        var counting = Buckinghamshire.calendar().counting();
        return new WalkedCouncil(
                policy,
                new Process(policy, CouncilDays.of(counting, closed)),
                new WalkDays(closed));
    }

    private static List<Closure> closed() {
        return IntStream.rangeClosed(2017, 2027)
                .mapToObj(year ->
                        new Closure(
                                "invented",
                                LocalDate.of(year, 12, 27),
                                LocalDate.of(year, 12, 31),
                                "closed"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
