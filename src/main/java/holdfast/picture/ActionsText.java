package holdfast.picture;

import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the boxes of the agreed actions and of the end say. */
final class ActionsText {

    private final Policy policy;
    private final Words words;
    private final Walked walked;

    ActionsText(Policy policy, Words words, Walked walked) {
        this.policy = policy;
        this.words = words;
        this.walked = walked;
    }

    List<Paragraph> of() {
        var actions = policy.actions();
        var days = new Days(words);
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("actions")));
        text.addAll(walked.doing(words));
        var facts = new ArrayList<Paragraph>();
        facts.add(Paragraph.of(Face.TEXT, words.say("actions.lead")));
        if (!actions.remind().isEmpty()) {
            facts.add(labelled("remind", days.before(actions.remind())));
        }
        actions.again().ifPresent(again -> facts.add(labelled("actions.again", days.every(again))));
        if (!actions.tell().isEmpty()) {
            facts.add(labelled("actions.tell", words.roles(actions.tell())));
        }
        text.add(Paragraph.joined(facts));
        if (!actions.source().isEmpty()) {
            text.add(words.source(actions.source()));
        }
        return text;
    }

    /** What the box of the end says. */
    List<Paragraph> closed() {
        var resolution = Optional.ofNullable(policy.words().get(Term.RESOLUTION));
        var title =
                resolution
                        .map(own -> words.say("closed.named", own))
                        .orElseGet(() -> words.say("closed"));
        return Stream.concat(
                        Stream.of(Paragraph.of(Face.TITLE, title)), walked.closed(words).stream())
                .toList();
    }

    private Paragraph labelled(String key, String text) {
        return Paragraph.labelled(words.say(key), text + ".");
    }
}
