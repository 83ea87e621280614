package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Reply.Message;
import holdfast.policy.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says whom to ring when somebody is in danger now: on the forms that tell of a child, and before
 * any answer to words that speak of it. It keeps nothing from being done, and nothing waits for it.
 */
final class Signpost {

    private final Processes processes;
    private final Danger danger;
    private final Words words;

    Signpost(Processes processes, Words words) {
        this.processes = processes;
        this.danger = new Danger(Locale.of(words.language().tag()));
        this.words = words;
    }

    /** The council's own sentence; where it gave none, everybody's. */
    static String of(Policy policy, Words words) {
        return policy.emergency().orElseGet(() -> words.say("emergency"));
    }

    /** The answer with the sentence before everything else, when what was heard asks for it. */
    Reply before(Reply reply, Heard heard) {
        return written(heard).stream().anyMatch(danger::speaksFrom)
                ? new Reply(
                        Stream.concat(Stream.of(message(heard)), reply.messages().stream())
                                .toList(),
                        reply.inPlace(),
                        reply.sentence())
                : reply;
    }

    private Message message(Heard heard) {
        var policy = processes.inForce(heard.authority()).policy();
        var sentence = of(policy, words);
        return new Message(sentence, Optional.empty(), sentence, true, Optional.empty());
    }

    private static Collection<String> written(Heard heard) {
        return switch (heard) {
            case Said said -> List.of(said.text());
            case Pressed pressed -> pressed.inputs().values();
        };
    }
}
