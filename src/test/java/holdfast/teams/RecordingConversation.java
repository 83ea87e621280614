package holdfast.teams;

import holdfast.conversation.Conversation;
import holdfast.conversation.Heard;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.conversation.Reply.Message.About;
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
    public Reply signposted(Reply reply, Heard said) {
        return said instanceof Heard.Said(var _, var _, var _, var text) && text.contains("hitting")
                ? new Reply(
                        List.of(Message.plain("Ring 999."), reply.messages().getFirst()),
                        Optional.empty(),
                        Optional.empty())
                : reply;
    }

    @Override
    public List<Choice> find(Sought looked) {
        sought.add(looked);
        return found;
    }

    @Override
    public void shown(Authority authority, PersonId person, About about, String activity) {
        shown.add("%s %s %s %s".formatted(authority, person, about.concern(), activity));
    }

    @Override
    public Optional<Message> draw(Letter letter) {
        return drawn;
    }
}
