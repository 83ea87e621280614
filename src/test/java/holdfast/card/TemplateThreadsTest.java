package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One template, drawn by many at once, each with other facts. */
class TemplateThreadsTest {

    private static final int THREADS = 16;
    private static final int CARDS = 300;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEMPLATE =
            """
            {"body": [
              {"text": "${ref}: ${string(n)}, due ${formatDateTime(due, 'd MMMM yyyy')}"},
              {"$data": "${rows}", "$when": "${n % 2 == 0}", "text": "${n} ${$index} ${$root.ref}"},
              {"all": "${join(foreach(rows, row, concat($root.ref, '-', row.n)), ', ')}"},
              {"sorted": "${select(sortByDescending(where(rows, r, r.n > 2), 'n'), r, r.n)}"},
              {"object": "${setProperty(rows[0], 'ref', ref)}", "rows": "${reverse(rows)}"}]}
            """;

    @Test
    void draws_each_with_its_own_facts() throws Exception {
        var template = Template.of("shared", TEMPLATE);
        var together = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var drawn =
                    threads.invokeAll(
                            IntStream.range(0, THREADS)
                                    .<Callable<List<String>>>mapToObj(thread ->
                                            () -> {
                                                together.await();
                                                return cards(template, thread);
                                            })
                                    .toList());

            for (var thread = 0; thread < THREADS; thread++) {
                assertThat(drawn.get(thread).get())
                        .isEqualTo(cards(Template.of("own", TEMPLATE), thread));
            }
        }
    }

    @Test
    void leaves_the_facts_as_they_are() {
        var facts = facts(7);
        var before = facts.toString();

        Template.of("shared", TEMPLATE).expand(facts);

        assertThat(facts).hasToString(before);
    }

    private static List<String> cards(Template template, int thread) {
        return IntStream.range(0, CARDS)
                .mapToObj(i -> template.expand(facts(thread * CARDS + i)).toString())
                .toList();
    }

    private static JsonNode facts(int n) {
        var facts = JSON.createObjectNode();
        facts.put("ref", "C-" + n).put("n", n);
        facts.put("due", "2025-%02d-%02d".formatted(n % 12 + 1, n % 28 + 1));
        var rows = facts.putArray("rows");
        IntStream.range(n % 3, n % 3 + 6).forEach(i -> rows.addObject().put("n", i));
        return facts;
    }
}
