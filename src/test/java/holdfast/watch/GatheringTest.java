package holdfast.watch;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.watch.Parcel.Addressee;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a round puts by until it knows how much there is for each person. */
class GatheringTest {

    private static final Authority YORK = new Authority("york");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId AMARA = new PersonId("amara");

    private final Gathering gathering = new Gathering();

    @Test
    void the_same_notice_put_by_twice_is_put_by_once() {
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-3-1", RUTH);

        assertThat(gathering.take(new Addressee(YORK, RUTH)))
                .isEqualTo(Map.of(new Reference(1), Set.of("C-1-2-1", "C-1-3-1")));
        assertThat(gathering.take(new Addressee(YORK, RUTH))).isEmpty();
        assertThat(gathering.everybody()).isEmpty();
    }

    @Test
    void a_concern_is_done_with_when_the_last_of_them_has_had_theirs() {
        add(1, "C-1-2-1", RUTH);
        add(1, "C-1-2-2", AMARA);

        assertThat(gathering.holds(YORK, new Reference(1))).isTrue();
        assertThat(gathering.isLast(new Addressee(YORK, RUTH), new Reference(1))).isFalse();
        assertThat(gathering.holds(YORK, new Reference(1))).isTrue();
        assertThat(gathering.isLast(new Addressee(YORK, AMARA), new Reference(1))).isTrue();
        assertThat(gathering.holds(YORK, new Reference(1))).isFalse();
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
        gathering.add(new Addressee(YORK, to), new Reference(number), notice);
    }
}
