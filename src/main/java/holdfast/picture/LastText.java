package holdfast.picture;

import holdfast.policy.Lapse;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import holdfast.policy.Stage;
import holdfast.policy.Tracks.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What remains when no further stage can be opened. */
final class LastText {

    private final Policy policy;
    private final Words words;

    LastText(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    List<Paragraph> of() {
        return policy.stages().isEmpty() ? without() : after(policy.stages().getLast());
    }

    /** Whether nothing can follow this one, so that its reason stands here. */
    static boolean isLast(Stage stage, Policy policy) {
        return policy.next(stage.id()).isEmpty();
    }

    private List<Paragraph> without() {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("no-stages")));
        policy.notification().flatMap(LastText::because).ifPresent(text::add);
        policy.gap().map(Policy.Gap::because).map(LastText::text).ifPresent(text::add);
        text.add(text(words.say("no-stages.then", words.concern())));
        policy.gap().map(Policy.Gap::source).map(words::source).ifPresent(text::add);
        return text;
    }

    private static Optional<Paragraph> because(Stage last) {
        return last.lapse().offer() instanceof Lapse.Offer.Nothing(var because)
                ? Optional.of(text(because))
                : Optional.empty();
    }

    private static Paragraph text(String text) {
        return Paragraph.of(Face.TEXT, text);
    }

    private List<Paragraph> after(Stage last) {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("last", words.term(Term.STAGE), last.title())));
        if (policy.gap().isEmpty()) {
            because(last).ifPresent(text::add);
        }
        if (policy.tracks().cafcass().question().contains(Cause.LAST_STAGE)) {
            text.add(Paragraph.of(Face.TEXT, words.say("last.asked")));
        }
        return text;
    }
}
