package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilDaysTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.parse("2026-12-24");

    private final WorkingDays england = Shipped.days();
    private final Closure betweenTheYears = closure("york", "2026-12-29", "2026-12-31");
    private final CouncilDays york = CouncilDays.of(england, List.of(betweenTheYears));

    @Test
    void a_closure_moves_a_ping_and_no_stage() {
        assertThat(york.counting().after(CHRISTMAS_EVE, 2)).isEqualTo("2026-12-30");
        assertThat(york.open().onOrAfter(LocalDate.parse("2026-12-30"))).isEqualTo("2027-01-04");
    }

    @Test
    void a_policy_that_lets_closures_move_its_stages_counts_open_days() {
        assertThat(york.open().after(CHRISTMAS_EVE, 2)).isEqualTo("2027-01-05");
        assertThat(york.open().before(LocalDate.parse("2027-01-05"), 2)).isEqualTo("2026-12-24");
    }

    @Test
    void a_closure_covers_its_first_and_last_day_and_none_beside_them() {
        assertThat(york.open().next(LocalDate.parse("2026-12-24"))).isEqualTo("2027-01-04");
        var oneDay = CouncilDays.of(england, List.of(closure("york", "2026-08-27", "2026-08-27")));
        assertThat(oneDay.open().counts(LocalDate.parse("2026-08-26"))).isTrue();
        assertThat(oneDay.open().counts(LocalDate.parse("2026-08-27"))).isFalse();
        assertThat(oneDay.open().counts(LocalDate.parse("2026-08-28"))).isTrue();
    }

    @Test
    void without_closures_the_offices_are_open_whenever_days_count() {
        var council = Shipped.calendar().of("buckinghamshire");

        assertThat(council.open()).isEqualTo(council.counting()).isEqualTo(england);
        assertThat(council.closures()).isEmpty();
        assertThat(Shipped.calendar().councils()).isEmpty();
    }

    @Test
    void one_council_s_closure_is_nobody_else_s() {
        var calendar = new Calendar(england, List.of(betweenTheYears));

        assertThat(calendar.of("york")).isEqualTo(york).hasSameHashCodeAs(york);
        assertThat(calendar.of("luton")).isEqualTo(CouncilDays.of(england, List.of()));
        assertThat(calendar.of("luton")).isNotEqualTo(york);
        assertThat(calendar.councils()).containsExactly("york");
    }

    @Test
    void the_edition_changes_with_either_kind_of_day_and_not_otherwise() {
        var open = CouncilDays.of(england, List.of());
        var alreadyShut = closure("york", "2026-12-25", "2026-12-28");

        assertThat(york.edition()).isNotEqualTo(open.edition());
        assertThat(CouncilDays.of(york.open(), List.of()).edition())
                .as("the same open days, but others count")
                .isNotEqualTo(york.edition());
        assertThat(CouncilDays.of(england, List.of(alreadyShut)).edition())
                .isEqualTo(open.edition());
        assertThat(CouncilDays.of(england, List.of(alreadyShut, betweenTheYears)).edition())
                .isEqualTo(york.edition());
    }

    @Test
    void a_bank_holiday_taken_back_does_not_open_what_the_council_closed() {
        var shut = closure("york", "2026-05-25", "2026-05-25");
        var removed =
                new Proclaimed(
                        LocalDate.parse("2026-05-25"), Proclaimed.Change.REMOVED, "moved to June");

        var changed = CouncilDays.of(england, List.of(shut)).changed(List.of(removed));

        assertThat(changed.counting().counts(LocalDate.parse("2026-05-25"))).isTrue();
        assertThat(changed.open().counts(LocalDate.parse("2026-05-25"))).isFalse();
        assertThat(changed.closures()).containsExactly(shut);
    }

    @Test
    void a_closure_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> closure("york", "2026-12-31", "2026-12-29"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-12-29 is before 2026-12-31");
    }

    private static Closure closure(String council, String from, String to) {
        return new Closure(council, LocalDate.parse(from), LocalDate.parse(to), "Offices closed");
    }
}
