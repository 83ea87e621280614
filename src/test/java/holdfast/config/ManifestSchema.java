package holdfast.config;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Microsoft's own schema of Teams app manifests, as the npm package {@code @microsoft/app-manifest}
 * ships it; the build fetches that.
 */
final class ManifestSchema {

    private static final Path FILE =
            Path.of(
                    "target/teams/node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json");

    private ManifestSchema() {}

    /** Everything that is wrong with a manifest, each with its place. */
    static List<String> problems(JsonNode manifest) {
        return read().validate(manifest).stream().map(Object::toString).toList();
    }

    /**
     * It names draft 4, which knows no {@code const}, and uses it for the manifest's version. One
     * kind of pattern, for what Holdfast has not, is written as only .NET reads it.
     */
    private static Schema read() {
        try {
            var text = Files.readString(FILE).replace("\\\\b", "\\\\x08");
            var schema = (ObjectNode) new JsonMapper().readTree(text);
            schema.remove("$schema");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The schema is not there. Fetch it once by: mvn generate-test-resources", e);
        }
    }
}
