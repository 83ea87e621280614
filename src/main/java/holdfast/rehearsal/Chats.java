package holdfast.rehearsal;

import holdfast.rehearsal.Entry.Allocated;
import holdfast.rehearsal.Entry.Changed;
import holdfast.rehearsal.Entry.ClockMoved;
import holdfast.rehearsal.Entry.Deleted;
import holdfast.rehearsal.Entry.Emptied;
import holdfast.rehearsal.Entry.Emptying;
import holdfast.rehearsal.Entry.Installed;
import holdfast.rehearsal.Entry.Numbered;
import holdfast.rehearsal.Entry.Posted;
import holdfast.rehearsal.Entry.Removed;
import holdfast.rehearsal.Entry.Shown;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everybody's chat with the bot, as Teams would show it now. */
final class Chats {

    private final Journal journal;
    private final ActivityIds ids;
    private final Map<String, SequencedMap<String, JsonNode>> chats = new HashMap<>();

    Chats(Journal journal, ActivityIds ids) {
        this.journal = journal;
        this.ids = ids;
        journal.each(Entry.class, this::recall);
    }

    /** The chat's activities, oldest first, each as last changed. */
    synchronized List<JsonNode> of(String chat) {
        return List.copyOf(chat(chat).values());
    }

    synchronized Optional<JsonNode> find(String chat, String id) {
        return Optional.ofNullable(chat(chat).get(id));
    }

    /** Adds an activity at the end, under an id of its own, which it answers. */
    synchronized String add(String chat, ObjectNode activity) {
        var id = ids.next();
        put(chat, activity.put("id", id));
        return id;
    }

    /** Keeps an activity that has its id: in the place of the one with that id, or at the end. */
    synchronized void put(String chat, JsonNode activity) {
        keep(new Shown(chat, activity));
    }

    synchronized void delete(String chat, String id) {
        keep(new Deleted(chat, id));
    }

    /** Forgets every chat; the journal is emptied by whoever begins it anew. */
    synchronized void clear() {
        chats.clear();
    }

    private void keep(Entry entry) {
        journal.append(entry);
        recall(entry);
    }

    private void recall(Entry entry) {
        switch (entry) {
            case Shown(var chat, var activity) ->
                    chat(chat).put(activity.path("id").asString(), activity);
            case Deleted(var chat, var id) -> chat(chat).remove(id);
            case ClockMoved _,
                    Installed _,
                    Removed _,
                    Posted _,
                    Allocated _,
                    Changed _,
                    Numbered _,
                    Emptying _,
                    Emptied _ -> {}
        }
    }

    private SequencedMap<String, JsonNode> chat(String chat) {
        return chats.computeIfAbsent(chat, _ -> new LinkedHashMap<>());
    }
}
