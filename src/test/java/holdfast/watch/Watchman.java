package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One node of a borough: its own way to the store, and Teams as this node sees it. */
final class Watchman implements Messenger, AutoCloseable {

    private final SqliteStore store;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    final Watch watch;

    /** What comes between before a call of a port, such as {@code Mailboxes.lease}. */
    volatile Consumer<String> before = _ -> {};

    /** What becomes of a letter. */
    volatile Post post = _ -> new Outcome.Taken("sent");

    interface Post {
        Outcome take(Letter letter);
    }

    Watchman(Borough borough, String id, SqliteStore store, int atOnce) {
        this.store = store;
        var cabinet = new Cabinet(store);
        var concerns = watched(Concerns.class, cabinet.concerns());
        var mailboxes = watched(Mailboxes.class, cabinet.mailboxes());
        this.watch =
                new Watch(
                        concerns,
                        borough,
                        new Revisit(
                                concerns,
                                borough,
                                borough,
                                cabinet.marks(),
                                borough::days,
                                () -> borough.now),
                        new Delivery(
                                concerns,
                                borough,
                                borough,
                                mailboxes,
                                this,
                                () -> borough.machine,
                                atOnce),
                        new Returns(
                                List.of(Borough.COUNCIL),
                                cabinet.absences(),
                                borough,
                                mailboxes,
                                this,
                                () -> borough.machine),
                        new Node(id, cabinet.nodes(), () -> borough.machine, _ -> false),
                        () -> borough.now);
    }

    private <T> T watched(Class<T> port, T real) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> {
                            before.accept(port.getSimpleName() + "." + method.getName());
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getTargetException();
                            }
                        }));
    }

    /** What comes between once, before the next call of that name. */
    void beforeNext(String call, Runnable what) {
        before =
                called -> {
                    if (called.equals(call)) {
                        before = _ -> {};
                        what.run();
                    }
                };
    }

    @Override
    public Outcome send(Mailbox to, Letter letter) {
        letters.add(letter);
        return post.take(letter);
    }

    @Override
    public Outcome redraw(Mailbox to, String activity, Letter letter) {
        return new Outcome.Taken(activity);
    }

    /** What this node has sent, in order. */
    List<Letter> letters() {
        return letters;
    }

    /** The ids of the notices in what it has sent. */
    List<String> notices() {
        return letters.stream()
                .flatMap(letter ->
                        Stream.concat(
                                letter.notice().stream(),
                                letter.digest().stream()
                                        .flatMap(digest -> digest.items().stream())
                                        .map(Letter.Item::notice)))
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
