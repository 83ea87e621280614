package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityIdsTest {

    @TempDir Path data;

    @Test
    void each_id_is_higher_than_the_one_before() {
        var ids = new ActivityIds(Journal.in(data), 5000);

        assertThat(Stream.generate(ids::next).limit(2500))
                .containsExactlyElementsOf(
                        LongStream.range(5000, 7500).mapToObj(Long::toString).toList());
    }

    @Test
    void no_id_comes_back_after_a_restart() {
        var before = new ActivityIds(Journal.in(data), 5000);
        before.next();
        var last = before.next();

        var after = new ActivityIds(Journal.in(data), 1);

        assertThat(Long.parseLong(after.next())).isGreaterThan(Long.parseLong(last));
    }

    @Test
    void no_id_comes_back_when_the_journal_begins_anew() {
        var journal = Journal.in(data);
        var before = new ActivityIds(journal, 5000);
        var last = before.next();

        journal.begin(List.of(before.reserved()));

        assertThat(new ActivityIds(Journal.in(data), 1).next()).isGreaterThan(last);
    }
}
