package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.storage.DocumentStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary costs what is open, or what happened in its period; not what is stored. */
class SummaryCostTest {

    @TempDir Path data;
    private final AtomicInteger read = new AtomicInteger();
    Chats chats;
    Person overseer;

    @BeforeEach
    void opens() {
        chats = new Chats(data, this::counted);
        overseer = chats.who("iro-manager");
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    /** The same store, which counts every document that is read in a list. */
    private DocumentStore counted(DocumentStore store) {
        return (DocumentStore)
                Proxy.newProxyInstance(
                        DocumentStore.class.getClassLoader(),
                        new Class<?>[] {DocumentStore.class},
                        (_, method, arguments) -> {
                            try {
                                var answer = method.invoke(store, arguments);
                                read.addAndGet(size(answer));
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static int size(Object answer) {
        return answer instanceof Collection<?> many ? many.size() : 0;
    }

    private void says(String line) {
        Seen.in(chats.say(overseer, line));
    }

    private void starts(String verb, String child, String category) {
        chats.press(
                chats.who("iro", child),
                verb,
                Map.of("card", "card-" + chats.count()),
                Map.of("child", child, "category", category, "text", "No visits"));
    }

    @Test
    void a_summary_reads_nothing_that_is_over_and_outside_its_period() {
        closes(3);
        chats.until("2025-08-04T10:00");
        starts("raise", "1001", "visits");
        var few = List.of(reads("status"), reads("overdue"), reads("themes this month"));
        chats.until("2025-04-16T10:00");
        closes(30);
        chats.until("2025-08-04T10:00");

        assertThat(List.of(reads("status"), reads("overdue"), reads("themes this month")))
                .isEqualTo(few);
        assertThat(few).allSatisfy(it -> assertThat(it).isPositive());
        assertThat(reads("themes from 1/4/2025 to 30/4/2025")).isEqualTo(33);
    }

    private void closes(int many) {
        IntStream.range(0, many)
                .forEach(_ -> {
                    starts("raise", "1003", "visits");
                    var ref = "C-" + (1_000 + chats.count());
                    chats.press(
                            chats.who("iro", "1003"),
                            "withdraw",
                            ref,
                            Map.of("reason", "It has been settled"));
                });
    }

    private int reads(String line) {
        read.set(0);
        says(line);
        return read.get();
    }
}
