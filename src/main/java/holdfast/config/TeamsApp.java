package holdfast.config;

import holdfast.card.Template;
import holdfast.conversation.CommandList;
import holdfast.language.Language;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A council's own Holdfast as Teams presents it to people.
 *
 * @param id of the bot's registration in the council's tenant; the app goes by the same, so that a
 *     package made again is the same app
 * @param name what people see it called
 * @param publisher who people see it is from
 * @param version three numbers; none for Holdfast's own
 */
record TeamsApp(
        UUID id,
        String name,
        String publisher,
        URI website,
        URI privacy,
        URI terms,
        Optional<String> version,
        Language language) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The app's manifest: what the template asks for, and nothing else, is this council's own. */
    ObjectNode manifest(String template) {
        var manifest = (ObjectNode) Template.of("manifest.json", template).strict().expand(facts());
        version.ifPresent(own -> manifest.put("version", own));
        return manifest;
    }

    private ObjectNode facts() {
        Function<String, String> says = key -> language.say(key, name);
        return JSON.valueToTree(
                Map.ofEntries(
                        Map.entry("id", id.toString()),
                        Map.entry("name", name),
                        Map.entry("fullName", says.apply("app.name")),
                        Map.entry("shortText", language.say("app.short")),
                        Map.entry("fullText", says.apply("app.full")),
                        Map.entry("publisher", publisher),
                        Map.entry("website", website.toString()),
                        Map.entry("privacy", privacy.toString()),
                        Map.entry("terms", terms.toString()),
                        Map.entry("commands", CommandList.of(language))));
    }
}
