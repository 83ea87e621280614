package holdfast.config;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A local receiver of OpenTelemetry's protocol over HTTP: keeps the spans, counts the rest. */
final class OtlpReceiver implements AutoCloseable {

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    OtlpReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var path = exchange.getRequestURI().getPath();
                        var body = exchange.getRequestBody().readAllBytes();
                        if (path.equals("/v1/traces")) {
                            ExportTraceServiceRequest.parseFrom(body)
                                    .getResourceSpansList()
                                    .stream()
                                    .flatMap(it -> it.getScopeSpansList().stream())
                                    .flatMap(it -> it.getSpansList().stream())
                                    .forEach(spans::add);
                        }
                        paths.add(path);
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Span> spans() {
        return spans;
    }

    /** Where something arrived, as often as it did. */
    List<String> paths() {
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
