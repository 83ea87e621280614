package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.record.SignOffs.SignOff;
import org.junit.jupiter.api.Test;

/** How it is kept which years' reports are signed off. */
interface SignOffsContract extends CabinetUnderTest {

    SignOff FIRST = new SignOff(2025, MANAGER, START);

    @Test
    default void no_year_is_signed_off_until_somebody_says_so() {
        assertThat(cabinet().signOffs().of(COUNCIL)).isEmpty();
    }

    @Test
    default void gives_back_every_year_with_who_signed_it_and_when() {
        var second = new SignOff(2024, IRO, START.plusNanos(1_000));
        cabinet().signOffs().add(COUNCIL, FIRST);
        cabinet().signOffs().add(COUNCIL, second);

        assertThat(otherCabinet().signOffs().of(COUNCIL)).containsExactly(FIRST, second);
        assertThat(otherCabinet().signOffs().of(new Authority("york"))).isEmpty();
    }

    @Test
    default void whoever_comes_second_is_told_who_was_first() {
        cabinet().signOffs().add(COUNCIL, FIRST);

        var told =
                otherCabinet()
                        .signOffs()
                        .add(COUNCIL, new SignOff(2025, IRO, START.plusSeconds(1)));

        assertThat(told).isEqualTo(FIRST);
        assertThat(cabinet().signOffs().of(COUNCIL)).containsExactly(FIRST);
    }
}
