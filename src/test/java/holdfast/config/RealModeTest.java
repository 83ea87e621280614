package holdfast.config;

import static holdfast.config.ForReal.YORK_APP;
import static holdfast.config.ForReal.YORK_SECRET;
import static holdfast.config.ForReal.YORK_TENANT;
import static holdfast.config.ForReal.refused;
import static holdfast.config.ForReal.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.credential.Credential;
import holdfast.people.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;

/** What has to be set before a real council is served, and what is said when it is not. */
class RealModeTest {

    private static final String AT = "holdfast.councils.york.";

    @TempDir Path folder;

    @Test
    void a_council_with_all_it_needs_is_served_and_nothing_is_a_rehearsal() {
        var environment = set(ForReal.york(folder));

        Mode.choose(environment);

        assertThat(environment.getActiveProfiles()).isEmpty();
        assertThat(CouncilSettings.in(environment).all())
                .containsExactly(
                        new CouncilSetting(
                                "york",
                                YORK_TENANT,
                                "york",
                                18,
                                YORK_APP,
                                new Credential.Secret(YORK_SECRET)));
    }

    /** {@code -} takes a setting away; {@code /} begins another line of what is said. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    tenant=-                    | holdfast.councils.york.tenant is missing. | Set it to the tenant's id, on the overview page of Microsoft Entra.
                    tenant=york.gov.uk          | holdfast.councils.york.tenant is not an id of 32 hexadecimal digits with hyphens. | Set it to the tenant's id, on the overview page of Microsoft Entra.
                    tenant=common               | holdfast.councils.york.tenant is not an id of 32 hexadecimal digits with hyphens. | Set it to the tenant's id, on the overview page of Microsoft Entra.
                    tenant=00000000-0000-0000-0000-000000000000 | holdfast.councils.york.tenant is not an id of 32 hexadecimal digits with hyphens. | Set it to the tenant's id, on the overview page of Microsoft Entra.
                    teams.app-id=-              | holdfast.councils.york.teams.app-id is missing. | Set it to the application id of the council's own bot registration.
                    teams.app-id=Zr~8Q~pasted   | holdfast.councils.york.teams.app-id is not an id of 32 hexadecimal digits with hyphens. | Set it to the application id of the council's own bot registration.
                    teams.secret=-              | holdfast.councils.york.teams says not how the bot proves who it is. | Set .secret, .certificate or .managed-identity.
                    teams.certificate=bot.pem   | holdfast.councils.york.teams has .certificate and .secret. | Keep one of them.
                    teams.managed-identity=7c9e6679-7425-40de-944b-e07fc1f90ae7 | holdfast.councils.york.teams has .managed-identity and .secret. | Keep one of them.
                    teams.secret=changeme-changeme | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=<the value of the secret> | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=@Microsoft.KeyVault(SecretUri=x) | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=${HOLDFAST_YORK_SECRET_VALUE | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=xxxxxxxxxxxxxxxxxxxxxxxx | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=short          | holdfast.councils.york.teams.secret looks like a placeholder. | Set it to the secret's value, which Microsoft Entra shows once.
                    teams.secret=5d3a5f8e-66c4-4b6b-9d56-8a4d0e8e1f2b | holdfast.councils.york.teams.secret is an id, and surely that of the secret. | Set it to the secret's value, which Microsoft Entra shows once.
                    tennant=x                   | There is no setting holdfast.councils.york.tennant. | Did you mean holdfast.councils.york.tenant?
                    teams.appid2=x              | There is no setting holdfast.councils.york.teams.appid2. | Did you mean holdfast.councils.york.teams.app-id?
                    teams.password=x            | There is no setting holdfast.councils.york.teams.password. | The settings of a council are holdfast.councils.NAME with tenant, policy, keep-months, teams.app-id, teams.secret, teams.certificate, teams.managed-identity.
                    keep-months=0               | holdfast.councils.york.keep-months is not a number of months between 1 and 999. | Set it to how long the council keeps words after the end, such as 18.
                    keep-months=-6              | holdfast.councils.york.keep-months is not a number of months between 1 and 999. | Set it to how long the council keeps words after the end, such as 18.
                    keep-months=18 months       | holdfast.councils.york.keep-months is not a number of months between 1 and 999. | Set it to how long the council keeps words after the end, such as 18.
                    keep-months=1e3             | holdfast.councils.york.keep-months is not a number of months between 1 and 999. | Set it to how long the council keeps words after the end, such as 18.
                    keep-month=24               | There is no setting holdfast.councils.york.keep-month. | Did you mean holdfast.councils.york.keep-months?
                    policy=                     | The setting holdfast.councils.york.policy has no value. | Give it one, or leave the setting out.
                    """)
    void a_setting_of_a_council_that_is_wrong_is_told(String setting, String why, String action) {
        var parts = setting.split("=", 2);
        refused(with(AT + parts[0], parts[1]), why, action);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    holdfast.people=-  | holdfast.people is missing: the people that come with Holdfast are made up. | Set it to the folder of your own directory.
                    holdfast.teams.token-endpoint=https://login.example/token | holdfast.teams.token-endpoint is neither at https://login.microsoftonline.com nor at this machine. | Leave it out to use Microsoft's own.
                    holdfast.teams.token-endpoint=http://login.microsoftonline.com/t | holdfast.teams.token-endpoint is neither at https://login.microsoftonline.com nor at this machine. | Leave it out to use Microsoft's own.
                    holdfast.teams.token-endpoint=http://127.0.0.1@evil.example/ | holdfast.teams.token-endpoint is neither at https://login.microsoftonline.com nor at this machine. | Leave it out to use Microsoft's own.
                    holdfast.teams.openid-configuration=https://keys.example/ | holdfast.teams.openid-configuration is neither at https://login.botframework.com nor at this machine. | Leave it out to use Microsoft's own.
                    holdfast.teams.openid-configuration=nonsense here | holdfast.teams.openid-configuration is neither at https://login.botframework.com nor at this machine. | Leave it out to use Microsoft's own.
                    holdfast.teams.service-hosts=https://smba.trafficmanager.net | holdfast.teams.service-hosts: 'https://smba.trafficmanager.net' is not a host's name. | Name hosts only, such as smba.trafficmanager.net, with commas between.
                    holdfast.teams.service-hosts=*.example | holdfast.teams.service-hosts: '*.example' is not a host's name. | Name hosts only, such as smba.trafficmanager.net, with commas between.
                    holdfast.teams.openid=x | There is no setting holdfast.teams.openid. | The settings are holdfast.councils.NAME..., holdfast.anchors, holdfast.calendar, holdfast.cosmos.database, holdfast.cosmos.endpoint, holdfast.cosmos.key, holdfast.data, holdfast.people, holdfast.policies, holdfast.store, holdfast.teams.openid-configuration, holdfast.teams.service-hosts, holdfast.teams.token-endpoint.
                    holdfast.councils=x | There is no setting holdfast.councils. | The settings of a council are holdfast.councils.NAME with tenant, policy, keep-months, teams.app-id, teams.secret, teams.certificate, teams.managed-identity.
                    holdfast.store=cosmo | There is no store 'cosmo'. | Did you mean cosmos?
                    """)
    void a_setting_of_all_that_is_wrong_is_told(String setting, String why, String action) {
        var parts = setting.split("=", 2);
        refused(with(parts[0], parts[1]), why, action);
    }

    @Test
    void something_of_teams_without_a_council_is_no_rehearsal() {
        refused(
                set(
                        Map.of(
                                "holdfast.teams.service-hosts",
                                "smba.trafficmanager.net",
                                "holdfast.people",
                                folder.toString())),
                "No council is set.",
                "Set holdfast.councils.NAME.tenant and what goes with it. NAME is the council's id in the people files.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var settings = ForReal.yorkAndLuton(folder);
        settings.remove("holdfast.people");
        settings.put("holdfast.dta", "x");
        settings.put("holdfast.councils.luton.tenant", YORK_TENANT.toUpperCase(Locale.ROOT));
        settings.put("holdfast.councils.luton.teams.app-id", YORK_APP);
        settings.put("holdfast.councils.york.teams.secret", "changeme");

        refused(
                set(settings),
                """
                The settings have 6 problems:
                  There is no setting holdfast.dta. Did you mean holdfast.data?
                  holdfast.councils.luton.teams.managed-identity is not the app id. A bot with a managed identity has that identity's client id as its app id: set both to it.
                  holdfast.councils.york.teams.secret looks like a placeholder. Set it to the secret's value, which Microsoft Entra shows once.
                  holdfast.councils.york.tenant is that of luton too. Give each council its own.
                  holdfast.councils.york.teams.app-id is that of luton too. Give each council its own.
                  holdfast.people is missing: the people that come with Holdfast are made up. Set it to the folder of your own directory.\
                """,
                "Correct all of them and start again. The administrators' page says what each setting is.");
    }

    @Test
    void councils_people_and_policies_must_fit() {
        var settings = ForReal.york(folder);
        settings.put(
                "holdfast.people", ForReal.people(folder, List.of("york", "luton")).toString());
        settings.put("holdfast.councils.york.policy", "yrok");
        settings.put("holdfast.councils.hull.tenant", ForReal.LUTON_TENANT);
        settings.put("holdfast.councils.hull.teams.app-id", ForReal.LUTON_APP);
        settings.put("holdfast.councils.hull.teams.managed-identity", ForReal.LUTON_APP);
        var policies = "buckinghamshire, guidance-notes, handbook, hull, luton, york";

        refused(
                set(settings),
                """
                The settings have 3 problems:
                  There are settings of the council 'hull', but the directory knows only: york, luton. Correct it.
                  The council 'york' follows the policy 'yrok', but there is no such policy. There is: %s. Name one in holdfast.councils.york.policy. Correct it.
                  The council 'luton' is in the directory, but there are no settings holdfast.councils.luton. Correct it.\
                """
                        .formatted(policies),
                "Correct all of them and start again. The administrators' page says what each setting is.");
    }

    @Test
    void a_policy_that_is_not_in_order_is_told_with_its_place() throws IOException {
        var policies = Files.createDirectory(folder.resolve("policies"));
        Files.writeString(policies.resolve("york.yaml"), "policy: york\ntitel: x\n");

        assertThatThrownBy(() -> Mode.choose(with("holdfast.policies", policies.toString())))
                .hasMessageContaining("york.yaml has ")
                .hasMessageContaining("line 2, column 1: there is no 'titel' here.");
    }

    @Test
    void a_directory_that_is_not_in_order_is_left_to_the_one_that_is_kept() throws IOException {
        var settings = with(ForReal.york(folder), AT + "policy", "handbook");
        var people = Path.of(String.valueOf(settings.get("holdfast.people")));
        var kept =
                CouncilFiles.read(
                                new Shelf(), own(people), councils(settings), _ -> Optional.empty())
                        .of(new Authority("york"))
                        .directory();
        Files.writeString(people.resolve("posts.csv"), "nonsense\n");

        Mode.choose(set(settings));

        var served =
                CouncilFiles.read(
                        new Shelf(),
                        own(people),
                        councils(settings),
                        council -> Optional.of(kept).filter(it -> it.authority().equals(council)));
        assertThat(served.of(new Authority("york")).policy().id()).isEqualTo("handbook");
    }

    private static CouncilSettings councils(Map<String, Object> settings) {
        return CouncilSettings.in(set(settings));
    }

    private Settings own(Path people) {
        return new Settings(
                folder, Optional.empty(), Optional.of(people.toString()), Optional.empty());
    }

    @Test
    void a_council_may_follow_a_policy_of_another_name() {
        var environment = set(with(ForReal.york(folder), AT + "policy", "handbook"));
        var councils =
                CouncilFiles.read(
                        new Shelf(),
                        new Settings(
                                folder,
                                Optional.empty(),
                                Optional.of(ForReal.people(folder, List.of("york")).toString()),
                                Optional.empty()),
                        CouncilSettings.in(environment),
                        _ -> Optional.empty());

        var york = councils.of(new Authority("york"));
        assertThat(york.policy().id()).isEqualTo("handbook");
        assertThat(councils.authorityOf(YORK_TENANT)).contains(new Authority("york"));
    }

    @Test
    void a_council_says_how_many_months_it_keeps_words() {
        var york = new Authority("york");
        assertThat(new KeepMonths(councils(ForReal.york(folder))).of(york)).isEqualTo(18);
        assertThat(new KeepMonths(CouncilSettings.in(with(AT + "keep-months", " 24 "))).of(york))
                .isEqualTo(24);
        assertThat(new KeepMonths(CouncilSettings.NONE).of(york)).isEqualTo(18);
    }

    @Test
    void a_profile_cannot_make_a_rehearsal_of_real_councils() {
        var environment = set(ForReal.york(folder));
        environment.addActiveProfile("rehearsal");

        refused(
                environment,
                "The profile rehearsal is set, and so are settings of real councils.",
                "Remove the profile to serve them, or the settings under holdfast.councils and holdfast.teams to rehearse.");
    }

    @Test
    void what_was_rehearsed_and_what_is_real_are_kept_apart() throws IOException {
        var data = folder.resolve("data");
        Files.createDirectories(data);
        Files.createFile(data.resolve("rehearsal.jsonl"));
        refused(
                set(ForReal.york(folder)),
                "The folder '%s' holds a rehearsal.".formatted(data),
                "Set holdfast.data to a folder of its own.");

        Files.delete(data.resolve("rehearsal.jsonl"));
        Mode.choose(set(ForReal.york(folder)));
        Mode.choose(set(ForReal.york(folder)));
        refused(
                set(Map.of("holdfast.data", data.toString())),
                "The folder '%s' holds what real councils have recorded, and a rehearsal can be emptied by anybody in it."
                        .formatted(data),
                "Give Holdfast its settings under holdfast.councils, or set holdfast.data to another folder to rehearse.");
    }

    @Test
    void the_start_says_whom_it_serves() {
        var settings = ForReal.yorkAndLuton(folder);
        settings.put("local.server.port", "3978");
        assertThat(Mode.said(set(settings)))
                .isEqualTo(
                        "Holdfast serves for real: luton (policy luton, a managed identity), york (policy york, a secret). It listens at 127.0.0.1:3978. Everything is kept in SQLite, in the folder '%s'."
                                .formatted(folder.resolve("data")));

        settings.put("holdfast.store", "cosmos");
        settings.put("holdfast.cosmos.database", "holdfast");
        settings.put("server.address", "0.0.0.0");
        assertThat(Mode.said(set(settings)))
                .endsWith(
                        "It listens at 0.0.0.0:3978. Everything is kept in Azure Cosmos DB, in the database 'holdfast'.");
    }

    private StandardEnvironment with(String name, String value) {
        return set(with(ForReal.york(folder), name, value));
    }

    private static Map<String, Object> with(
            Map<String, Object> settings, String name, String value) {
        if (value.equals("-")) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
        return settings;
    }
}
