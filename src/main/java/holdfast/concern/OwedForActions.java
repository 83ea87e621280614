package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import java.util.List;

/** Who is told of the agreed actions: whoever does one, their manager, the IRO. */
final class OwedForActions {

    private final Policy policy;

    OwedForActions(Policy policy) {
        this.policy = policy;
    }

    /** Whoever is to do something and did not say so themselves. */
    Told agreed(Told told, Concern concern) {
        concern.actions().stream()
                .map(AgreedAction::who)
                .distinct()
                .filter(who -> !answered(concern, who))
                .forEach(who -> told.person(who, Why.ACCEPTED));
        return told;
    }

    /** An action's person and manager; the IRO alone, once it is reported finished. */
    Told rang(Told told, Concern concern, ConcernEvent.ActionRang e) {
        var action = concern.action(e.action()).orElseThrow();
        if (action.state() == AgreedAction.State.FINISHED) {
            return told.role(Role.IRO, Why.REMINDED);
        }
        var why = e.bell() == AgreedAction.Bell.REMINDED ? Why.REMINDED : Why.PINGED;
        told.person(action.who(), why).roles(councils(concern), why);
        return why == Why.PINGED ? told.roles(policy.actions().tell(), Why.LAPSED) : told;
    }

    Told redated(Told told, Concern concern, ConcernEvent.Redated e) {
        return e.agreed()
                ? told.person(concern.action(e.action()).orElseThrow().who(), Why.REDATED)
                        .roles(councils(concern), Why.REDATED)
                : told.role(Role.IRO, Why.REDATED);
    }

    private List<Role> councils(Concern concern) {
        var at = concern.standing().entry().orElseThrow().stage();
        return Told.councils(policy.stage(at).orElseThrow());
    }

    private static boolean answered(Concern concern, PersonId who) {
        return concern.history().stream()
                .anyMatch(entry ->
                        entry.event() instanceof ConcernEvent.Answered
                                && entry.by().filter(who::equals).isPresent());
    }
}
