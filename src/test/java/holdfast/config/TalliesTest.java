package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.storage.StoreUnavailable;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Auditor.Tally;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures for an operator, whom no count keeps waiting (promises, P10). */
class TalliesTest {

    private static final Authority YORK = new Authority("york");
    private static final Tally FOUR = new Tally(4, 0, 0, 0, 0, 0);
    private static final Tally FIVE = new Tally(5, 0, 0, 0, 0, 0);

    private final ArrayDeque<Runnable> beside = new ArrayDeque<>();
    private Instant now = Instant.parse("2025-05-06T08:00:00Z");
    private Optional<Report> audited = Optional.empty();
    private Tally inTheStore = FOUR;
    private boolean storeFails;

    private final Tallies tallies =
            new Tallies(() -> audited, this::counted, beside::add, () -> now);

    private Tally counted(Authority council) {
        if (storeFails) {
            throw new StoreUnavailable("away");
        }
        return inTheStore;
    }

    @Test
    void whoever_asks_first_has_no_figure_and_does_not_wait_for_one() {
        assertThat(tallies.of(YORK)).isEmpty();

        beside.remove().run();
        assertThat(tallies.of(YORK)).contains(FOUR);
    }

    @Test
    void it_is_counted_once_a_minute_however_often_it_is_asked_for() {
        tallies.of(YORK);
        tallies.of(YORK);
        assertThat(beside).hasSize(1);

        beside.remove().run();
        now = now.plusSeconds(59);
        tallies.of(YORK);
        assertThat(beside).isEmpty();

        inTheStore = FIVE;
        now = now.plusSeconds(1);
        assertThat(tallies.of(YORK)).as("the last count, until there is another").contains(FOUR);
        beside.remove().run();
        assertThat(tallies.of(YORK)).contains(FIVE);
    }

    @Test
    void a_store_that_is_away_leaves_the_last_count_for_ten_minutes_and_is_asked_again() {
        tallies.of(YORK);
        beside.remove().run();
        storeFails = true;
        now = now.plusSeconds(599);
        assertThat(tallies.of(YORK)).contains(FOUR);
        beside.remove().run();

        now = now.plusSeconds(1);
        assertThat(tallies.of(YORK)).isEmpty();
        storeFails = false;
        beside.remove().run();
        assertThat(tallies.of(YORK)).contains(FOUR);
    }

    @Test
    void what_the_auditor_counted_is_not_counted_again_until_it_is_six_minutes_old() {
        audited = Optional.of(new Report(now, List.of(), Map.of(YORK, FIVE)));
        now = now.plusSeconds(359);
        assertThat(tallies.of(YORK)).contains(FIVE);
        assertThat(beside).isEmpty();

        now = now.plusSeconds(1);
        assertThat(tallies.of(YORK)).isEmpty();
        assertThat(beside).hasSize(1);
    }
}
