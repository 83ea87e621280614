package holdfast.config;

import static holdfast.config.LiveInputs.pressed;
import static holdfast.config.LiveInputs.said;

import holdfast.teams.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Classes 11, 12, 24, 32 and 34 to 47: by whom, where, and of what kind. */
final class LiveKinds {

    private static final String PRIVATE = "I only do this in a private chat.";
    private static final String STRANGER = "I do not know you yet.";
    private static final String ANOTHER_DAY = "more than a day away from mine";
    private static final String HELP = "Hello, Bridget";
    private static final String CORRECT =
            "A message edited in Teams changes nothing that is recorded.";

    private LiveKinds() {}

    static List<LiveInput> of(LiveInputs all) {
        return Stream.of(
                        fields(all), people(all), places(all), kinds(all), changes(all), parts(all))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<LiveInput> fields(LiveInputs all) {
        return Stream.of(
                said(
                        11,
                        "a type to make of it",
                        all.other(),
                        "help",
                        it -> it.put("@class", "java.net.URL").putObject("value").put("@type", "x"),
                        HELP),
                said(
                        12,
                        "5,000 fields more",
                        all.other(),
                        "help",
                        it -> IntStream.range(0, 5_000).forEach(n -> it.put("field" + n, n)),
                        HELP));
    }

    private static Stream<LiveInput> people(LiveInputs all) {
        var gone =
                new Member(
                        all.iro().tenant(),
                        all.iro().app(),
                        UUID.randomUUID().toString(),
                        all.iro().serviceUrl());
        var show = Map.of("ref", all.ref());
        return Stream.of(
                pressed(24, "the token of another's words", all.apart(), "accept", show, NOT_YOURS),
                said(32, "a leaver types", gone, "mine", STRANGER),
                pressed(32, "a leaver presses", gone, "show", show, STRANGER));
    }

    static final String NOT_YOURS = "I cannot find that among your concerns.";

    private static Stream<LiveInput> places(LiveInputs all) {
        var press = all.iro().presses("show", Map.of("ref", all.ref()));
        chat(press).put("conversationType", "groupChat").put("isGroup", true);
        return Stream.of(
                at(34, "a channel", "channel", "19:x@thread.tacv2", all),
                new LiveInput(34, "a press in a group", all.iro(), press, PRIVATE),
                at(35, "a group", "groupChat", "19:x@thread.v2", all),
                at(36, "a meeting", "groupChat", "19:meeting_x@thread.v2", all),
                at(36, "a thread", "channel", "19:x@thread.tacv2;messageid=1", all),
                at(36, "a kind of chat unheard of", "Personal ", "a:x", all),
                said(
                        37,
                        "a chat elsewhere",
                        all.other(),
                        "help",
                        it -> chat(it).put("id", "a:../../../v3/conversations/b?c#d"),
                        HELP));
    }

    private static LiveInput at(int number, String name, String type, String id, LiveInputs all) {
        return said(
                number,
                name,
                all.iro(),
                "mine",
                it -> chat(it).put("id", id).put("conversationType", type),
                PRIVATE);
    }

    private static Stream<LiveInput> kinds(LiveInputs all) {
        var types =
                Stream.of(
                        "foo",
                        "",
                        "endOfConversation",
                        "typing",
                        "event",
                        "trace",
                        "handoff",
                        "command");
        var names =
                Stream.of(
                        "task/fetch",
                        "composeExtension/query",
                        "signin/verifyState",
                        "fileConsent/invoke",
                        "actionableMessage/executeAction",
                        "message/submitAction",
                        "ADAPTIVECARD/ACTION",
                        "");
        return Stream.concat(
                types.map(it -> quiet(38, "kind '" + it + "'", all.other(), it)),
                names.map(it ->
                        new LiveInput(
                                39,
                                "request '" + it + "'",
                                all.other(),
                                all.other().activity("invoke").put("name", it),
                                "Holdfast does not do this.")));
    }

    private static LiveInput quiet(int number, String name, Member by, String type) {
        return new LiveInput(number, name, by, by.activity(type).put("text", "mine"), "");
    }

    private static Stream<LiveInput> changes(LiveInputs all) {
        var crowd = all.other().activity("conversationUpdate");
        var members = crowd.putArray("membersAdded");
        IntStream.range(0, 500).forEach(n -> members.addObject().put("id", "29:" + n));
        var renamed = all.other().activity("conversationUpdate");
        ((ObjectNode) renamed.get("channelData")).put("eventType", "channelRenamed");
        var upgraded = all.other().activity("installationUpdate").put("action", "add-upgrade");
        var odd = all.other().activity("installationUpdate").put("action", "sideways");
        return Stream.of(
                new LiveInput(40, "500 people", all.other(), crowd, ""),
                new LiveInput(40, "a channel renamed", all.other(), renamed, ""),
                new LiveInput(41, "installed once more", all.other(), all.other().installs(), ""),
                new LiveInput(41, "upgraded", all.other(), upgraded, ""),
                new LiveInput(41, "something else", all.other(), odd, ""),
                changed(42, "edited", "messageUpdate", "editMessage", CORRECT, all),
                changed(43, "back again", "messageUpdate", "undeleteMessage", "", all),
                changed(43, "deleted", "messageDelete", "softDeleteMessage", "", all),
                quiet(44, "liked", all.owes(), "messageReaction"));
    }

    private static LiveInput changed(
            int number, String name, String type, String event, String says, LiveInputs all) {
        var activity = all.iro().activity(type).put("text", "void " + all.ref());
        ((ObjectNode) activity.get("channelData")).put("eventType", event);
        return new LiveInput(number, name, all.iro(), activity, says);
    }

    private static Stream<LiveInput> parts(LiveInputs all) {
        var by = all.other();
        return Stream.of(
                said(45, "garbled", by, "help", LiveKinds::garble, HELP),
                said(45, "a text as value", by, "help", it -> it.put("value", "help"), HELP),
                said(45, "no text", by, "", it -> it.putNull("text"), HELP),
                said(46, "40 files", by, "help", LiveKinds::attach, "I keep no files"),
                said(
                        47,
                        "of long ago",
                        by,
                        "help",
                        it -> it.put("timestamp", "2016-01-01T00:00:00Z"),
                        ANOTHER_DAY),
                said(
                        47,
                        "of the future",
                        by,
                        "help",
                        it -> it.put("timestamp", "2096-01-01T00:00:00Z"),
                        ANOTHER_DAY));
    }

    private static void garble(ObjectNode activity) {
        activity.put("timestamp", "2026-02-30T25:61:00Z").put("localTimestamp", "yesterday");
        activity.put("locale", "xx-nonsense-\u0000").putNull("entities");
    }

    private static void attach(ObjectNode activity) {
        var files = activity.putArray("attachments");
        for (var n = 0; n < 40; n++) {
            files.addObject()
                    .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                    .put("name", "photo.exe")
                    .put("contentUrl", "http://169.254.169.254/metadata/" + n);
        }
    }

    private static ObjectNode chat(ObjectNode activity) {
        return (ObjectNode) activity.get("conversation");
    }
}
