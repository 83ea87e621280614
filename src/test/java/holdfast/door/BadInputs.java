package holdfast.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything bad that can be said at the door, class by class, beside something good that it is
 * made from. It serves every trial of a running bot, whoever starts it.
 *
 * @param appId of the bot that is called
 * @param tenant of its council
 * @param person somebody at the council
 * @param serviceUrl where the bot answers
 */
public record BadInputs(
        LocalOpenId openId, String appId, String tenant, String person, String serviceUrl) {

    /** A line typed by the person, with a genuine token. */
    public Wire sound() {
        return signed(activity("help"));
    }

    /** The whole table: classes 1 to 14 by their form, 16 to 23 by token, 26 to 33 by content. */
    public List<BadInput> all() {
        var all = new ArrayList<BadInput>();
        all.addAll(BadForms.of(this));
        all.addAll(BadTokens.of(this));
        all.addAll(BadPlaces.of(this));
        return all;
    }

    Wire signed(ObjectNode activity) {
        return signed(activity.toString());
    }

    Wire signed(String body) {
        return Wire.post(body).with("Authorization", openId.bearer(appId, serviceUrl));
    }

    Wire signedBytes(byte[] body) {
        return Wire.post(body).with("Authorization", openId.bearer(appId, serviceUrl));
    }

    Wire shows(String authorization) {
        return Wire.post(activity("help").toString()).with("Authorization", authorization);
    }

    Wire shows(UnaryOperator<LocalToken> spoilt) {
        var token = spoilt.apply(openId.token(appId, serviceUrl)).written();
        return shows("Bearer " + token);
    }

    /** A line typed by the person in their own chat. */
    public ObjectNode activity(String text) {
        var activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", "message").put("id", "bad-" + text.hashCode());
        activity.put("channelId", "msteams").put("serviceUrl", serviceUrl).put("text", text);
        activity.putObject("from").put("id", "29:" + person).put("aadObjectId", person);
        activity.putObject("recipient").put("id", "28:" + appId);
        activity.putObject("conversation")
                .put("id", "a:" + person)
                .put("conversationType", "personal")
                .put("tenantId", tenant);
        activity.putObject("channelData").putObject("tenant").put("id", tenant);
        return activity;
    }

    /** The same in other bytes. */
    Wire latin() {
        return signedBytes(activity("caf\u00e9").toString().getBytes(ISO_8859_1));
    }

    Wire wide() {
        return signedBytes(activity("help").toString().getBytes(UTF_16));
    }
}
