package holdfast.door;

import static holdfast.door.Refusal.FOREIGN_HOST;
import static holdfast.door.Refusal.FOREIGN_TENANT;
import static holdfast.door.Refusal.NO_TENANT;
import static holdfast.door.Refusal.OTHER_ADDRESS;
import static holdfast.door.Refusal.OTHER_BOT;
import static holdfast.door.Refusal.OTHER_CHANNEL;
import static holdfast.door.Refusal.TWO_TENANTS;
import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an activity says it comes from and whom it is for.
 *
 * @param hosts whether the bot may answer at an address
 */
record Whereabouts(Predicate<String> hosts) {

    static final String CHANNEL = "msteams";

    /** What holds of every activity, also where nobody shows a token. */
    void check(JsonNode activity) throws TurnedAway {
        if (text(activity.path("serviceUrl")).filter(hosts).isEmpty()) {
            throw new TurnedAway(FOREIGN_HOST);
        }
        if (text(activity.path("channelId")).filter(CHANNEL::equals).isEmpty()) {
            throw new TurnedAway(OTHER_CHANNEL);
        }
    }

    /** Whether it is what this token was given for. */
    void check(JsonNode activity, Token token) throws TurnedAway {
        check(activity);
        var council = token.registration().authority().id();
        if (text(activity.path("serviceUrl")).filter(token.serviceUrl()::equals).isEmpty()) {
            throw new TurnedAway(OTHER_ADDRESS, council);
        }
        var bot = "28:" + token.registration().appId();
        if (text(activity.at("/recipient/id")).filter(bot::equalsIgnoreCase).isEmpty()) {
            throw new TurnedAway(OTHER_BOT, council);
        }
        var tenants = tenants(activity);
        if (tenants.size() != 1) {
            throw new TurnedAway(tenants.isEmpty() ? NO_TENANT : TWO_TENANTS, council);
        }
        if (!tenants.contains(token.registration().tenant())) {
            throw new TurnedAway(FOREIGN_TENANT, council);
        }
    }

    /** Teams names it in two places, and not always in both. */
    private static Set<String> tenants(JsonNode activity) {
        return Stream.of("/conversation/tenantId", "/channelData/tenant/id")
                .map(activity::at)
                .flatMap(node -> text(node).stream())
                .filter(id -> !id.isBlank())
                .map(id -> id.toLowerCase(ROOT))
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
