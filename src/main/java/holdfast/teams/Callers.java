package holdfast.teams;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.RoleTypes;
import holdfast.door.Refusal;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.teams.Caller.Known;
import holdfast.teams.Caller.Nameless;
import holdfast.teams.Caller.Overheard;
import holdfast.teams.Caller.Stranger;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells who is speaking: by tenant and object id, never by a name, which anybody can give. */
final class Callers {

    private static final Pattern GUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Set<RoleTypes> BOTS = EnumSet.of(RoleTypes.BOT, RoleTypes.SKILL);

    /** As Teams calls them in {@code userRole}. */
    private static final Set<String> OUTSIDERS = Set.of("guest", "anonymous", "federated");

    private final Tenants tenants;
    private final ActivityJson json;

    Callers(Tenants tenants, ActivityJson json) {
        this.tenants = tenants;
        this.json = json;
    }

    Caller of(Activity activity) {
        if (isBot(activity)) {
            return new Stranger(Refusal.A_BOT);
        }
        if (chatOf(activity).isEmpty()) {
            return new Stranger(Refusal.NO_CHAT);
        }
        var named = tenantsOf(activity);
        if (named.size() != 1) {
            return new Stranger(named.isEmpty() ? Refusal.NO_TENANT : Refusal.TWO_TENANTS);
        }
        return named.stream()
                .findFirst()
                .flatMap(tenants::authorityOf)
                .map(authority -> in(authority, activity))
                .orElseGet(() -> new Stranger(Refusal.FOREIGN_TENANT));
    }

    private static Caller in(Authority authority, Activity activity) {
        if (!isPrivate(activity)) {
            return new Overheard(authority);
        }
        return Optional.ofNullable(activity.getFrom())
                .filter(from -> !isGuest(from))
                .map(ChannelAccount::getAadObjectId)
                .map(id -> id.toLowerCase(ROOT))
                .filter(id -> GUID.matcher(id).matches())
                .<Caller>map(id -> new Known(authority, new PersonId(id)))
                .orElseGet(() -> new Nameless(authority));
    }

    private static Optional<ConversationAccount> chatOf(Activity activity) {
        return Optional.ofNullable(activity.getConversation())
                .filter(chat -> chat.getId() != null && !chat.getId().isBlank());
    }

    private static boolean isPrivate(Activity activity) {
        var chat = chatOf(activity);
        return chat.map(ConversationAccount::getConversationType)
                        .filter("personal"::equals)
                        .isPresent()
                && !chat.map(ConversationAccount::isGroup).orElse(false);
    }

    /** Somebody of another organisation, whom the council's tenant lists among its own. */
    private static boolean isGuest(ChannelAccount from) {
        var written =
                Stream.concat(
                        Stream.of(from.getId(), from.getName()),
                        from.getProperties().values().stream().map(JsonNode::asText));
        return written.filter(Objects::nonNull)
                .map(it -> it.toLowerCase(ROOT))
                .anyMatch(it -> it.contains("#ext#") || OUTSIDERS.contains(it));
    }

    private static boolean isBot(Activity activity) {
        var from = Optional.ofNullable(activity.getFrom());
        var bot = Optional.ofNullable(activity.getRecipient()).map(ChannelAccount::getId);
        return from.map(ChannelAccount::getRole).filter(BOTS::contains).isPresent()
                || from.map(ChannelAccount::getId)
                        .flatMap(id -> bot.filter(id::equals))
                        .isPresent();
    }

    private Set<String> tenantsOf(Activity activity) {
        var chat =
                Optional.ofNullable(activity.getConversation())
                        .map(ConversationAccount::getTenantId);
        var channel =
                Optional.ofNullable(activity.getChannelData())
                        .map(data -> json.tree(data).path("tenant").path("id").asText());
        return Stream.of(chat, channel)
                .flatMap(Optional::stream)
                .filter(id -> !id.isBlank())
                .map(id -> id.toLowerCase(ROOT))
                .collect(Collectors.toSet());
    }
}
