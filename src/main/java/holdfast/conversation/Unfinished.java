package holdfast.conversation;

import holdfast.card.Field;
import holdfast.conversation.Wish.Outcome;
import java.util.HashMap;
import java.util.Optional;

/** The form of a draft, as far as it is filled in. */
final class Unfinished {

    private final Submitting submitting;

    Unfinished(Submitting submitting) {
        this.submitting = submitting;
    }

    /** The form with what is wrong with it; where nothing is, as it is filled in. */
    Outcome checked(Caller caller, Draft draft) {
        var tried = submitting.tried(wish(caller, draft));
        return tried instanceof Outcome.Would || tried instanceof Outcome.Reads
                ? form(caller, draft)
                : tried;
    }

    /** One of its fields, while there is a form. */
    Optional<Field> field(Caller caller, Draft draft, String id) {
        return steps(caller, draft).flatMap(steps -> steps.field(id));
    }

    /** What is still to be asked, while there is a form. */
    Optional<Steps> steps(Caller caller, Draft draft) {
        return checked(caller, draft) instanceof Outcome.Again(var form)
                ? Optional.of(new Steps(form, draft.inputs()))
                : Optional.empty();
    }

    /** All of it, as it is filled in. */
    Outcome form(Caller caller, Draft draft) {
        return submitting.form(wish(caller, draft));
    }

    /** With a row for another action, once the last one is full. */
    private static Wish wish(Caller caller, Draft draft) {
        var wish = Sending.wish(caller, draft, Optional.empty());
        var rows = Forms.rows(wish.inputs());
        if (!Acts.agreesActions(draft.verb())
                || rows == Forms.MOST_ACTIONS
                || !wish.says("date" + rows)) {
            return wish;
        }
        var inputs = new HashMap<>(wish.inputs());
        inputs.put("action" + (rows + 1), "");
        return wish.with(inputs);
    }
}
