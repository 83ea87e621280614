package holdfast.rehearsal;

import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Where this very server listens, known once it does. */
final class OwnAddress {

    private volatile int port;

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    URI of(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }
}
