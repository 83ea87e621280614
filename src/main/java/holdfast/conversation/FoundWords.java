package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.conversation.CheckCards.Finding;
import holdfast.notice.Letter.Found;
import java.util.List;

/** What is wrong with Holdfast's own work, in words for whoever looks after it. */
final class FoundWords {

    private final Words words;

    FoundWords(Words words) {
        this.words = words;
    }

    Finding finding(Found found) {
        return new Finding(words.say("found." + found.what()), found.concerns());
    }

    /** The letter to the ops contact; its summary for a locked phone says nothing of a concern. */
    Reply.Message letter(List<Found> all) {
        var lines =
                all.stream()
                        .map(this::finding)
                        .map(it -> words.say("alarm.line", it.title(), named(it.each())))
                        .collect(joining("\n\n"));
        return Reply.saying(words.say("alarm.lead") + "\n\n" + lines, words.say("summary.alarm"))
                .messages()
                .getFirst();
    }

    /** Some of many, and how many more there are. */
    String named(List<String> each) {
        var some = String.join("; ", each.subList(0, Math.min(CheckCards.NAMED, each.size())));
        var left = each.size() - CheckCards.NAMED;
        return left > 0 ? words.say("check.more", some, left) : some;
    }
}
