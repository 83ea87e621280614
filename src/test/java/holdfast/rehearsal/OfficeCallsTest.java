package holdfast.rehearsal;

import static holdfast.rehearsal.Town.IRIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

class OfficeCallsTest {

    private static final String NOT_AN_OBJECT = "The body must be a JSON object.";

    @TempDir static Path data;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = new RunningOffice(data);
        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void the_cast_is_every_council_with_its_people() {
        assertThat(office.get("/rehearsal/cast"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"authority":"york","tenant":"tenant-york","policy":"york",
                                           "council":"YORK COUNCIL","title":"Process of york",
                                           "begins":{"stage":"stage-1","answers":"service-manager","needs":["informal"]},"people":[
                                           {"id":"11111111-0000-0000-0000-000000000001","name":"Iris Ward","roles":["iro"],
                                            "team":"north","children":["1001","1002"]},
                                           {"id":"11111111-0000-0000-0000-000000000002","name":"Max Hill",
                                            "roles":["team-manager"],"team":"north","children":[]}]},
                                         {"authority":"luton","tenant":"tenant-luton","policy":"luton",
                                           "council":"LUTON COUNCIL","title":"Process of luton","people":[
                                           {"id":"22222222-0000-0000-0000-000000000001","name":"Luke Penn","roles":["iro"],
                                            "team":"north","children":["2001"]}]}]
                                        """));
    }

    @Test
    void a_concern_is_shown_as_it_is() {
        assertThat(office.get("/rehearsal/authorities/york/concerns/C-1").path("ref").asString())
                .isEqualTo("C-1");
    }

    @Test
    void the_concerns_whose_way_can_be_drawn_are_listed() {
        assertThat(office.get("/rehearsal/authorities/york/concerns"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"ref":"C-1","kind":"concern","standing":"at-stage"}]
                                        """));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET  | /rehearsal/people/nobody/chat              | There is nobody with the id 'nobody'. GET /rehearsal/cast lists everybody.
                    POST | /rehearsal/people/nobody/say               | There is nobody with the id 'nobody'. GET /rehearsal/cast lists everybody.
                    POST | /rehearsal/people/nobody/press             | There is nobody with the id 'nobody'. GET /rehearsal/cast lists everybody.
                    GET  | /rehearsal/authorities/york/concerns/C-9   | There is no concern 'C-9' at 'york'.
                    GET  | /rehearsal/authorities/nowhere/concerns/C-1 | There is no concern 'C-1' at 'nowhere'.
                    GET  | /rehearsal/authorities/york/concerns/C-9/picture | There is no concern 'C-9' at 'york'.
                    GET  | /rehearsal/authorities/nowhere/picture      | There is no council 'nowhere'. GET /rehearsal/cast lists them.
                    GET  | /rehearsal/authorities/nowhere/concerns     | There is no council 'nowhere'. GET /rehearsal/cast lists them.
                    """)
    void what_is_not_there_is_not_found(String method, String path, String error) {
        var answer = office.call(method, path, "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.error()).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST | say   | {}                               | The field 'text' must be a string.
                    POST | say   | {"text":null}                    | The field 'text' must be a string.
                    POST | say   | {"text":7}                       | The field 'text' must be a string.
                    POST | press | {}                               | The field 'verb' must be a string.
                    POST | press | {"verb":["a"]}                   | The field 'verb' must be a string.
                    POST | press | {"verb":"a","data":"b"}          | The field 'data' must be a JSON object.
                    POST | press | {"verb":"a","inputs":[]}         | The field 'inputs' must be a JSON object.
                    PUT  | clock | {}                               | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    PUT  | clock | {"now":"tomorrow"}               | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    PUT  | clock | {"now":"2025-04-16T09:00:00"}    | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    PUT  | clock | {"now":"+12025-04-16T09:00:00Z"} | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    PUT  | clock | {"now":1744790400}               | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    POST | reset | {"now":"tomorrow"}               | The field 'now' must be a time with its offset, such as 2025-04-16T09:00:00+01:00.
                    """)
    void a_malformed_call_is_told_what_is_wrong(
            String method, String call, String body, String error) {
        var answer = office.call(method, path(call), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo(error);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "text=hi", "\"hi\"", "[]", "null", "{\"text\":\"hi\"", "{} {}"})
    void a_body_that_is_no_object_is_refused(String body) {
        for (var call : new String[] {"say", "press"}) {
            var answer = office.call("POST", path(call), body);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.error()).isEqualTo(NOT_AN_OBJECT);
        }
        assertThat(office.call("PUT", path("clock"), body).error()).isEqualTo(NOT_AN_OBJECT);
    }

    @Test
    void the_clock_does_not_go_back() {
        var answer =
                office.call("PUT", path("clock"), "{\"now\":\"2025-04-16T08:59:59.999+01:00\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error())
                .isEqualTo(
                        "The clock stands at 2025-04-16T09:00:00+01:00 and does not go back."
                                + " POST /rehearsal/reset begins again at any time.");
        assertThat(office.get("/rehearsal/clock").path("now").asString())
                .isEqualTo("2025-04-16T09:00:00+01:00");
    }

    @Test
    void a_bot_that_refuses_a_line_is_told_of() {
        var answer = office.call("POST", path("say"), "{\"text\":\"unwell\"}");

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.error())
                .isEqualTo("/api/messages answered 503. Look into the log, then try again.");
    }

    @Test
    void a_bot_that_does_not_answer_is_told_of() {
        try (var nobody = new Endpoint(new OwnAddress())) {
            assertThatThrownBy(() -> nobody.post(JsonMapper.shared().createObjectNode()))
                    .hasMessage("/api/messages did not answer. Look into the log, then try again.")
                    .extracting(each -> ((NotPossible) each).status().value())
                    .isEqualTo(502);
        }
    }

    @Test
    void none_of_it_exists_where_real_people_are_served() {
        try (var context =
                new SpringApplicationBuilder(
                                RehearsalConfiguration.class,
                                OfficeController.class,
                                StaffController.class,
                                ConnectorController.class,
                                PictureController.class,
                                PlainRefusals.class)
                        .web(WebApplicationType.NONE)
                        .run()) {
            assertThat(context.getBeanNamesForType(Object.class))
                    .noneMatch(name -> name.contains("ffice") || name.contains("onnector"))
                    .noneMatch(name -> name.contains("taff") || name.contains("efusals"))
                    .noneMatch(name -> name.contains("rehearsal") || name.contains("icture"));
        }
    }

    private static String path(String call) {
        return switch (call) {
            case "say", "press" -> "/rehearsal/people/%s/%s".formatted(IRIS, call);
            default -> "/rehearsal/" + call;
        };
    }
}
