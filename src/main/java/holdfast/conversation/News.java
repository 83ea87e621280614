package holdfast.conversation;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.notice.Letter;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Role;
import holdfast.policy.Stage;
import java.time.LocalDate;
import java.util.EnumSet;

/** Why somebody is told of a concern, in a sentence before its lead. */
final class News {

    private final Words words;

    News(Words words) {
        this.words = words;
    }

    String of(View view, Notice notice) {
        return of(view, view.concern().cause(notice.id()), notice.why());
    }

    String of(View view, Letter letter, Why why) {
        return letter.notice()
                .map(notice -> of(view, view.concern().cause(notice), why))
                .orElseGet(() -> words.say("why." + why.word()));
    }

    /** Why somebody is told: of an action or the whole process, which one and by when. */
    private String of(View view, ConcernEvent cause, Why why) {
        if (cause instanceof ConcernEvent.ActionRang(var _, var n, var _)) {
            var action = view.concern().action(n).orElseThrow();
            var key = action.state() == AgreedAction.State.OPEN ? why.word() : "finished";
            return words.say("why.action-" + key, n, action.due());
        }
        if (view.concern().kind() == Concern.Kind.CHANGE
                && EnumSet.of(Why.PINGED, Why.LAPSED).contains(why)) {
            return words.say("why.change-" + why.word());
        }
        if (view.concern().kind() == Concern.Kind.COMPLAINT && why == Why.COMPLAINED) {
            return ""; // its card says so already, and there is no matter beside it
        }
        if (cause instanceof ConcernEvent.Retimed retimed && why == Why.RETIMED) {
            return new StoryWords(words).yours(retimed);
        }
        return switch (cause) {
            case ConcernEvent.WholeLapsed(var due, var _) -> words.say("why.whole-lapsed", due);
            case ConcernEvent.Lapsed e when why == Why.LAPSED && wholeToo(view, e.on()) ->
                    words.say("why.whole-lapsed", view.concern().whole().orElseThrow());
            case ConcernEvent.Pinged e when why == Why.LAPSED && wholeToo(view, e.on()) ->
                    words.say("why.whole-lapsed", view.concern().whole().orElseThrow());
            case ConcernEvent.Moved e -> words.say("why.moved", e.child());
            case ConcernEvent.Leaves e -> words.say("why.leaves", e.child(), e.until());
            case ConcernEvent.Started _ when toFindTheIro(view) ->
                    words.say("why.unlisted", view.caller().name(view.concern().raisedBy()));
            default -> plain(view, why);
        };
    }

    /** Whose a child is that was not on the list, the IRO manager is to find out. */
    private static boolean toFindTheIro(View view) {
        var subject = view.concern().subject();
        return subject.isUnlisted() && view.caller().rolesFor(subject).contains(Role.IRO_MANAGER);
    }

    /**
     * Whether the whole process ran out on the day of the stage's own bell: one card tells both.
     */
    private static boolean wholeToo(View view, LocalDate on) {
        return view.concern().whole().isPresent()
                && view.concern().history().stream()
                        .map(Entry::event)
                        .anyMatch(event ->
                                event instanceof ConcernEvent.WholeLapsed whole
                                        && whole.on().equals(on));
    }

    private String plain(View view, Why why) {
        return why == Why.PINGED && view.stage().filter(it -> it.asks().isEmpty()).isPresent()
                ? words.say("why.pinged-nobody")
                : words.say("why." + why.word());
    }

    /**
     * What Teams marks as of high importance: time that has run out; and that something is newly
     * owed, at a stage that the policy marks so (York, section 2: stage 1).
     */
    static boolean important(Why why, View view) {
        return isLate(why)
                || EnumSet.of(Why.RAISED, Why.NOTIFIED, Why.ESCALATED).contains(why)
                        && view.stage().filter(Stage::important).isPresent();
    }

    static boolean isLate(Why why) {
        return why == Why.PINGED || why == Why.LAPSED;
    }
}
