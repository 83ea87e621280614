package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.storage.DocumentStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list costs: it asks the store as often for many concerns as for one. */
class LookUpsTest {

    @TempDir Path data;
    Chats chats;
    AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void opens() {
        chats = new Chats(data, this::counting);
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    /** The store itself, with every call to it counted. */
    private DocumentStore counting(DocumentStore store) {
        return (DocumentStore)
                Proxy.newProxyInstance(
                        DocumentStore.class.getClassLoader(),
                        new Class<?>[] {DocumentStore.class},
                        (_, method, arguments) -> {
                            asked.incrementAndGet();
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private int cost(Person person, String line) {
        asked.set(0);
        chats.say(person, line);
        return asked.get();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"iro, mine", "team-manager, owed", "iro-manager, status"})
    void a_list_of_sixty_costs_what_a_list_of_one_costs(String role, String line) {
        chats.raised();
        var one = cost(chats.who(role), line);
        IntStream.range(0, 60)
                .forEach(n ->
                        chats.press(
                                chats.who("iro"),
                                "raise",
                                Map.of("card", "card-" + n),
                                Map.of("child", "1001", "category", "visits", "text", "x")));

        assertThat(cost(chats.who(role), line)).isEqualTo(one).isPositive();
    }
}
