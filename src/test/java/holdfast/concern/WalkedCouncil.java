package holdfast.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.Authority;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.Proclaimed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A council whose process is walked: its policy, and its calendar as it is by now. */
final class WalkedCouncil {

    private final Policy policy;
    private CouncilDays counted;
    private Process process;
    private WalkDays days;

    private WalkedCouncil(Policy policy, CouncilDays counted, WalkDays days) {
        this.policy = policy;
        this.counted = counted;
        this.process = new Process(policy, counted);
        this.days = days;
    }

    /**
     * Shipped policies, complete and not, and one that uses what they do not and closes after
     * Christmas. Where there are formal stages there is more to meet, so those come twice.
     */
    static List<WalkedCouncil> all() {
        var complete =
                List.of(
                        shipped("buckinghamshire"),
                        shipped("york"),
                        shipped("handbook"),
                        of(Path.of("src/test/resources/holdfast/concern/invented.yaml"), closed()));
        var incomplete = List.of(shipped("hull"), shipped("luton"), shipped("guidance-notes"));
        return Stream.of(complete, complete, incomplete).flatMap(List::stream).toList();
    }

    /** The same council for one walk, whose calendar may change by itself. */
    WalkedCouncil walked() {
        return new WalkedCouncil(policy, counted, days);
    }

    Policy policy() {
        return policy;
    }

    Process process() {
        return process;
    }

    /** By what the process counts. */
    CouncilDays counted() {
        return counted;
    }

    /** By what people with a wall calendar count. */
    WalkDays days() {
        return days;
    }

    /** Days are proclaimed on which people work after all, or do not. */
    void changes(List<Proclaimed> changes) {
        counted = counted.changed(changes);
        process = new Process(policy, counted);
        days = days.changed(changes);
    }

    Authority authority() {
        return new Authority(policy.id());
    }

    private static WalkedCouncil shipped(String policy) {
        return of(Path.of("bot/policies", policy + ".yaml"), List.of());
    }

    private static WalkedCouncil of(Path file, List<Closure> closed) {
        var reading = PolicyReader.read(file.toString(), read(file));
        if (!(reading instanceof Reading.Loaded(var policy))) {
            throw new IllegalStateException(reading.toString());
        }
        var counting = Buckinghamshire.calendar().counting();
        return new WalkedCouncil(policy, CouncilDays.of(counting, closed), new WalkDays(closed));
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
