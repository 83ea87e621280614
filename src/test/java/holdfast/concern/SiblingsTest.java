package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.notice.Recipient;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One concern about several children. */
class SiblingsTest {

    private static final List<ChildId> THREE =
            List.of(new ChildId("1001"), new ChildId("1002"), new ChildId("1003"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"buckinghamshire, true", "york, true", "midshire, false"})
    void r1_4_siblings_share_a_concern_unless_the_policy_keeps_them_apart(
            String council, boolean together) {
        var opening = Council.about(Subject.of(THREE), Council.filled(Kind.CONCERN));
        var decision =
                Council.named(council)
                        .open(Reference.FIRST, opening, IRO, "start", Matter.instant("2025-05-06"));
        if (together) {
            assertThat(decision).isInstanceOf(Decision.Change.class);
        } else {
            assertThat(decision).isEqualTo(new Refusal.OneChildOnly());
        }
    }

    @Test
    void r1_4_a_notice_is_for_whoever_is_responsible_for_any_of_them() {
        var opening = Council.about(Subject.of(THREE), Council.filled(Kind.CONCERN));
        var matter = Matter.opened(Council.YORK, opening, "2025-05-06");
        assertThat(matter.concern().children()).isEqualTo(THREE);
        assertThat(matter.concern().notices())
                .isNotEmpty()
                .allMatch(notice ->
                        notice.to() instanceof Recipient.RoleFor(var _, var subject)
                                && subject.children().equals(THREE));
    }
}
