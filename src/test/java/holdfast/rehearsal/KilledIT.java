package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.fault.Faults;
import holdfast.people.Authority;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The packaged bot, killed as {@code kill -9} does: what it said was recorded is there, and nothing
 * that was told counts twice (promises, P1, P10; F4).
 */
@Tag("faults")
class KilledIT {

    private static final String IRO = "f67a73f9-1da3-4124-974d-72e2bc80841b";
    private static final String SOCIAL_WORKER = "72485191-245e-4262-a012-22d654504ace";
    private static final Authority BUCKINGHAMSHIRE = new Authority("buckinghamshire");
    private static final Pattern RECORDED = Pattern.compile("Recorded as (C-[0-9]+)\\.");

    @TempDir Path data;

    @Test
    void nothing_is_lost_when_it_dies_right_after_it_said_recorded() {
        alive(office -> {
            office.reset("2025-04-16T10:00:00+01:00");
            assertThat(notified(office)).contains("C-1001");
        });

        alive(office -> {
            var concern = office.concern("C-1001").orElseThrow();
            assertThat(concern.get("standing").asString()).isEqualTo("informal");
            assertThat(words(concern, "history", "what")).containsExactly("notified");
            assertThat(words(concern, "notices", "state")).containsExactly("sent", "sent");
            assertThat(office.sentAbout(SOCIAL_WORKER, "C-1001")).hasSize(1);
            assertThat(office.sentAbout(manager(concern), "C-1001")).hasSize(1);
        });
    }

    /** In every build in the middle of its work; on request at its beginning and far on, too. */
    static IntStream soMany() {
        return Faults.whole() ? IntStream.of(1, 4, 9) : IntStream.of(4);
    }

    @ParameterizedTest(name = "killed while it works on, {0} recorded")
    @MethodSource("soMany")
    void everything_told_is_there_whenever_it_dies(int recorded) {
        var told = new ConcurrentLinkedQueue<String>();
        try (var holdfast = PackagedHoldfast.start(data);
                var office = new OfficeCalls(holdfast)) {
            office.reset("2025-04-16T10:00:00+01:00");
            workUntilItDies(
                    office,
                    told,
                    () -> {
                        if (told.size() == recorded) {
                            CompletableFuture.runAsync(holdfast::kill);
                        }
                    },
                    new Random(recorded));
            holdfast.kill();
        }

        try (var store = SqliteStore.in(data)) {
            var concerns = new Cabinet(store).concerns();
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(ref -> assertThat(concern(concerns, ref)).isPresent());
            for (var ref = Reference.FIRST;
                    concerns.find(BUCKINGHAMSHIRE, ref).isPresent();
                    ref = ref.next()) {
                chained(concern(concerns, ref.toString()).orElseThrow());
            }
        }
    }

    private static void workUntilItDies(
            OfficeCalls office, Queue<String> told, Runnable each, Random random) {
        try {
            while (true) {
                office.say(
                        IRO,
                        "notify 100" + (1 + random.nextInt(3)) + " 4 Round " + random.nextLong());
                RECORDED.matcher(office.say(IRO, "yes").toString())
                        .results()
                        .forEach(found -> told.add(found.group(1)));
                each.run();
            }
        } catch (UncheckedIOException e) {
            return; // it is dead
        }
    }

    private static Optional<Concern> concern(Concerns concerns, String ref) {
        return Reference.read(ref)
                .flatMap(known -> concerns.find(BUCKINGHAMSHIRE, known))
                .map(Concerns.Held::concern);
    }

    private static void chained(Concern concern) {
        var previous = "";
        for (var entry : concern.history()) {
            assertThat(entry.intact()).isTrue();
            assertThat(entry.previous()).isEqualTo(previous);
            previous = entry.hash();
        }
    }

    private static String notified(OfficeCalls office) {
        office.say(IRO, "notify 1001 4 No visit since March");
        return office.say(IRO, "yes").toString();
    }

    private static String manager(JsonNode concern) {
        return concern.get("owedBy").get(0).asString();
    }

    private static List<String> words(JsonNode concern, String list, String field) {
        return StreamSupport.stream(concern.get(list).spliterator(), false)
                .map(each -> each.get(field).asString())
                .toList();
    }

    private void alive(Consumer<OfficeCalls> then) {
        try (var holdfast = PackagedHoldfast.start(data);
                var office = new OfficeCalls(holdfast)) {
            then.accept(office);
            holdfast.kill();
        }
    }
}
