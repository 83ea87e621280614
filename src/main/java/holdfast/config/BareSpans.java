package holdfast.config;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Steps of a trace as they may leave Holdfast: their names, times and these few facts. What else a
 * library notes, such as the address that was called or what an error said, may be somebody's
 * words.
 */
record BareSpans(SpanExporter exporter) implements SpanExporter {

    private static final Set<String> FACTS =
            Set.of("council", "exception", "method", "operation", "outcome", "status", "uri");

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(spans.stream().<SpanData>map(Bare::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("method");
    private static final AttributeKey<String> PLACE = AttributeKey.stringKey("uri");

    private static final class Bare extends DelegatingSpanData {

        private final SpanData whole;

        Bare(SpanData whole) {
            super(whole);
            this.whole = whole;
        }

        /**
         * Of a call from outside, by facts of which there are few: a stranger may send any method.
         */
        @Override
        public String getName() {
            return Optional.ofNullable(whole.getAttributes().get(METHOD))
                    .map(method -> "http " + method.toLowerCase(Locale.ROOT))
                    .map(call -> call + " " + whole.getAttributes().get(PLACE))
                    .orElseGet(whole::getName);
        }

        @Override
        public Attributes getAttributes() {
            return whole.getAttributes().toBuilder().removeIf(Bare::isSpare).build();
        }

        private static boolean isSpare(AttributeKey<?> key) {
            return !FACTS.contains(key.getKey());
        }

        @Override
        public List<EventData> getEvents() {
            return List.of();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(whole.getStatus().getStatusCode(), "");
        }
    }
}
