package holdfast.story;

import holdfast.conversation.Conversation;
import holdfast.conversation.Reply;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger;
import holdfast.notice.Why;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes every letter as Teams would, and remembers who was told what, and when. */
public final class RecordingMessenger implements Messenger {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Conversation conversation;
    private final InstantSource clock;
    private final List<String> told = new ArrayList<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private final List<String> redrawn = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final Map<String, Reply.Message> latest = new HashMap<>();
    private final Map<String, Reply.Message> sent = new HashMap<>();
    private final Deque<Outcome> next = new ArrayDeque<>();
    private final Deque<Outcome> redraws = new ArrayDeque<>();

    private boolean dying;
    private Runnable meanwhile = () -> {};

    RecordingMessenger(Conversation conversation, InstantSource clock) {
        this.conversation = conversation;
        this.clock = clock;
    }

    /** What becomes of the next letter, instead of being taken. */
    public void next(Outcome outcome) {
        next.add(outcome);
    }

    /**
     * Who has been told what since this was last asked, as {@code 2025-05-06 09:00 pinged Name}.
     */
    public List<String> told() {
        var since = List.copyOf(told);
        told.clear();
        return since;
    }

    /** A letter as it arrived: why, in one word, and what it shows. */
    public record Arrived(String why, Reply.Message message) {}

    /** Everything that has ever arrived. */
    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    /** Whose card has been drawn again since this was last asked. */
    public List<String> redrawn() {
        var since = redrawn.stream().sorted().toList();
        redrawn.clear();
        return since;
    }

    /** The ids of all messages that have ever been drawn again. */
    public List<String> redrawnMessages() {
        return List.copyOf(messages);
    }

    /** The card that somebody saw last. */
    public String card(String name) {
        return latest.get(name).card().orElseThrow();
    }

    public Reply.Message message(String name) {
        return latest.get(name);
    }

    /** The last new message in somebody's chat, whatever has been drawn again since. */
    public Reply.Message sent(String name) {
        return sent.get(name);
    }

    /** The process dies when Teams has taken the next letter, before anybody knows. */
    public void dies() {
        dying = true;
    }

    /** What happens when Teams has taken the next letter, and has not yet said so. */
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    /** The end of a process. */
    public static final class Killed extends Error {}

    /** What would be shown for that letter now. */
    public Optional<Reply.Message> drawn(Letter letter) {
        return conversation.draw(letter);
    }

    @Override
    public Outcome send(Mailbox to, Letter letter) {
        if (!next.isEmpty()) {
            return next.remove();
        }
        var name = to.address().orElseThrow().substring("chat of ".length());
        var why = letter.why().map(Why::word).orElseGet(() -> kind(letter));
        told.add(MOMENT.format(London.at(clock.instant())) + " " + why + " " + name);
        latest.put(name, conversation.draw(letter).orElseThrow());
        arrived.add(new Arrived(why, latest.get(name)));
        sent.put(name, latest.get(name));
        var act = meanwhile;
        meanwhile = () -> {};
        act.run();
        if (dying) {
            dying = false;
            throw new Killed();
        }
        return new Outcome.Taken("activity-" + letter.notice().orElse("returned"));
    }

    private static String kind(Letter letter) {
        if (!letter.alarm().isEmpty()) {
            return "alarmed";
        }
        return letter.digest().isPresent() ? "digest" : "returned";
    }

    /** What becomes of the next card that is to be drawn again. */
    public void nextRedraw(Outcome outcome) {
        redraws.add(outcome);
    }

    @Override
    public Outcome redraw(Mailbox to, String activity, Letter letter) {
        if (!redraws.isEmpty()) {
            return redraws.remove();
        }
        var name = to.address().orElseThrow().substring("chat of ".length());
        redrawn.add(name);
        messages.add(activity);
        latest.put(name, conversation.draw(letter).orElseThrow());
        return new Outcome.Taken(activity);
    }
}
