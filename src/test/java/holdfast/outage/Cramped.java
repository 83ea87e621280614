package holdfast.outage;

import static holdfast.outage.Bench.read;

import holdfast.fault.ManyOpen;
import holdfast.storage.guard.GuardedStore;
import holdfast.storage.guard.Limits;
import holdfast.storage.sqlite.SqliteStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * A process of its own with little memory and few files: many open concerns, and people who ask for
 * summaries of them all. It says how many it has counted, and ends well or not.
 */
final class Cramped {

    private Cramped() {}

    public static void main(String[] arguments) throws InterruptedException {
        var many = Integer.parseInt(arguments[1]);
        try (var file = SqliteStore.in(Path.of(arguments[0]));
                var store = new GuardedStore(file, Limits.ofFile(), new SimpleMeterRegistry())) {
            var bench = new Bench(store);
            bench.raise("a-1", "No visits");
            ManyOpen.in(Path.of(arguments[0]), many);
            System.out.println(
                    "status " + read(bench.say(bench.who("iro-manager"), "s", "status")).length());
            System.out.println("mine " + read(bench.say(bench.who("iro"), "m", "mine")).length());
            System.out.println(
                    "report "
                            + read(bench.say(bench.who("iro-manager"), "r", "report 2025-26"))
                                    .contains(String.valueOf(many)));
            crowd(bench, many / 50);
            System.out.println("turns " + many / 50);
        }
    }

    private static void crowd(Bench bench, int turns) throws InterruptedException {
        var threads =
                IntStream.range(0, turns)
                        .mapToObj(n ->
                                Thread.ofVirtual()
                                        .start(() ->
                                                bench.say(
                                                        bench.who("iro"),
                                                        "t-" + n,
                                                        "show C-" + (1001 + n))))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
    }
}
