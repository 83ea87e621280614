package holdfast.fault;

import holdfast.fault.History.Answer;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/**
 * People at work, each in their own chat, as long as the node lives: two IROs notify, one by form
 * and one by typing, and two managers acknowledge and answer. Who gets no answer tries again when
 * there is a node.
 */
final class Work {

    private static final List<String> IROS =
            List.of("f67a73f9-1da3-4124-974d-72e2bc80841b", "0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77");

    /** Each IRO's children whose managers are below. */
    private static final List<List<String>> CHILDREN =
            List.of(List.of("1001", "1002"), List.of("1004", "1008"));

    private static final List<String> MANAGERS =
            List.of("5a8330d1-0058-404a-9fc7-c87be8e5b3e9", "df311b65-e0ac-4655-888d-d1c8af152f87");

    private final Trial trial;
    private final Random dice = new Random(4);
    private final List<Deque<Doing>> waiting =
            Stream.generate(() -> (Deque<Doing>) new ConcurrentLinkedDeque<Doing>())
                    .limit(4)
                    .toList();
    private volatile int count;

    Work(Trial trial) {
        this.trial = trial;
    }

    /** Everybody works until the node answers no more. */
    CompletableFuture<Void> at(RunningNode node) {
        return CompletableFuture.allOf(
                Stream.of(0, 1)
                        .flatMap(n ->
                                Stream.<Runnable>of(() -> notify(n, node), () -> answer(n, node)))
                        .map(each -> CompletableFuture.runAsync(each, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new));
    }

    private void notify(int n, RunningNode node) {
        var mine = waiting.get(n);
        while (true) {
            if (mine.isEmpty()) {
                mine.add(trial.does(notification(n)));
            }
            var doing = mine.element();
            if (doing.at(node) instanceof Answer.Nothing) {
                return;
            }
            doing.recorded()
                    .ifPresent(ref -> {
                        mine.remove();
                        asked(n, ref);
                    });
        }
    }

    private synchronized Doing notification(int n) {
        var iro = trial.somebody(IROS.get(n));
        var child = CHILDREN.get(n).get(dice.nextInt(2));
        var words = "Matter " + ++count + " is not done";
        return n == 0
                ? Doing.notifies(iro, child, words)
                : Doing.types(trial.teams(), iro, child, words);
    }

    /** Every other one is seen and answered. */
    private synchronized void asked(int n, String ref) {
        var manager = trial.somebody(MANAGERS.get(n));
        if (dice.nextBoolean()) {
            waiting.get(2 + n).add(trial.does(Doing.acknowledges(manager, ref)));
            waiting.get(2 + n).add(trial.does(Doing.answers(manager, ref, "Done, as for " + ref)));
        }
    }

    private void answer(int n, RunningNode node) {
        var mine = waiting.get(2 + n);
        while (!node.dies()) {
            while (!mine.isEmpty()) {
                if (mine.element().at(node) instanceof Answer.Nothing) {
                    return;
                }
                mine.remove();
            }
        }
    }
}
