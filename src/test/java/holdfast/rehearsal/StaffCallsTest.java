package holdfast.rehearsal;

import static holdfast.rehearsal.Town.IRIS;
import static holdfast.rehearsal.Town.LUKE;
import static holdfast.rehearsal.Town.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that change posts and allocations, and what they refuse. */
class StaffCallsTest {

    private static final String ROLES =
            "iro, iro-manager, social-worker, assistant-team-manager, team-manager, service-manager,"
                    + " head-of-service, service-director, assistant-director, assistant-director-qa,"
                    + " director-of-childrens-services, business-support, business-support-manager,"
                    + " board-business-manager, complaints-manager, legal, guardian, admin";

    @TempDir static Path data;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = new RunningOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void begin() {
        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"roles":["head-of-service"],"team":"south"} | "roles":["head-of-service"],"team":"south"        | another post
                    {"roles":["team-manager","admin"]}           | "roles":["team-manager","admin"],"team":"north"   | one post more, in the same team
                    {"team":"south"}                             | "roles":["team-manager"],"team":"south"           | the same post in another team
                    {"roles":null,"team":"south"}                | "roles":["team-manager"],"team":"south"           | null is as good as left out
                    {"roles":["admin","admin"],"team":null}      | "roles":["admin"],"team":"north"                  | a role named twice is held once
                    {"roles":[]}                                 | "roles":[]                                        | somebody who has left
                    """)
    void a_change_of_post_is_answered_and_in_the_cast(String body, String posts, String because) {
        var member =
                json(
                        "{\"id\":\"%s\",\"name\":\"Max Hill\",%s,\"children\":[]}"
                                .formatted(MAX, posts));

        assertThat(put("people/" + MAX, body)).as(because).isEqualTo(member);

        assertThat(office.get("/rehearsal/cast").at("/0/people/1")).isEqualTo(member);
    }

    @Test
    void a_role_that_is_held_stays_where_it_is_when_another_is_added() {
        put("people/" + MAX, "{\"team\":\"south\"}");
        put("people/" + MAX, "{\"roles\":[\"admin\",\"team-manager\"]}");
        put("people/" + MAX, "{\"roles\":[\"admin\"],\"team\":\"north\"}");
        put("people/" + MAX, "{\"roles\":[\"admin\",\"legal\"]}");

        assertThat(put("people/" + MAX, "{\"roles\":[\"legal\"]}").path("team").asString())
                .isEqualTo("north");
    }

    @Test
    void somebody_who_is_no_iro_any_more_has_no_children_until_they_are_again() {
        assertThat(put("people/" + IRIS, "{\"roles\":[\"admin\"]}").path("children")).isEmpty();

        assertThat(put("people/" + IRIS, "{\"roles\":[\"iro\"]}").path("children")).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"authority":"york","iro":"MAX","team":"south"}   | "team":"south","iro":"MAX"                       | another IRO in another team
                    {"authority":"york","iro":"MAX"}                  | "team":"north","iro":"MAX"                       | another IRO
                    {"authority":"york","team":"south"}               | "team":"south","iro":"IRIS"                      | another team
                    {"authority":"york","iro":null}                   | "team":"north"                                   | no IRO
                    {"authority":"york","until":"2025-04-30"}         | "team":"north","iro":"IRIS","until":"2025-04-30" | an end
                    {"authority":"york","team":null,"until":null}     | "team":"north","iro":"IRIS"                      | no end, and the team it has
                    """)
    void a_change_of_allocation_is_answered(String body, String told, String because) {
        put("people/" + MAX, "{\"roles\":[\"iro\"]}");

        assertThat(put("children/1001", filled(body)))
                .as(because)
                .isEqualTo(
                        json("{\"authority\":\"york\",\"child\":\"1001\"," + filled(told) + "}"));
    }

    @Test
    void a_child_given_to_another_iro_is_among_their_children() {
        put("people/" + MAX, "{\"roles\":[\"iro\"]}");
        put("children/1001", "{\"authority\":\"york\",\"iro\":\"%s\"}".formatted(MAX));

        var york = office.get("/rehearsal/cast").at("/0/people");
        assertThat(york.at("/0/children")).isEqualTo(json("[\"1002\"]"));
        assertThat(york.at("/1/children")).isEqualTo(json("[\"1001\"]"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    people/nobody           | {"roles":[]}                             | There is nobody with the id 'nobody'. GET /rehearsal/cast lists everybody.
                    people/nobody/installed | {"installed":false}                      | There is nobody with the id 'nobody'. GET /rehearsal/cast lists everybody.
                    people/MAX              | {"team":"est"}                           | There is no team 'est' at 'york'. Its teams are north, south.
                    children/9999           | {"authority":"york","iro":null}          | There is no child '9999' at 'york'. GET /rehearsal/cast lists the children.
                    children/2001           | {"authority":"york","iro":null}          | There is no child '2001' at 'york'. GET /rehearsal/cast lists the children.
                    children/1001           | {"authority":"hull","iro":null}          | There is no council 'hull'. GET /rehearsal/cast lists them.
                    children/1001           | {"authority":"york","team":"est"}        | There is no team 'est' at 'york'. Its teams are north, south.
                    children/1001           | {"authority":"york","iro":"LUKE"}        | There is nobody with the id 'LUKE' at 'york'. GET /rehearsal/cast lists everybody.
                    """)
    void what_is_not_there_is_not_found(String call, String body, String error) {
        assertRefused(404, call, body, error);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    people/MAX           | {}                                          | This changes nothing. Give at least one of: roles, team.
                    people/MAX           | {"role":["iro"]}                            | This changes nothing. Give at least one of: roles, team.
                    people/MAX           | {"roles":"iro"}                             | The field 'roles' must be a list of strings.
                    people/MAX           | {"roles":{"iro":"iro"}}                     | The field 'roles' must be a list of strings.
                    people/MAX           | {"roles":["iro",7]}                         | The field 'roles' must be a list of strings.
                    people/MAX           | {"roles":["wizard"]}                        | 'wizard' is not a role. The roles are ROLES.
                    people/MAX           | {"team":["south"]}                          | The field 'team' must be a string.
                    people/MAX/installed | {}                                          | The field 'installed' must be true or false.
                    people/MAX/installed | {"installed":"false"}                       | The field 'installed' must be true or false.
                    people/MAX/installed | {"installed":null}                          | The field 'installed' must be true or false.
                    children/1001        | {}                                          | The field 'authority' must be a string.
                    children/1001        | {"authority":7,"iro":null}                  | The field 'authority' must be a string.
                    children/1001        | {"authority":"york"}                        | This changes nothing. Give at least one of: iro, team, until.
                    children/1001        | {"authority":"york","iro":7}                | The field 'iro' must be a string.
                    children/1001        | {"authority":"york","iro":"MAX"}            | Max Hill is not an IRO. Give them that role first, or name somebody else.
                    children/1001        | {"authority":"york","team":7}               | The field 'team' must be a string.
                    children/1001        | {"authority":"york","until":20250430}       | The field 'until' must be a string.
                    children/1001        | {"authority":"york","until":"30/4/2025"}    | The field 'until' must be a date, such as 2025-04-30.
                    children/1001        | {"authority":"york","until":"2025-02-30"}   | The field 'until' must be a date, such as 2025-04-30.
                    children/1001        | {"authority":"york","until":"+12025-04-30"} | The field 'until' must be a date, such as 2025-04-30.
                    """)
    void a_malformed_call_is_told_what_is_wrong(String call, String body, String error) {
        assertRefused(400, call, body, error);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"people/MAX", "people/MAX/installed", "children/1001"})
    void a_body_that_is_no_object_is_refused(String call) {
        for (var body : new String[] {"", "[]", "\"iro\"", "null", "{\"roles\":[]", "{} {}"}) {
            assertRefused(400, call, body, "The body must be a JSON object.");
        }
    }

    @Test
    void somebody_without_a_post_needs_both_a_role_and_a_team() {
        put("people/" + MAX, "{\"roles\":[]}");

        assertRefused(
                400,
                "people/MAX",
                "{\"roles\":[\"iro\"]}",
                "Max Hill holds no post. Give 'team' as well.");
        assertRefused(
                400,
                "people/MAX",
                "{\"team\":\"north\"}",
                "Max Hill holds no post. Give 'roles' as well.");
        assertThat(put("people/" + MAX, "{\"roles\":[\"iro\"],\"team\":\"north\"}").path("team"))
                .isEqualTo(json("\"north\""));
    }

    @Test
    void a_reset_gives_everybody_their_own_place_again() {
        var before = office.get("/rehearsal/cast");
        put("people/" + IRIS, "{\"roles\":[\"admin\"],\"team\":\"south\"}");
        put("children/2001", "{\"authority\":\"luton\",\"iro\":null,\"until\":\"2025-04-30\"}");
        assertThat(office.get("/rehearsal/cast")).isNotEqualTo(before);

        begin();

        assertThat(office.get("/rehearsal/cast")).isEqualTo(before);
    }

    /** Nothing has come of it, either. */
    private static void assertRefused(int status, String call, String body, String error) {
        var before = office.get("/rehearsal/cast");

        var answer = office.call("PUT", "/rehearsal/" + filled(call), filled(body));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(filled(error));
        assertThat(office.get("/rehearsal/cast")).isEqualTo(before);
    }

    private static String filled(String text) {
        return text.replace("MAX", MAX)
                .replace("IRIS", IRIS)
                .replace("LUKE", LUKE)
                .replace("ROLES", ROLES);
    }

    private static JsonNode put(String path, String body) {
        return office.call("PUT", "/rehearsal/" + path, body).body();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
