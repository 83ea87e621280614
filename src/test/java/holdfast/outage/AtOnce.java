package holdfast.outage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several who do something at the very same moment, again and again. */
final class AtOnce implements AutoCloseable {

    private final ExecutorService threads;
    private final CyclicBarrier start;

    AtOnce(int count) {
        this.threads = Executors.newFixedThreadPool(count);
        this.start = new CyclicBarrier(count);
    }

    /** What each of them got, in their order. */
    @SafeVarargs
    final <T> List<T> all(Callable<T>... acts) {
        return all(List.of(acts));
    }

    <T> List<T> all(List<Callable<T>> acts) {
        var begun =
                acts.stream()
                        .map(act ->
                                threads.submit(() -> {
                                    start.await();
                                    return act.call();
                                }))
                        .toList();
        return begun.stream()
                .map(each -> {
                    try {
                        return each.get();
                    } catch (ExecutionException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Override
    public void close() {
        threads.close();
    }
}
