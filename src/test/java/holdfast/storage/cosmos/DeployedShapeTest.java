package holdfast.storage.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.deployment.Bicep;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is deployed to Azure is the container that Holdfast asks for at its start. */
class DeployedShapeTest {

    private static final Bicep.Declared DEPLOYED =
            Bicep.resource("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers");

    @Test
    void has_its_partition_key_and_its_unique_key() {
        assertThat(DEPLOYED.at("/properties/resource/partitionKey/paths").toString())
                .isEqualTo("[\"%s\"]".formatted(Shape.PARTITION));
        assertThat(DEPLOYED.at("/properties/resource/uniqueKeyPolicy/uniqueKeys").toString())
                .isEqualTo("[{\"paths\":[\"%s\"]}]".formatted(Shape.UNIQUE));
    }

    @Test
    void is_indexed_by_the_very_file_that_holdfast_reads() throws Exception {
        var load = DEPLOYED.at("/properties/resource/indexingPolicy/$").asString();
        var named = Pattern.compile("loadJsonContent\\('(.+)'\\)").matcher(load);
        assertThat(named.matches()).as(load).isTrue();
        var json = new JsonMapper();

        assertThat(json.readTree(Files.readString(DEPLOYED.file().resolveSibling(named.group(1)))))
                .isEqualTo(json.valueToTree(Shape.read()));
    }

    @Test
    void lets_nothing_expire_by_itself() {
        assertThat(DEPLOYED.at("/properties/resource/defaultTtl").isMissingNode()).isTrue();
    }

    @Test
    void is_called_what_holdfast_calls_it() {
        assertThat(DEPLOYED.at("/name").asString()).isEqualTo("documents");
    }
}
