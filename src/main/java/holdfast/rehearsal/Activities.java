package holdfast.rehearsal;

import java.time.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Activities of personal chats in the shape Teams gives them, timed by the office's clock. */
final class Activities {

    /** Where the bot calls back. */
    static final String CONNECTOR = "/rehearsal/teams";

    private static final String BOT = "28:holdfast";

    private final Clock clock;
    private final ActivityIds ids;
    private final OwnAddress address;

    Activities(Clock clock, ActivityIds ids, OwnAddress address) {
        this.clock = clock;
        this.ids = ids;
        this.address = address;
    }

    static boolean isFromBot(JsonNode activity) {
        return activity.path("from").path("id").asString("").equals(BOT);
    }

    /** Where the bot calls back now. */
    String home() {
        return address.of(CONNECTOR + "/").toString();
    }

    ObjectNode installation(Seat seat) {
        return from(seat, "installationUpdate").put("action", "add");
    }

    ObjectNode upgrade(Seat seat) {
        return from(seat, "installationUpdate").put("action", "add-upgrade");
    }

    ObjectNode removal(Seat seat) {
        return from(seat, "installationUpdate").put("action", "remove");
    }

    ObjectNode message(Seat seat, String text) {
        return from(seat, "message").put("text", text).put("textFormat", "plain");
    }

    /**
     * @param data what the card itself carries, with the inputs as Teams merges them in
     */
    ObjectNode press(Seat seat, String verb, ObjectNode data) {
        var activity = from(seat, "invoke").put("name", "adaptiveCard/action");
        var value = activity.putObject("value");
        value.putObject("action").put("type", "Action.Execute").put("verb", verb).set("data", data);
        value.put("trigger", "manual");
        return activity;
    }

    /** What Teams asks while somebody types into a list that is searched. */
    ObjectNode search(Seat seat, String dataset, String typed) {
        var activity = from(seat, "invoke").put("name", "application/search");
        var value = activity.putObject("value").put("queryText", typed).put("dataset", dataset);
        value.putObject("queryOptions").put("skip", 0).put("top", 15);
        return activity;
    }

    /** What the bot has posted, as it stands in the chat; its id is given there. */
    ObjectNode posted(Seat seat, ObjectNode activity) {
        var shown = activity.deepCopy();
        shown.put("timestamp", LondonTime.text(clock.instant())).put("channelId", "msteams");
        shown.putObject("from").put("id", BOT).put("name", "Holdfast").put("role", "bot");
        shown.set("recipient", account(seat));
        shown.set("conversation", conversation(seat));
        return shown;
    }

    private ObjectNode from(Seat seat, String type) {
        var now = LondonTime.text(clock.instant());
        var activity =
                object().put("type", type)
                        .put("id", ids.next())
                        .put("timestamp", now)
                        .put("localTimestamp", now)
                        .put("localTimezone", "Europe/London")
                        .put("channelId", "msteams")
                        .put("serviceUrl", home())
                        .put("locale", "en-GB");
        activity.set("from", account(seat));
        activity.putObject("recipient").put("id", BOT).put("name", "Holdfast");
        activity.set("conversation", conversation(seat));
        activity.putObject("channelData").putObject("tenant").put("id", seat.council().tenant());
        return activity;
    }

    private static ObjectNode account(Seat seat) {
        return object().put("id", "29:" + seat.person())
                .put("name", seat.member().name())
                .put("aadObjectId", seat.person());
    }

    private static ObjectNode conversation(Seat seat) {
        return object().put("id", seat.chat())
                .put("conversationType", "personal")
                .put("tenantId", seat.council().tenant());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
