package holdfast.teams;

import holdfast.conversation.Conversation;
import holdfast.conversation.Heard;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what it hears and answers what it is told to. */
final class RecordingConversation implements Conversation {

    final List<Heard> heard = new ArrayList<>();
    final List<Sought> sought = new ArrayList<>();
    List<Choice> found = List.of();
    final List<String> shown = new ArrayList<>();
    Function<Heard, Reply> reply = _ -> Reply.saying("Understood.");
    Optional<Message> drawn = Optional.of(Message.plain("An answer is due."));

    @Override
    public Reply hear(Heard said) {
        heard.add(said);
        return reply.apply(said);
    }

    @Override
    public List<Choice> find(Sought looked) {
        sought.add(looked);
        return found;
    }

    @Override
    public void shown(Authority authority, PersonId person, String concern, String activity) {
        shown.add("%s %s %s %s".formatted(authority, person, concern, activity));
    }

    @Override
    public Optional<Message> draw(Letter letter) {
        return drawn;
    }
}
