package holdfast.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Classes 22, 23 and 26 to 33: what comes from elsewhere, or is for others. The token is genuine.
 */
final class BadPlaces {

    private static final String STRANGE = "99999999-2222-3333-4444-555555555555";

    private BadPlaces() {}

    static List<BadInput> of(BadInputs good) {
        return Stream.of(channels(good), addresses(good), tenants(good), people(good))
                .flatMap(it -> it)
                .toList();
    }

    private static BadInput bad(
            int number, String name, int status, BadInputs good, Consumer<ObjectNode> spoils) {
        var activity = good.activity("help");
        spoils.accept(activity);
        return new BadInput(number, name, good.signed(activity), status);
    }

    private static Stream<BadInput> channels(BadInputs good) {
        var others = Stream.of("directline", "webchat", "emulator", "MSTEAMS", "msteams ", "");
        return Stream.concat(
                others.map(it ->
                        bad(23, "channel '" + it + "'", 403, good, a -> a.put("channelId", it))),
                Stream.of(
                        bad(22, "no address", 403, good, a -> a.remove("serviceUrl")),
                        bad(22, "address null", 403, good, a -> a.putNull("serviceUrl")),
                        bad(22, "address 7", 403, good, a -> a.put("serviceUrl", 7)),
                        bad(23, "no channel", 403, good, a -> a.remove("channelId")),
                        bad(23, "a list of channels", 403, good, a -> a.putArray("channelId"))));
    }

    /** The token vouches for each of them, so that the list of hosts alone stands against it. */
    private static Stream<BadInput> addresses(BadInputs good) {
        return Stream.of(
                        "http://smba.trafficmanager.net/uk/",
                        "https://evil.example/",
                        "https://smba.trafficmanager.net.evil.example/",
                        "https://smba.trafficmanager.net@evil.example/",
                        "https://169.254.169.254/metadata/identity",
                        "http://169.254.169.254/metadata/identity",
                        "https://10.0.0.4/",
                        "https://2130706433/",
                        "https://localhost.evil.example/",
                        "https://smba.trafficmanager.net:8443/",
                        "https://smb\u0430.trafficmanager.net/",
                        "https://smba.trafficmanager.net./",
                        "https://smba.trafficmanager.net/redirect?to=https://evil.example/",
                        "file:///etc/passwd",
                        "")
                .map(it -> {
                    var activity = good.activity("help").put("serviceUrl", it);
                    var token = good.openId().bearer(good.appId(), it);
                    return new BadInput(
                            26,
                            "address '" + it + "'",
                            good.signed(activity).with("Authorization", token),
                            403);
                });
    }

    private static Stream<BadInput> tenants(BadInputs good) {
        return Stream.of(
                bad(27, "no tenant", 200, good, a -> chat(a).remove(List.of("tenantId"))),
                bad(27, "no tenant at all", 200, good, a -> tenants(a, "", "")),
                bad(27, "a foreign tenant", 200, good, a -> tenants(a, STRANGE, STRANGE)),
                bad(27, "a foreign chat", 200, good, a -> tenants(a, STRANGE, good.tenant())),
                bad(27, "a foreign channel", 200, good, a -> tenants(a, good.tenant(), STRANGE)),
                bad(33, "for another bot", 200, good, a -> recipient(a).put("id", "28:" + STRANGE)),
                bad(33, "for a person", 200, good, a -> recipient(a).put("id", "29:x")),
                bad(33, "for nobody", 200, good, a -> a.remove("recipient")));
    }

    private static void tenants(ObjectNode activity, String chat, String channel) {
        ((ObjectNode) activity.get("conversation")).put("tenantId", chat);
        ((ObjectNode) activity.at("/channelData/tenant")).put("id", channel);
    }

    private static Stream<BadInput> people(BadInputs good) {
        return Stream.of(
                bad(28, "nobody", 200, good, a -> a.remove("from")),
                bad(28, "no id", 200, good, a -> from(a).remove("aadObjectId")),
                bad(28, "an empty id", 200, good, a -> from(a).put("aadObjectId", "")),
                bad(28, "an id that is none", 200, good, a -> from(a).put("aadObjectId", "iris")),
                bad(29, "a name", 200, good, a -> named(a, "Service Manager")),
                bad(
                        30,
                        "a guest",
                        200,
                        good,
                        a -> guest(a, "userPrincipalName", "iris_other.example#EXT#@york.example")),
                bad(30, "a guest by role", 200, good, a -> guest(a, "userRole", "guest")),
                bad(
                        30,
                        "a visitor of a meeting",
                        200,
                        good,
                        a -> guest(a, "userRole", "anonymous")),
                bad(31, "a bot", 200, good, a -> from(a).put("role", "bot")),
                bad(31, "a skill", 200, good, a -> from(a).put("role", "skill")),
                bad(31, "its own echo", 200, good, a -> from(a).put("id", "28:" + good.appId())));
    }

    private static void named(ObjectNode activity, String name) {
        from(activity).put("name", name).remove("aadObjectId");
    }

    private static void guest(ObjectNode activity, String field, String value) {
        from(activity).put(field, value);
    }

    private static ObjectNode chat(ObjectNode activity) {
        activity.remove("channelData");
        return (ObjectNode) activity.get("conversation");
    }

    private static ObjectNode recipient(ObjectNode activity) {
        return (ObjectNode) activity.get("recipient");
    }

    private static ObjectNode from(ObjectNode activity) {
        return (ObjectNode) activity.get("from");
    }
}
