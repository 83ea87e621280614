package holdfast.picture;

import holdfast.people.Role;
import holdfast.policy.Lapse;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.util.ArrayList;
import java.util.List;

/** What the box of a stage says of its time running out. */
final class LapseText {

    private final Policy policy;
    private final Words words;
    private final Days days;

    LapseText(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.days = new Days(words);
    }

    List<Paragraph> of(Stage stage) {
        var lapse = stage.lapse();
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("lapse")));
        if (lapse.ping().isEmpty()) {
            text.add(Paragraph.of(Face.TEXT, words.say("lapse.silent")));
        } else {
            text.add(labelled("lapse.ping", pinged(lapse)));
        }
        lapse.nextContact()
                .ifPresent(next ->
                        text.add(
                                Paragraph.labelled(
                                        words.say("lapse.next", next.after()),
                                        words.roles(next.ping()))));
        others(lapse.tell(), text);
        text.add(Paragraph.of(Face.TEXT, offered(stage)));
        return text;
    }

    private void others(List<Role> tell, List<Paragraph> text) {
        if (!tell.isEmpty()) {
            text.add(labelled("tell", words.roles(tell)));
        }
    }

    private String pinged(Lapse lapse) {
        var whom = words.roles(lapse.ping());
        return lapse.again()
                .map(again -> words.say("lapse.again", whom, days.every(again)))
                .orElse(whom);
    }

    private String offered(Stage stage) {
        return switch (stage.lapse().offer()) {
            case Lapse.Offer.Next _ ->
                    policy.next(stage.id())
                            .map(next -> words.say("lapse.offer", next.title()))
                            .orElseGet(() -> words.say("lapse.last"));
            case Lapse.Offer.Nothing nothing ->
                    LastText.isLast(stage, policy) || isGap(nothing)
                            ? words.say("lapse.last")
                            : nothing.because();
        };
    }

    /** Whether the reason is the gap of the whole policy, which is said once. */
    private boolean isGap(Lapse.Offer.Nothing nothing) {
        return policy.gap().filter(gap -> gap.because().equals(nothing.because())).isPresent();
    }

    private Paragraph labelled(String key, String text) {
        return Paragraph.labelled(words.say(key), text);
    }
}
