package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.DIRECTOR;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.after;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.said;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** How it is found what becomes of the words of a matter that is over. */
interface KeepingContract extends CabinetUnderTest {

    Reference REF = new Reference(1042);
    Instant LAST_OF_MARCH = Instant.parse("2026-03-31T22:59:59Z");
    YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    default void what_is_over_is_found_by_its_year_until_it_is_filed() {
        var over = over();
        keep(Bucks.raised(1042));
        assertThat(all().over(COUNCIL, 2025, 9)).as("it is open").isZero();

        keep(over);
        assertThat(all().over(COUNCIL, 2025, 9)).isOne();
        assertThat(all().over(COUNCIL, 2026, 9)).isZero();
        assertThat(all().unfiled(COUNCIL, 2025, 9)).isOne();
        assertThat(all().unfiled(COUNCIL)).containsExactly(REF);
        assertThat(all().erasable(COUNCIL, MARCH)).isEmpty();

        keep(after(over, new Act.FileIt(), IRO, "iro", LAST_OF_MARCH));
        assertThat(all().over(COUNCIL, 2025, 9)).isOne();
        assertThat(all().unfiled(COUNCIL, 2025, 9)).isZero();
        assertThat(all().unfiled(COUNCIL)).isEmpty();
        assertThat(all().erasable(COUNCIL, MARCH)).containsExactly(REF);
        assertThat(all().erasable(COUNCIL, MARCH.plusMonths(1))).isEmpty();
    }

    @Test
    default void no_more_are_counted_than_was_asked_for() {
        keep(over());
        keep(after(Bucks.raised(1043), withdrawn(), IRO, "iro", LAST_OF_MARCH));

        assertThat(all().over(COUNCIL, 2025, 9)).isEqualTo(2);
        assertThat(all().over(COUNCIL, 2025, 1)).isOne();
        assertThat(all().unfiled(COUNCIL, 2025, 1)).isOne();
    }

    @Test
    default void what_is_said_to_be_erased_is_found_until_all_of_it_is() {
        var erased = erased(over());
        keep(erased);
        assertThat(all().erasing(COUNCIL)).containsExactly(REF);
        assertThat(all().over(COUNCIL, 2025, 9)).isZero();
        var seen = held();

        keep(erased(after(erased, new Act.Note(said("late")), IRO, "iro", LAST_OF_MARCH)));
        all().erased(seen);
        assertThat(all().erasing(COUNCIL)).as("more is to be erased by now").containsExactly(REF);

        all().erased(held());
        assertThat(all().erasing(COUNCIL)).isEmpty();
        keep(held().concern());
        assertThat(all().erasing(COUNCIL)).as("it was done before").isEmpty();
    }

    @Test
    default void beside_a_line_of_a_newer_holdfast_nothing_is_erased() {
        var filed = after(over(), new Act.FileIt(), IRO, "iro", LAST_OF_MARCH);
        keep(filed);
        assertThat(Bucks.PROCESS.erase(held().concern(), LAST_OF_MARCH).isNone()).isFalse();
        var line =
                "{\"seq\":9,\"at\":\"2026-04-01T10:00:00Z\",\"what\":\"mended\",\"fields\":{},"
                        + "\"previous\":\"p\",\"hash\":\"h\"}";
        rewrite(
                new Key(COUNCIL.id(), "concern:000001042"),
                json -> json.get("history").asArray().add(Json.read(line)));

        assertThat(Bucks.PROCESS.erase(held().concern(), LAST_OF_MARCH).isNone()).isTrue();
    }

    private static Act.Withdraw withdrawn() {
        return new Act.Withdraw(said("settled"));
    }

    private static Concern over() {
        return after(Bucks.raised(1042), withdrawn(), IRO, "iro", LAST_OF_MARCH);
    }

    private static Concern erased(Concern concern) {
        var act = new Act.Erase(said("asked for"));
        return after(concern, act, DIRECTOR, "iro-manager", LAST_OF_MARCH);
    }

    private Concerns all() {
        return cabinet().concerns();
    }

    private Held held() {
        return all().find(COUNCIL, REF).orElseThrow();
    }

    private void keep(Concern concern) {
        all().find(COUNCIL, concern.ref())
                .ifPresentOrElse(
                        seen -> all().replace(seen, filing(concern)),
                        () -> all().add(filing(concern)));
    }
}
