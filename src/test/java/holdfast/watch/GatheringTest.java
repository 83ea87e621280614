package holdfast.watch;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.watch.Gathering.Theirs;
import holdfast.watch.Parcel.Addressee;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a round puts by until it knows how much there is for each person. */
class GatheringTest {

    private static final Authority YORK = new Authority("york");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId AMARA = new PersonId("amara");

    private static final Instant NINE = Instant.parse("2025-05-06T08:00:00Z");

    private final Gathering gathering = new Gathering();

    @Test
    void the_same_notice_put_by_twice_is_put_by_once() {
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-3-1", RUTH);

        assertThat(gathering.take(new Addressee(YORK, RUTH)))
                .isEqualTo(
                        new Theirs(Map.of(new Reference(1), Set.of("C-1-2-1", "C-1-3-1")), 2, 0));
        assertThat(gathering.take(new Addressee(YORK, RUTH)).notices()).isEmpty();
        assertThat(gathering.everybody()).isEmpty();
    }

    @Test
    void a_concern_is_done_with_when_the_last_of_them_has_had_theirs() {
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-2-2", AMARA);

        gathering.had(new Addressee(YORK, RUTH), new Reference(1));
        assertThat(gathering.takeBehind()).isEmpty();
        gathering.had(new Addressee(YORK, AMARA), new Reference(1));
        assertThat(gathering.takeBehind())
                .containsExactly(new Gathering.Place(YORK, new Reference(1)));
        assertThat(gathering.takeBehind()).isEmpty();
    }

    @Test
    void whoever_something_urgent_awaits_is_first_and_then_whose_is_due_longest() {
        var dana = new Addressee(YORK, new PersonId("dana"));
        gathering.add(new Addressee(YORK, RUTH), new Reference(1), "1", true, false, NINE);
        gathering.add(
                new Addressee(YORK, AMARA),
                new Reference(2),
                "2",
                true,
                false,
                NINE.minusSeconds(1));
        gathering.add(dana, new Reference(3), "3", true, false, NINE);
        gathering.add(dana, new Reference(4), "4", true, true, NINE);

        assertThat(gathering.everybody())
                .containsExactly(dana, new Addressee(YORK, AMARA), new Addressee(YORK, RUTH));
    }

    @Test
    void what_the_clock_has_brought_can_be_left_for_later_and_what_people_did_cannot() {
        gathering.add(new Addressee(YORK, RUTH), new Reference(1), "1", true, false, NINE);
        gathering.add(new Addressee(YORK, AMARA), new Reference(1), "2", true, false, NINE);
        gathering.add(new Addressee(YORK, AMARA), new Reference(2), "3", false, false, NINE);

        gathering.putClockBack();

        assertThat(gathering.everybody()).containsExactly(new Addressee(YORK, AMARA));
        assertThat(gathering.take(new Addressee(YORK, AMARA)))
                .isEqualTo(new Theirs(Map.of(new Reference(2), Set.of("3")), 1, 0));
    }

    @Test
    void there_is_an_end_to_what_is_put_by() {
        for (var n = 1; n < Gathering.MOST; n++) {
            add(n, "C-" + n + "-2-1", RUTH);
        }
        assertThat(gathering.isFull()).isFalse();
        add(Gathering.MOST, "C-" + Gathering.MOST + "-2-1", RUTH);
        assertThat(gathering.isFull()).isTrue();

        gathering.take(new Addressee(YORK, RUTH));
        assertThat(gathering.isFull()).isFalse();
    }

    private void add(int number, String notice, PersonId to) {
        gathering.add(new Addressee(YORK, to), new Reference(number), notice, false, false, NINE);
    }
}
