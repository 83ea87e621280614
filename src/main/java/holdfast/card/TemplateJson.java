package holdfast.card;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a template, in which a name given twice is a mistake. */
final class TemplateJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private TemplateJson() {}

    static JsonNode read(String name, String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException notJson) {
            throw new BrokenTemplate(name, List.of(problem(notJson)));
        }
    }

    private static String problem(JacksonException notJson) {
        var where = notJson.getLocation();
        return "line %d, column %d: this is not JSON: %s"
                .formatted(where.getLineNr(), where.getColumnNr(), notJson.getOriginalMessage());
    }
}
