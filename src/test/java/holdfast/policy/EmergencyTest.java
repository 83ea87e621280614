package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.PolicyReader.Reading.Refused;
import org.junit.jupiter.api.Test;

/** Whom people are told to ring when somebody is in danger now. */
class EmergencyTest {

    @Test
    void a_council_says_it_in_its_own_words() {
        var policy =
                Exampleshire.loaded(
                        "exampleshire.yaml",
                        GOOD
                                + "emergency: Ring 999, then our out-of-hours team on 01632 960 001.\n");

        assertThat(policy.emergency())
                .contains("Ring 999, then our out-of-hours team on 01632 960 001.");
        assertThat(Exampleshire.good().emergency()).isEmpty();
    }

    @Test
    void it_must_hold_a_number_to_ring() {
        assertThat(problem("emergency: Ring the emergency duty team.\n"))
                .endsWith(
                        "emergency: this has no telephone number. Say whom to ring, such as: Ring 999.");
    }

    @Test
    void it_must_be_short() {
        assertThat(problem("emergency: Ring 999. " + "And wait. ".repeat(40) + "\n"))
                .endsWith(
                        "emergency: this has 409 characters. Keep it to 300: whoever reads it is in a hurry.");
    }

    private static String problem(String more) {
        var refused = (Refused) PolicyReader.read("exampleshire.yaml", GOOD + more);
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().getFirst().toString();
    }
}
