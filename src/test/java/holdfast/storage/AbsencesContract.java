package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.people.Person.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How it is kept who is away. */
interface AbsencesContract extends CabinetUnderTest {

    LocalDate DAY = LocalDate.of(2025, 5, 6);

    @Test
    default void gives_back_absences_as_they_were_told() {
        var covered = new Absence(IRO, DAY, DAY.plusDays(3), Optional.of(MANAGER));
        var not = new Absence(IRO, DAY.plusDays(30), DAY.plusDays(30), Optional.empty()).asTold();

        cabinet().absences().change(COUNCIL, _ -> List.of(covered, not));

        assertThat(cabinet().absences().of(COUNCIL)).containsExactly(covered, not);
    }

    @Test
    default void keeps_every_councils_absences_apart() {
        cabinet().absences().change(COUNCIL, _ -> List.of(absence(0)));

        assertThat(cabinet().absences().of(new Authority("york"))).isEmpty();
    }

    @Test
    default void ends_an_absence_that_is_no_longer_named() {
        cabinet().absences().change(COUNCIL, _ -> List.of(absence(0), absence(10)));
        cabinet().absences().change(COUNCIL, kept -> kept.subList(1, 2));

        assertThat(cabinet().absences().of(COUNCIL)).containsExactly(absence(10));
    }

    @Test
    default void loses_none_of_many_told_at_one_moment() throws InterruptedException {
        Race.of(
                this,
                (node, n) -> new Cabinet(node).absences().change(COUNCIL, kept -> with(kept, n)));

        assertThat(cabinet().absences().of(COUNCIL)).hasSize(4);
    }

    private static List<Absence> with(List<Absence> kept, int n) {
        var all = new ArrayList<>(kept);
        all.add(absence(n));
        return all;
    }

    private static Absence absence(int n) {
        return new Absence(IRO, DAY.plusDays(n), DAY.plusDays(n), Optional.of(MANAGER));
    }
}
