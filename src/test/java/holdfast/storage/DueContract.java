package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.START;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.raised;
import static holdfast.storage.Bucks.waking;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concerns.Cursor;
import holdfast.concern.Concerns.Filing;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Which concerns have something to do. */
@ExtendWith(OutputCaptureExtension.class)
interface DueContract extends CabinetUnderTest {

    @Test
    default void wakes_the_earliest_concern_first_and_none_before_its_time() {
        wakes(1003, START.plusNanos(1));
        wakes(1001, START.plusSeconds(1));
        wakes(1004, START);
        wakes(1002, START);
        wakes(1005, START.plusSeconds(2));
        cabinet().concerns().add(new Filing(raised(1006), summary(), Optional.empty()));

        assertThat(due(START.plusSeconds(1), 99)).containsExactly(1002L, 1004L, 1003L, 1001L);
        assertThat(due(START.minusNanos(1), 99)).isEmpty();
        assertThat(cabinet().concerns().nextWake()).contains(START);
    }

    @Test
    default void wakes_every_concern_once_whatever_the_page() {
        for (var n = 1001; n <= 1007; n++) {
            wakes(n, START);
        }

        for (var limit = 1; limit <= 8; limit++) {
            assertThat(due(START, limit))
                    .as("pages of %d", limit)
                    .containsExactly(1001L, 1002L, 1003L, 1004L, 1005L, 1006L, 1007L);
        }
    }

    @Test
    default void gives_a_due_concern_as_it_is_found() {
        wakes(1001, START);

        assertThat(cabinet().concerns().due(START, Optional.empty(), 9).concerns())
                .containsExactly(
                        cabinet().concerns().find(COUNCIL, new Reference(1001)).orElseThrow());
    }

    @Test
    default void leaves_out_what_wakes_and_is_no_concern() {
        store().create(Documents.typed("review", Documents.waking(START, Documents.concern("r"))));
        wakes(1001, START.plusSeconds(1));

        assertThat(due(START.plusSeconds(1), 1)).containsExactly(1001L);
    }

    @Test
    default void wakes_what_stands_behind_a_concern_that_cannot_be_read() {
        for (var n = 1001; n <= 1006; n++) {
            wakes(n, START);
        }
        for (var n = 1001; n <= 1004; n++) {
            say(key(n), List.of("", "{}", "[1]", "{\"format\":2}").get(n - 1001));
        }

        for (var limit = 1; limit <= 7; limit++) {
            var page = cabinet().concerns().due(START, Optional.empty(), limit);
            assertThat(page.concerns().getFirst().concern().ref()).isEqualTo(new Reference(1005));
            assertThat(due(START, limit)).as("pages of %d", limit).containsExactly(1005L, 1006L);
        }
    }

    @Test
    default void says_once_which_concern_it_left_out(CapturedOutput output) {
        wakes(1001, START);
        wakes(1002, START);
        say(key(1001), "{\"format\":2}");
        say(key(1002), "{\"format\":1}");
        var concerns = cabinet().concerns();

        concerns.due(START, Optional.empty(), 9);
        concerns.due(START, Optional.empty(), 9);

        assertThat(output)
                .containsOnlyOnce(
                        "Left out: C-1001 of buckinghamshire is kept in format 2, and this Holdfast"
                                + " reads up to 1. Start the newer Holdfast again.")
                .containsOnlyOnce(
                        "Left out: C-1002 of buckinghamshire cannot be read by this Holdfast."
                                + " Start the newest one; if that cannot either, put back its last"
                                + " good copy.");
    }

    private void wakes(long number, Instant at) {
        cabinet().concerns().add(waking(at, raised(number)));
    }

    private Summary summary() {
        return filing(raised(1006)).summary();
    }

    /** The numbers of what is due, in pages of so many. */
    private List<Long> due(Instant now, int limit) {
        var numbers = new ArrayList<Long>();
        var after = Optional.<Cursor>empty();
        // A store that goes round in circles must not hold up the tests for ever.
        for (var pages = 0; pages < 50; pages++) {
            var page = cabinet().concerns().due(now, after, limit);
            assertThat(page.concerns()).hasSizeLessThanOrEqualTo(limit);
            page.concerns().forEach(held -> numbers.add(held.concern().ref().number()));
            if (page.more().isEmpty()) {
                break;
            }
            after = page.more();
        }
        return numbers;
    }
}
