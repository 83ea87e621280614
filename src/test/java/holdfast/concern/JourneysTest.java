package holdfast.concern;

import static holdfast.story.Buckinghamshire.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.AgreedAction;
import holdfast.concern.Standing.StageEntry;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every concern, whatever people and the clock have done to it. */
class JourneysTest {

    private static final int CONCERNS = 2_500;

    static LongStream hundreds() {
        return LongStream.range(0, CONCERNS / 100);
    }

    @ParameterizedTest(name = "concerns {0}00 to {0}99")
    @MethodSource("hundreds")
    void what_must_hold_holds_after_every_step(long hundred) {
        LongStream.range(hundred * 100, hundred * 100 + 100)
                .forEach(seed -> new Journey(seed).go(matter -> holds(seed, matter)));
    }

    private static void holds(long seed, Matter matter) {
        var concern = matter.concern();
        try {
            Audit.of(concern);
            rebuilt(concern);
            chained(concern);
            versioned(concern);
            ended(concern);
            Addressed.rightly(concern);
            var woken = matter.process().wake(concern, matter.now());
            Audit.of(woken.concern()).nothingIsMissing(woken.concern(), matter.now());
            quiet(matter, woken.concern());
        } catch (AssertionError e) {
            throw new AssertionError("concern " + seed + ": " + matter.history(), e);
        }
    }

    private static void rebuilt(Concern concern) {
        var read =
                concern.history().stream()
                        .map(line ->
                                new Entry(
                                        line.seq(),
                                        line.at(),
                                        line.by(),
                                        line.coveredFor(),
                                        line.operation(),
                                        ConcernEvent.read(
                                                line.event().word(), line.event().written()),
                                        line.previous(),
                                        line.hash()))
                        .toList();
        assertThat(Concern.of(AUTHORITY, concern.ref(), read, concern.notices(), concern.shown()))
                .isEqualTo(concern);
    }

    private static void chained(Concern concern) {
        var previous = "";
        for (var i = 0; i < concern.history().size(); i++) {
            var line = concern.history().get(i);
            assertThat(line.seq()).isEqualTo(i + 1);
            assertThat(line.previous()).isEqualTo(previous);
            assertThat(line.intact()).isTrue();
            previous = line.hash();
        }
    }

    private static void versioned(Concern concern) {
        var before = until(concern, 1);
        assertThat(before.version()).isOne();
        for (var lines = 2; lines <= concern.history().size(); lines++) {
            var after = until(concern, lines);
            var rises = place(before).equals(place(after)) ? 0 : 1;
            assertThat(after.version() - before.version())
                    .as("%s, line %d", after.history().getLast().event(), lines)
                    .isEqualTo(rises);
            before = after;
        }
    }

    /** Standing, stage and owner. */
    private static String place(Concern concern) {
        return concern.standing().word()
                + concern.standing().entry().map(StageEntry::stage)
                + Matter.PROCESS.owing(concern);
    }

    private static Concern until(Concern concern, int lines) {
        return Concern.of(
                AUTHORITY,
                concern.ref(),
                concern.history().subList(0, lines),
                concern.notices(),
                concern.shown());
    }

    private static void ended(Concern concern) {
        for (var line : concern.history()) {
            switch (line.event()) {
                case ConcernEvent.Accepted _,
                        ConcernEvent.Closed _,
                        ConcernEvent.Withdrawn _,
                        ConcernEvent.Voided _ ->
                        assertThat(line.by()).isEqualTo(Optional.of(Matter.IRO.id()));
                default -> {}
            }
        }
        if (concern.standing().word().equals("closed")) {
            assertThat(concern.history())
                    .anyMatch(line -> line.event() instanceof ConcernEvent.Accepted);
            assertThat(concern.actions()).allMatch(AgreedAction::done);
        }
    }

    private static void quiet(Matter matter, Concern woken) {
        var silent = woken.withNotices(List.of());
        assertThat(matter.process().wake(woken, matter.now()).isNone()).isTrue();
        assertThat(matter.process().wakeAt(silent, matter.now()).stream())
                .allSatisfy(at -> assertThat(at).isAfter(matter.now()));
    }

    @Test
    void the_journeys_reach_every_standing_and_every_event() {
        var standings = new TreeMap<String, Integer>();
        var events = new TreeMap<String, Integer>();
        for (long seed = 0; seed < CONCERNS; seed++) {
            new Journey(seed)
                    .go(it -> count(standings, it.standing()))
                    .concern()
                    .history()
                    .forEach(line -> count(events, line.event().word()));
        }
        System.out.println(CONCERNS + " concerns; standings " + standings + "; events " + events);
        assertThat(standings.keySet())
                .containsExactly(
                        "accepted",
                        "answered",
                        "at-stage",
                        "closed",
                        "informal",
                        "refused",
                        "void",
                        "withdrawn");
        assertThat(events)
                .hasSize(16)
                .allSatisfy((_, times) -> assertThat(times).isGreaterThan(50));
    }

    private static void count(TreeMap<String, Integer> counts, String word) {
        counts.merge(word, 1, Integer::sum);
    }
}
