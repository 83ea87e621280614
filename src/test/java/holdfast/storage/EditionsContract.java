package holdfast.storage;

import static holdfast.storage.Bucks.POLICY;
import static holdfast.storage.Bucks.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import org.junit.jupiter.api.Test;

/** How the editions of policies are kept for good. */
interface EditionsContract extends CabinetUnderTest {

    String BUCKS = "buckinghamshire";

    @Test
    default void gives_back_the_text_of_an_edition() {
        assertThat(cabinet().editions().keep(BUCKS, POLICY, YAML)).isTrue();

        assertThat(otherCabinet().editions().text(BUCKS, POLICY.hash())).contains(YAML);
    }

    @Test
    default void has_no_text_of_what_was_not_kept() {
        cabinet().editions().keep("york", POLICY, YAML);
        cabinet().concerns().add(Bucks.filing(Bucks.raised(1042)));

        assertThat(cabinet().editions().text(BUCKS, POLICY.hash())).isEmpty();
        assertThat(cabinet().editions().text(BUCKS, "act-1042")).isEmpty();
    }

    @Test
    default void keeps_the_same_edition_once() {
        cabinet().editions().keep(BUCKS, POLICY, YAML);
        var seen = store().withOperation(BUCKS, POLICY.hash());

        assertThat(cabinet().editions().keep(BUCKS, POLICY, YAML)).isTrue();
        assertThat(store().withOperation(BUCKS, POLICY.hash())).isEqualTo(seen).isPresent();
    }

    @Test
    default void refuses_a_label_that_other_content_has_used() {
        cabinet().editions().keep(BUCKS, POLICY, YAML);
        var changed = YAML + "# a comment\n";

        assertThat(cabinet().editions().keep(BUCKS, policy(changed), changed)).isFalse();

        assertThat(cabinet().editions().text(BUCKS, policy(changed).hash())).isEmpty();
        assertThat(cabinet().editions().text(BUCKS, POLICY.hash())).contains(YAML);
    }

    @Test
    default void keeps_other_content_under_a_label_of_its_own() {
        cabinet().editions().keep(BUCKS, POLICY, YAML);
        var later = YAML.replace("edition: 2021-09", "edition: 2026-04");
        var other = YAML.replace("policy: buckinghamshire", "policy: exampleshire");

        assertThat(cabinet().editions().keep(BUCKS, policy(later), later)).isTrue();
        assertThat(cabinet().editions().keep(BUCKS, policy(other), other)).isTrue();

        assertThat(cabinet().editions().text(BUCKS, policy(later).hash())).contains(later);
        assertThat(cabinet().editions().text(BUCKS, POLICY.hash())).contains(YAML);
    }

    @Test
    default void keeps_an_edition_in_the_format_that_is_written_down() {
        cabinet().editions().keep(BUCKS, POLICY, YAML);

        assertThat(kept(new Key(BUCKS, "policy-edition:buckinghamshire:2021-09")))
                .isEqualTo(
                        Json.object()
                                .put("format", 1)
                                .put("hash", POLICY.hash())
                                .put("yaml", YAML));
    }

    private static Policy policy(String yaml) {
        return switch (PolicyReader.read("buckinghamshire.yaml", yaml)) {
            case Reading.Loaded(var policy) -> policy;
            case Reading.Refused refused -> throw new AssertionError(refused.message());
        };
    }
}
