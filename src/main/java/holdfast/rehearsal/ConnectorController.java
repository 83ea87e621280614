package holdfast.rehearsal;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the Bot Connector's REST API that the bot calls to write into a chat. */
@RestController
@Profile("rehearsal")
@RequestMapping(Activities.CONNECTOR + "/v3/conversations/{chat}/activities")
class ConnectorController {

    private final Cast cast;
    private final Chats chats;
    private final Activities activities;
    private final Installation installation;

    ConnectorController(Cast cast, Chats chats, Activities activities, Installation installation) {
        this.cast = cast;
        this.chats = chats;
        this.activities = activities;
        this.installation = installation;
    }

    @PostMapping
    @ResponseStatus(CREATED)
    Map<String, String> send(@PathVariable String chat, @RequestBody byte[] body) {
        return Map.of("id", chats.add(chat, activities.posted(seat(chat), activity(body))));
    }

    @PostMapping("/{id}")
    @ResponseStatus(CREATED)
    Map<String, String> reply(
            @PathVariable String chat, @PathVariable String id, @RequestBody byte[] body) {
        var reply = activities.posted(seat(chat), activity(body)).put("replyToId", id);
        return Map.of("id", chats.add(chat, reply));
    }

    @PutMapping("/{id}")
    Map<String, String> update(
            @PathVariable String chat, @PathVariable String id, @RequestBody byte[] body) {
        var seat = seat(chat);
        var old = known(chat, id);
        var update = activities.posted(seat, activity(body)).put("id", id);
        // It stays where it was in the chat, and says when it came there.
        update.set("timestamp", old.path("timestamp"));
        chats.put(chat, update);
        return Map.of("id", id);
    }

    @DeleteMapping("/{id}")
    void delete(@PathVariable String chat, @PathVariable String id) {
        seat(chat);
        known(chat, id);
        chats.delete(chat, id);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Map<String, String>>> refused(Refused refused) {
        var error = Map.of("code", refused.code, "message", String.valueOf(refused.getMessage()));
        return ResponseEntity.status(refused.status).body(Map.of("error", error));
    }

    private Seat seat(String chat) {
        var seat =
                Seat.withChat(cast, chat)
                        .orElseThrow(() ->
                                new Refused(
                                        NOT_FOUND,
                                        "ConversationNotFound",
                                        "Conversation not found."));
        if (!installation.isIn(seat)) {
            throw new Refused(
                    FORBIDDEN, "BotNotInConversationRoster", "The bot is not in this chat.");
        }
        return seat;
    }

    private JsonNode known(String chat, String id) {
        return chats.find(chat, id)
                .orElseThrow(
                        () -> new Refused(NOT_FOUND, "ActivityNotFound", "Activity not found."));
    }

    private static ObjectNode activity(byte[] body) {
        try {
            if (JsonMapper.shared().readTree(body) instanceof ObjectNode activity) {
                return activity;
            }
        } catch (JacksonException _) {
            // The same as any other body that is no object.
        }
        throw new Refused(BAD_REQUEST, "BadSyntax", "The activity is not a JSON object.");
    }

    private static final class Refused extends RuntimeException {

        private final HttpStatus status;
        private final String code;

        Refused(HttpStatus status, String code, String message) {
            super(message);
            this.status = status;
            this.code = code;
        }
    }
}
