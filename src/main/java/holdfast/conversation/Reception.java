package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Desk.Room;
import holdfast.conversation.Reply.Message.About;
import holdfast.language.Language;
import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sends everybody to a desk that speaks the language of their council's policy in force. */
final class Reception implements Conversation {

    private final Room room;
    private final Processes processes;
    private final ConcurrentMap<Language, Desk> desks = new ConcurrentHashMap<>();

    Reception(Room room) {
        this.room = room;
        this.processes = room.processes();
    }

    private Desk desk(Authority authority) {
        var language = processes.inForce(authority).policy().language();
        return desks.computeIfAbsent(language, each -> new Desk(room, each));
    }

    @Override
    public Reply hear(Heard heard) {
        return desk(heard.authority()).hear(heard);
    }

    @Override
    public Reply signposted(Reply reply, Heard heard) {
        return desk(heard.authority()).signposted(reply, heard);
    }

    @Override
    public List<Choice> find(Sought sought) {
        return desk(sought.authority()).find(sought);
    }

    @Override
    public void shown(Authority authority, PersonId person, About about, String activity) {
        desk(authority).shown(authority, person, about, activity);
    }

    @Override
    public Optional<Reply.Message> draw(Letter letter) {
        return desk(letter.authority()).draw(letter);
    }
}
