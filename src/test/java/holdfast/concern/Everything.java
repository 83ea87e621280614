package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.concern.Decision.Refusal;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that enough walks must have met. */
final class Everything {

    private Everything() {}

    /** What a stage does not ask for is nobody's to do there, so it is refused for that first. */
    static void isIn(Reached reached) {
        assertThat(reached.of("standing"))
                .containsOnlyKeys(
                        "informal",
                        "at-stage",
                        "answered",
                        "refused",
                        "accepted",
                        "told",
                        "closed",
                        "withdrawn",
                        "void");
        assertThat(reached.of("track"))
                .containsOnlyKeys(
                        "cafcass questioned",
                        "cafcass considered",
                        "cafcass referred",
                        "legal level-1",
                        "legal level-2",
                        "legal level-3",
                        "complaint recorded",
                        "hearing listed");
        assertThat(simple(reached, "event")).isEqualTo(named(ConcernEvent.class, Unknown.class));
        assertThat(reached.of("event"))
                .containsKeys(
                        "ActionRang reminded",
                        "ActionRang lapsed",
                        "ActionRang pinged",
                        "Cafcass referred",
                        "Cafcass considered");
        assertThat(simple(reached, "refusal"))
                .isEqualTo(named(Refusal.class, Refusal.NotAskedFor.class));
        assertThat(reached.of("handover"))
                .as("others have it after each of these")
                .containsKeys(
                        "absence with cover",
                        "absence without",
                        "back",
                        "another day",
                        "leaver",
                        "mover",
                        "post filled",
                        "child",
                        "child's IRO");
        assertThat(reached.of("stead")).containsKeys("nobody's", "another's");
        assertThat(simple(reached, "notice")).isEqualTo(named(Notice.State.class));
        assertThat(reached.of("why").keySet())
                .isEqualTo(Arrays.stream(Why.values()).map(Why::word).collect(Collectors.toSet()));
    }

    /** Every stage of every policy was stood at, and every kind was started under each. */
    static void isIn(Reached reached, List<WalkedCouncil> councils) {
        for (var council : councils) {
            var policy = council.policy();
            var stages =
                    Stream.of(
                                    policy.notification().stream(),
                                    policy.stages().stream().filter(_ -> policy.gap().isEmpty()),
                                    policy.changes().flatMap(Policy.Changes::clock).stream())
                            .flatMap(each -> each)
                            .map(stage -> name(council, stage.id()));
            assertThat(reached.of("stage").keySet()).containsAll(stages.toList());
            var kinds =
                    Arrays.stream(Kind.values())
                            .filter(kind ->
                                    kind != Kind.NOTIFICATION || policy.notification().isPresent())
                            .filter(kind ->
                                    kind != Kind.PRAISE || policy.goodPractice().isPresent())
                            .filter(kind ->
                                    kind != Kind.SERVICE || policy.serviceConcern().isPresent())
                            .filter(kind -> kind != Kind.CHANGE || policy.changes().isPresent())
                            .map(kind -> policy.id() + " " + kind.word());
            assertThat(reached.of("kind").keySet()).containsAll(kinds.toList());
        }
    }

    private static String name(WalkedCouncil council, StageId stage) {
        return council.policy().id() + " " + stage;
    }

    private static Set<String> simple(Reached reached, String what) {
        return reached.of(what).keySet().stream()
                .map(word -> word.split(" ")[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> named(Class<?> sealed, Class<?>... but) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(each -> !List.of(but).contains(each))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
