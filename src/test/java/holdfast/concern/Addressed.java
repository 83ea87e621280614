package holdfast.concern;

import static holdfast.story.Buckinghamshire.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.London;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each notice has an id of its own, goes to whom the policy names, and not early. */
final class Addressed {

    private static final Policy POLICY = Buckinghamshire.policy();

    private Addressed() {}

    static void rightly(Concern concern) {
        var ids = new HashSet<String>();
        for (var notice : concern.notices()) {
            assertThat(ids.add(notice.id())).as(notice.id()).isTrue();
            if (notice.why().waitsForWorkingDay()) {
                assertThat(WallCalendar.nine(London.day(notice.at()))).isEqualTo(notice.at());
                assertThat(WallCalendar.works(London.day(notice.at()))).isTrue();
            }
            assertThat(named(concern, notice)).as(notice.toString()).isTrue();
        }
    }

    private static boolean named(Concern concern, Notice notice) {
        if (notice.to() instanceof Recipient.Named(var person, var _)) {
            return notice.why() == Why.ACCEPTED
                    && concern.actions().stream().anyMatch(action -> action.who().equals(person));
        }
        var line = Integer.parseInt(notice.id().split("-")[2]);
        var at = at(concern, line).standing().entry().orElseThrow().stage();
        return roles(POLICY.stage(at).orElseThrow(), notice.why()).contains(notice.to().role());
    }

    /** Whom the policy names, and the IRO whose matter it is. */
    private static Set<Role> roles(Stage stage, Why why) {
        return switch (why) {
            case PINGED -> Set.copyOf(stage.lapse().ping());
            case LAPSED -> with(Role.IRO, stage.lapse().tell());
            case REMINDED -> Set.of(stage.answeredBy(), Role.IRO);
            case ASKED, ACCEPTED, REFUSED, CLOSED -> Set.of(stage.answeredBy());
            case RAISED, NOTIFIED, ESCALATED, WITHDRAWN -> with(stage.answeredBy(), stage.to());
            case ANSWERED -> Set.of(Role.IRO);
            case VOIDED -> Set.of(Role.IRO_MANAGER);
            case COPIED ->
                    stage.copies().values().stream()
                            .flatMap(Collection::stream)
                            .collect(Collectors.toSet());
            case FORESEEN -> Set.copyOf(POLICY.wholeProcess().orElseThrow().tell());
            case UNREACHABLE -> Set.of();
        };
    }

    private static Set<Role> with(Role role, List<Role> more) {
        return Stream.concat(Stream.of(role), more.stream()).collect(Collectors.toSet());
    }

    private static Concern at(Concern concern, int lines) {
        return Concern.of(
                AUTHORITY,
                concern.ref(),
                concern.history().subList(0, lines),
                concern.notices(),
                concern.shown());
    }
}
