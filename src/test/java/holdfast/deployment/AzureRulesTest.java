package holdfast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.deployment.Bicep.Declared;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a council's security officer would look for in what is deployed to Azure. */
class AzureRulesTest {

    /** Azure's own roles, by the ids that Microsoft's page of built-in roles gives. */
    private static final Map<String, String> ROLES =
            Map.of(
                    "7f951dda-4ed3-4680-a7ca-43fe172d538d", "AcrPull",
                    "4633458b-17de-408a-b874-0445c86b69e6", "Key Vault Secrets User",
                    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7", "Key Vault Secrets Officer",
                    "69566ab7-960f-475b-8e7c-b3118f30c6bd",
                            "Storage File Data Privileged Contributor",
                    "ba92f5b4-2d11-453d-a403-e96b0029c9fe", "Storage Blob Data Contributor",
                    "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1", "Storage Blob Data Reader");

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String APP = "Microsoft.App/containerApps";

    static List<Bicep> files() {
        return Bicep.all();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Microsoft.BotService/botServices            | /properties/disableLocalAuth           | true
                    Microsoft.BotService/botServices/channels   | /name                                  | "MsTeamsChannel"
                    Microsoft.DocumentDB/databaseAccounts       | /properties/disableLocalAuth           | true
                    Microsoft.DocumentDB/databaseAccounts       | /properties/disableKeyBasedMetadataWriteAccess | true
                    Microsoft.DocumentDB/databaseAccounts       | /properties/consistencyPolicy/defaultConsistencyLevel | "Strong"
                    Microsoft.DocumentDB/databaseAccounts       | /properties/enableMultipleWriteLocations | false
                    Microsoft.DocumentDB/databaseAccounts       | /properties/backupPolicy/type          | "Continuous"
                    Microsoft.DocumentDB/databaseAccounts       | /properties/isVirtualNetworkFilterEnabled | true
                    Microsoft.DocumentDB/databaseAccounts       | /properties/minimalTlsVersion          | "Tls12"
                    Microsoft.KeyVault/vaults                   | /properties/enableRbacAuthorization    | true
                    Microsoft.KeyVault/vaults                   | /properties/enablePurgeProtection      | true
                    Microsoft.KeyVault/vaults                   | /properties/enableSoftDelete           | true
                    Microsoft.KeyVault/vaults                   | /properties/networkAcls/defaultAction  | "Deny"
                    Microsoft.Storage/storageAccounts           | /properties/supportsHttpsTrafficOnly   | true
                    Microsoft.Storage/storageAccounts           | /properties/minimumTlsVersion          | "TLS1_2"
                    Microsoft.Storage/storageAccounts           | /properties/allowBlobPublicAccess      | false
                    Microsoft.ContainerRegistry/registries      | /properties/adminUserEnabled           | false
                    Microsoft.ContainerRegistry/registries      | /properties/anonymousPullEnabled       | false
                    Microsoft.OperationalInsights/workspaces    | /properties/features/disableLocalAuth  | true
                    Microsoft.App/containerApps                 | /properties/template/scale/minReplicas | 2
                    Microsoft.App/containerApps                 | /properties/template/scale/maxReplicas | 2
                    Microsoft.App/containerApps                 | /properties/template/terminationGracePeriodSeconds | 30
                    Microsoft.App/containerApps                 | /properties/configuration/ingress/allowInsecure | false
                    Microsoft.App/containerApps                 | /properties/configuration/ingress/targetPort | 3978
                    Microsoft.App/containerApps                 | /identity/type                         | "UserAssigned"
                    Microsoft.Compute/virtualMachines           | /properties/osProfile/linuxConfiguration/disablePasswordAuthentication | true
                    Microsoft.Compute/virtualMachines           | /properties/securityProfile/uefiSettings/secureBootEnabled | true
                    Microsoft.Compute/virtualMachines           | /properties/storageProfile/dataDisks/0/deleteOption | "Detach"
                    """)
    void every_resource_of_a_type_keeps_its_rule(String type, String path, String value) {
        assertThat(Bicep.resources(type))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.at(path).toString()).isEqualTo(value));
    }

    @Test
    void stays_in_the_united_kingdom() {
        assertThat(Bicep.all())
                .flatExtracting(it -> it.declared("parameter", "location").stream().toList())
                .filteredOn(it -> !it.value().isMissingNode())
                .filteredOn(it -> it.value().isString())
                .hasSize(2)
                .allMatch(it -> it.value().asString().equals("uksouth"))
                .allMatch(it -> it.isDecorated("@allowed(['uksouth'])"));
    }

    @Test
    void the_world_reaches_one_port_of_the_machine() {
        var rules =
                Bicep.stream(
                                Bicep.resource("Microsoft.Network/networkSecurityGroups")
                                        .at("/properties/securityRules"))
                        .map(it -> it.get("properties"))
                        .filter(it -> it.get("direction").asString().equals("Inbound"))
                        .map(it ->
                                "%d %s %s"
                                        .formatted(
                                                it.get("priority").asInt(),
                                                it.get("access").asString(),
                                                it.get("destinationPortRange").asString()));

        assertThat(rules).containsExactly("100 Allow 443", "4096 Deny *");
    }

    @Test
    void asks_after_health_at_a_port_that_the_world_does_not_reach() {
        var app = Bicep.resource(APP);
        var holdfast = app.at("/properties/template/containers/0");
        var port =
                Bicep.stream(holdfast.get("env"))
                        .filter(it -> it.get("name").asString().equals("MANAGEMENT_SERVER_PORT"))
                        .map(it -> it.get("value").asInt())
                        .toList();

        assertThat(port)
                .doesNotContain(app.at("/properties/configuration/ingress/targetPort").asInt());
        assertThat(holdfast.get("probes"))
                .hasSize(3)
                .allMatch(it -> port.contains(it.at("/httpGet/port").asInt()));
        assertThat(probe(holdfast, "Readiness")).isEqualTo("/actuator/health/readiness");
        assertThat(probe(holdfast, "Liveness")).isEqualTo("/actuator/health/liveness");
    }

    private static String probe(JsonNode container, String type) {
        return Bicep.stream(container.get("probes"))
                .filter(it -> it.get("type").asString().equals(type))
                .map(it -> it.at("/httpGet/path").asString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void gives_roles_that_there_are(Bicep file) {
        var granted =
                file.declared("resource")
                        .filter(it -> it.of().startsWith("Microsoft.Authorization/roleAssignments"))
                        .map(it -> it.at("/properties/roleDefinitionId").toString())
                        .flatMap(it -> ID.matcher(it).results().map(found -> found.group()));

        assertThat(granted).isSubsetOf(ROLES.keySet());
    }

    @Test
    void gives_the_bot_no_role_by_which_it_could_make_or_remove_a_container() {
        assertThat(Bicep.resources("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.at("/properties/roleDefinitionId").toString())
                                .contains("00000000-0000-0000-0000-000000000002"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void gives_out_no_secret(Bicep file) {
        assertThat(file.declared("output").map(it -> it.value().toString()))
                .map(it -> it.replace("== 'secret' ?", ""))
                .noneMatch(it ->
                        it.matches(
                                "(?is).*(listKeys|connectionString|secret|password|accountKey|sas).*"));
    }

    /**
     * A secret is long, and letters and digits are mixed in it; but for Azure's ids no quoted word
     * here is like that.
     */
    @ParameterizedTest
    @MethodSource("files")
    void holds_no_secret(Bicep file) {
        assertThat(Pattern.compile("'([A-Za-z0-9+/=_~-]{20,})'").matcher(file.text()).results())
                .extracting(it -> it.group(1))
                .filteredOn(it -> !ID.matcher(it).matches())
                .noneMatch(it -> it.matches(".*[0-9].*"));
        assertThat(file.text()).doesNotContainIgnoringCase("AccountKey=").doesNotContain("BEGIN ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void keeps_the_key_of_the_files_within_azure(Bicep file) {
        var keys =
                file.declared("resource").filter(it -> it.json().toString().contains("listKeys"));

        assertThat(keys.map(Declared::of))
                .allMatch(it -> it.startsWith("Microsoft.App/managedEnvironments/storages@"));
    }

    @Test
    void logs_who_reached_what_is_kept() {
        var watched =
                Bicep.resources("Microsoft.Insights/diagnosticSettings").stream()
                        .map(it -> it.file().getFileName().toString());

        assertThat(watched)
                .contains(
                        "store.bicep",
                        "vault.bicep",
                        "files.bicep",
                        "environment.bicep",
                        "registration.bicep");
    }

    @Test
    void a_council_mounts_its_files_and_nobody_writes_them() {
        var council =
                Stream.of(
                        Bicep.of(Bicep.DEPLOYMENT.resolve("azure/environment.bicep"))
                                .declared("resource", "council")
                                .orElseThrow());

        assertThat(council)
                .allMatch(it ->
                        it.at("/properties/azureFile/accessMode").asString().equals("ReadOnly"));
    }
}
