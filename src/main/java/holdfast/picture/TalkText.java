package holdfast.picture;

import holdfast.picture.Box.Place;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** What the box of the first talk says. */
final class TalkText {

    private final Words words;

    TalkText(Words words) {
        this.words = words;
    }

    Box box(Policy.Informal informal, Walked walked) {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, words.say("talk")));
        text.addAll(walked.beside(Way.Track.TALK, words));
        var facts = new ArrayList<Paragraph>();
        facts.add(labelled("talk.with", words.roles(informal.with()) + "."));
        informal.within()
                .map(within -> new Days(words).within(within, "informal") + ".")
                .ifPresent(within -> facts.add(labelled("within", within)));
        text.add(Paragraph.joined(facts));
        var skip = words.say(informal.skippable() ? "talk.skip.yes" : "talk.skip.no");
        text.add(Paragraph.of(Face.TEXT, skip + " " + words.say("talk.settled")));
        text.add(words.source(informal.source()));
        var lapse =
                informal.within()
                        .map(_ ->
                                List.of(
                                        Paragraph.of(Face.TITLE, words.say("lapse")),
                                        Paragraph.of(Face.TEXT, words.say("talk.lapse"))))
                        .orElse(List.of());
        var place = walked.has(Way.Track.TALK) ? Place.PASSED : Place.UNTOUCHED;
        return Box.parted(Course.TALK, text, lapse, place);
    }

    private Paragraph labelled(String key, String text) {
        return Paragraph.labelled(words.say(key), text);
    }
}
