package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.people.ChildId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Links a new matter to one about a child whose interests conflict, or a looked-after parent or
 * child, when its words name that one: nobody may raise one matter for both (R1.4). The IRO has the
 * reference from a colleague and need not be able to see it; nothing of it is shown.
 */
final class Kin {

    private static final Pattern NAMED = Pattern.compile("(?i)\\bc-[1-9][0-9]{0,8}\\b");

    private final Talks talks;

    Kin(Talks talks) {
        this.talks = talks;
    }

    Stream<Reference> named(Wish wish) {
        if (!Talks.FOLLOW.contains(wish.verb())) {
            return Stream.empty();
        }
        var children =
                Children.numbers(wish.inputs().getOrDefault("child", "")).stream()
                        .map(ChildId::new)
                        .toList();
        return NAMED.matcher(wish.inputs().getOrDefault("text", ""))
                .results()
                .map(MatchResult::group)
                .map(Reference::read)
                .flatMap(Optional::stream)
                .filter(ref ->
                        talks.concern(wish.caller(), ref)
                                .filter(other -> apart(wish.caller(), children, other))
                                .isPresent());
    }

    private static boolean apart(Caller caller, List<ChildId> children, Concern other) {
        return children.stream()
                .filter(child -> caller.ownChild(child).isPresent())
                .anyMatch(child ->
                        other.subject().listed().stream()
                                .anyMatch(them ->
                                        caller.directory().inConflict(List.of(child, them))));
    }
}
