package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PressAnswerTest {

    private static final String TYPE = "application/vnd.microsoft.";

    @ParameterizedTest(name = "HTTP {0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    200 | {"statusCode":200,"type":"T.card.adaptive","value":{"a":1}}         | 200 | {"a":1} |
                    200 | {"statusCode":200,"type":"T.activity.message","value":"Done."}      | 200 |         | Done.
                    200 | {"statusCode":400,"type":"T.error","value":{"message":"Too late."}} | 400 |         | Too late.
                    412 | {"statusCode":412,"type":"T.error.preconditionFailed"}              | 412 |         |
                    501 | ``                                                                  | 501 |         |
                    500 | <html>                                                              | 500 |         |
                    """)
    void is_read_from_the_answer_to_the_invoke(
            int http, String body, int status, String card, String message) {
        var answer = PressAnswer.of(new Endpoint.Answer(http, body.replace("T.", TYPE)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.card().map(JsonNode::toString)).isEqualTo(Optional.ofNullable(card));
        assertThat(answer.message()).isEqualTo(Optional.ofNullable(message));
    }
}
