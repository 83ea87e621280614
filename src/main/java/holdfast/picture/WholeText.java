package holdfast.picture;

import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** What stands over the formal stages: when they begin, and the limit of all together. */
final class WholeText {

    private final Policy policy;
    private final Words words;

    WholeText(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    List<Paragraph> of() {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("formal")));
        policy.gap()
                .ifPresent(gap ->
                        text.add(Paragraph.labelled(words.say("incomplete"), gap.because())));
        policy.wholeProcess()
                .ifPresentOrElse(
                        whole -> add(whole, text),
                        () -> text.add(Paragraph.of(Face.TEXT, words.say("whole.none"))));
        return text;
    }

    private void add(Policy.WholeProcess whole, List<Paragraph> text) {
        var within = new Days(words).within(whole.within(), "");
        text.add(
                Paragraph.joined(
                        List.of(
                                Paragraph.labelled(words.say("whole"), within + "."),
                                Paragraph.labelled(
                                        words.say("whole.tell"),
                                        words.roles(whole.tell()) + "."))));
        text.add(words.source(whole.source()));
    }
}
