package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Clocks.Ring;
import holdfast.concern.ConcernEvent.ActionRang;
import holdfast.policy.Policy;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The clocks of the actions that an accepted answer has agreed. */
final class ActionClocks {

    private final Policy policy;
    private final Clocks clocks;

    ActionClocks(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    Stream<Ring> rings(Concern concern, LocalDate today) {
        return concern.actions().stream()
                .flatMap(action -> action(concern, action, today).stream());
    }

    private Optional<Ring> action(Concern concern, AgreedAction action, LocalDate today) {
        return switch (action.state()) {
            case DONE -> Optional.empty();
            case FINISHED ->
                    policy.decision()
                            .remind()
                            .map(every -> clocks.repeated(action.pinged().orElseThrow(), every))
                            .map(on -> ring(Bell.REMINDED, action, on));
            case OPEN ->
                    Optional.of(action.due())
                            .filter(due -> concern.has(late(action)))
                            .map(_ -> again(action))
                            .orElseGet(() -> Optional.of(untilDue(concern, action, today)));
        };
    }

    private static Predicate<ConcernEvent> late(AgreedAction action) {
        return event ->
                event instanceof ActionRang(var bell, var n, var on)
                        && bell == Bell.LAPSED
                        && n == action.n()
                        && on.isAfter(action.due());
    }

    private Optional<Ring> again(AgreedAction action) {
        return policy.actions()
                .again()
                .map(every -> clocks.repeated(action.pinged().orElse(action.due()), every))
                .map(on -> ring(Bell.PINGED, action, on));
    }

    private Ring untilDue(Concern concern, AgreedAction action, LocalDate today) {
        var agreed = accepted(concern);
        return policy.actions().remind().stream()
                .filter(_ -> !today.isAfter(action.due()))
                .map(period -> clocks.before(action.due(), period))
                .filter(on ->
                        on.isAfter(action.pinged().orElse(agreed)) && !on.isAfter(action.due()))
                .min(LocalDate::compareTo)
                .map(on -> ring(Bell.REMINDED, action, on))
                .orElseGet(() -> ring(Bell.LAPSED, action, clocks.lapseOf(action.due())));
    }

    private static LocalDate accepted(Concern concern) {
        return concern.history().stream()
                .filter(entry -> entry.event() instanceof ConcernEvent.Accepted)
                .map(entry -> London.day(entry.at()))
                .findFirst()
                .orElseThrow();
    }

    private static Ring ring(Bell bell, AgreedAction action, LocalDate on) {
        return Clocks.ring(on, new ActionRang(bell, action.n(), on));
    }
}
