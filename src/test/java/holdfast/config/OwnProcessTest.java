package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which processes on one store are known to have died. */
class OwnProcessTest {

    private static final long NOBODY = Integer.MAX_VALUE; // no machine has so many processes

    private final OwnProcess own = OwnProcess.ofThisMachine();

    private static String id(String machine, long number) {
        return new OwnProcess(machine, number, "another-start").id();
    }

    @Test
    void a_process_of_this_machine_that_is_no_more_is_dead() {
        assertThat(own.knowsDead(id(own.machine(), NOBODY))).isTrue();
    }

    @Test
    void whoever_had_the_same_number_before_is_dead() {
        assertThat(own.knowsDead(id(own.machine(), own.number()))).isTrue();
    }

    @Test
    void a_process_that_lives_is_not_and_of_other_machines_nothing_is_known() {
        assertThat(own.knowsDead(own.id())).isFalse();
        assertThat(own.knowsDead(id(own.machine(), 1))).isFalse();
        assertThat(own.knowsDead(id("another-machine", NOBODY))).isFalse();
        assertThat(own.knowsDead("something else")).isFalse();
    }
}
