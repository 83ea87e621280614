package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.watch.Marks.Mark;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How it is kept what open concerns were last gone over for. */
interface MarksContract extends CabinetUnderTest {

    WorkingDays COUNTING =
            WorkingDays.of(
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2022, 12, 31),
                    List.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3)));

    Closure CLOSURE =
            new Closure(
                    COUNCIL.id(), LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 5), "a flood");

    Mark MARK = new Mark("days:1", CouncilDays.of(COUNTING, List.of(CLOSURE)));

    @Test
    default void has_no_mark_before_the_first() {
        assertThat(cabinet().marks().of(COUNCIL)).isEmpty();
    }

    @Test
    default void gives_back_a_mark_with_its_days_and_closures() {
        cabinet().marks().put(COUNCIL, MARK);

        assertThat(otherCabinet().marks().of(COUNCIL))
                .hasValueSatisfying(kept -> {
                    assertThat(kept).isEqualTo(MARK);
                    assertThat(kept.days().edition()).isEqualTo(MARK.days().edition());
                    assertThat(kept.days().closures()).containsExactly(CLOSURE);
                });
        assertThat(cabinet().marks().of(new Authority("york"))).isEmpty();
    }

    @Test
    default void puts_a_later_mark_in_the_place_of_an_earlier() {
        var later = new Mark("days:2", CouncilDays.of(COUNTING, List.of()));
        cabinet().marks().put(COUNCIL, MARK);
        otherCabinet().marks().put(COUNCIL, later);

        assertThat(cabinet().marks().of(COUNCIL)).contains(later);
    }

    @Test
    default void keeps_a_mark_in_the_format_that_is_written_down() {
        cabinet().marks().put(COUNCIL, MARK);

        assertThat(Json.write(kept(new Key(COUNCIL.id(), "mark"))))
                .isEqualTo(
                        "{\"format\":1,\"token\":\"days:1\",\"first\":\"2022-01-01\",\"last\":\"2022-12-31\","
                                + "\"holidays\":[\"2022-06-02\",\"2022-06-03\"],"
                                + "\"closures\":[{\"council\":\"buckinghamshire\",\"from\":\"2022-08-01\","
                                + "\"to\":\"2022-08-05\",\"why\":\"a flood\"}]}");
    }

    @Test
    default void leaves_what_a_newer_version_has_written_beside_it() {
        cabinet().marks().put(COUNCIL, MARK);
        rewrite(new Key(COUNCIL.id(), "mark"), json -> json.put("moon", "full"));

        cabinet().marks().put(COUNCIL, new Mark("days:2", MARK.days()));

        assertThat(kept(new Key(COUNCIL.id(), "mark")).path("moon").stringValue())
                .isEqualTo("full");
    }
}
