package holdfast.fault;

import holdfast.fault.History.Answer;
import holdfast.fault.History.Answer.NotRecorded;
import holdfast.fault.History.Answer.Recorded;
import holdfast.fault.History.Telling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether people were told the truth: what was recorded is there once, and nothing else is. */
final class TellingCheck {

    private final History history;

    TellingCheck(History history) {
        this.history = history;
    }

    Stream<String> findings() {
        return history.told().stream().flatMap(this::findings);
    }

    private Stream<String> findings(Telling telling) {
        var there = there(telling);
        var refs = recorded(telling);
        if (refs.size() > 1) {
            return Stream.of("%s: one act, told as %s".formatted(telling, refs));
        }
        if (there.size() > 1) {
            return Stream.of("%s: counted %d times, in %s".formatted(telling, there.size(), there));
        }
        if (!refs.isEmpty() && !refs.equals(Set.copyOf(there))) {
            return Stream.of("%s: told as recorded, but it is in %s".formatted(telling, there));
        }
        var refused = telling.answers().stream().allMatch(NotRecorded.class::isInstance);
        return refused && !there.isEmpty()
                ? Stream.of("%s: told as not recorded, but it is in %s".formatted(telling, there))
                : Stream.empty();
    }

    private static Set<String> recorded(Telling telling) {
        return telling.answers().stream().flatMap(TellingCheck::ref).collect(Collectors.toSet());
    }

    private static Stream<String> ref(Answer answer) {
        return answer instanceof Recorded(var ref) ? Stream.of(ref) : Stream.empty();
    }

    /** The concerns in which it stands, one for each time. */
    private List<String> there(Telling telling) {
        return history.kept().values().stream()
                .filter(matter -> telling.ref().map(matter.ref()::equals).orElse(true))
                .flatMap(matter ->
                        matter.lines().stream()
                                .filter(line -> line.what().equals(telling.what()))
                                .filter(line -> line.by().filter(telling.by()::equals).isPresent())
                                .filter(line ->
                                        telling.words().isEmpty()
                                                || line.words().contains(telling.words()))
                                .map(_ -> matter.ref()))
                .toList();
    }
}
