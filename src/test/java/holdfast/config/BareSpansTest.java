package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step that failed says so, and nothing of what the error said. */
class BareSpansTest {

    private static final String WORDS = "mum said no";

    /** What leaves. */
    private static final class Receiver implements SpanExporter {

        private final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> more) {
            spans.addAll(more);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Test
    void of_an_error_only_that_there_was_one_leaves() {
        var receiver = new Receiver();
        var bare = SimpleSpanProcessor.create(new BareSpans(receiver));
        try (var steps = SdkTracerProvider.builder().addSpanProcessor(bare).build()) {
            steps.get("test")
                    .spanBuilder("send")
                    .setAttribute("council", "york")
                    .setAttribute("said", WORDS)
                    .startSpan()
                    .recordException(new IllegalStateException(WORDS))
                    .setStatus(StatusCode.ERROR, WORDS)
                    .end();
        }

        assertThat(receiver.spans)
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.getName()).isEqualTo("send");
                    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
                    assertThat(span.getStatus().getDescription()).isEmpty();
                    assertThat(span.getEvents()).isEmpty();
                    assertThat(span.getAttributes().asMap())
                            .containsOnlyKeys(AttributeKey.stringKey("council"));
                });
    }
}
