package holdfast.fault;

import holdfast.notice.Messenger;
import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The instants at which a node under test can be made to die: before and after each call that
 * changes anything, which are the store's three and the messenger's two. A death at any other
 * instant leaves behind what a death after the call before it leaves.
 */
final class FaultPoints implements BeanPostProcessor {

    private static final Map<Class<?>, List<String>> CHANGES =
            Map.of(
                    DocumentStore.class,
                    List.of("create", "replace", "remove"),
                    Messenger.class,
                    List.of("send", "redraw"));

    private static final int KILLED = 137;

    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private volatile Optional<String> deadly = Optional.empty();

    /**
     * From now on calls are counted from one.
     *
     * @param point such as {@code after DocumentStore.create:concern 2}; empty for none
     */
    void arm(Optional<String> point) {
        calls.clear();
        deadly = point;
    }

    /** How often each call was made since it was armed. */
    Map<String, Integer> calls() {
        var counted = new TreeMap<String, Integer>();
        calls.forEach((call, count) -> counted.put(call, count.get()));
        return counted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return CHANGES.keySet().stream()
                .filter(port -> port.isInstance(bean))
                .findFirst()
                .map(port -> watched(port, bean))
                .orElse(bean);
    }

    private Object watched(Class<?> port, Object real) {
        return Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (_, method, arguments) -> {
                    var counts = CHANGES.get(port).contains(method.getName());
                    var call = port.getSimpleName() + "." + method.getName() + of(arguments);
                    var here = counts ? call + " " + next(call) : "";
                    die("before " + here);
                    try {
                        var answer = method.invoke(real, arguments);
                        die("after " + here);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    /** For the store, what kind of document it is. */
    private static String of(Object @Nullable [] arguments) {
        return Stream.ofNullable(arguments)
                .flatMap(Arrays::stream)
                .filter(Document.class::isInstance)
                .map(document -> ":" + ((Document) document).type())
                .findFirst()
                .orElse("");
    }

    private int next(String call) {
        return calls.computeIfAbsent(call, _ -> new AtomicInteger()).incrementAndGet();
    }

    private void die(String here) {
        if (deadly.filter(here::equals).isPresent()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
