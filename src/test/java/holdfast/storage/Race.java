package holdfast.storage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Four threads on two nodes that do the same thing at the same moment. */
final class Race {

    private static final int RUNNERS = 4;

    /** What each of them does. */
    @FunctionalInterface
    interface Act<T> {
        T by(DocumentStore node, int runner);
    }

    private Race() {}

    static <T> List<T> of(StoreUnderTest nodes, Act<T> act) throws InterruptedException {
        var ready = new CountDownLatch(RUNNERS);
        var runs =
                IntStream.range(0, RUNNERS)
                        .mapToObj(n ->
                                (Callable<T>)
                                        () -> {
                                            var node =
                                                    n % 2 == 0 ? nodes.store() : nodes.otherNode();
                                            ready.countDown();
                                            ready.await();
                                            return act.by(node, n);
                                        })
                        .toList();
        try (var runners = Executors.newFixedThreadPool(RUNNERS)) {
            return runners.invokeAll(runs).stream().map(Future::resultNow).toList();
        }
    }
}
