package holdfast.door;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The server's way with connections, and an end to those that drip. The server itself only limits
 * how long a caller says nothing: one who sends a byte a second would hold a connection for hours.
 * It is public because the server makes it by its name.
 */
public final class PunctualProtocol extends Http11NioProtocol {

    /** From the first byte of a request to the end of its head, or to what nobody will read. */
    private static final Duration HEAD = Duration.ofSeconds(9);

    /** A request to the bot, with its turn of 9 seconds and all that is left unread. */
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private static final TimeMeter STEADY = TimeMeter.SYSTEM_NANOTIME;

    private record Begun(long at, Request request) {

        boolean isLate(long now) {
            var limit =
                    switch (request.getRequestProcessor().getStage()) {
                        case Constants.STAGE_PARSE,
                                Constants.STAGE_ENDED, // until more of the head comes
                                Constants.STAGE_ENDINPUT ->
                                Optional.of(HEAD);
                        default -> Optional.of(WHOLE).filter(_ -> isForBot());
                    };
            return limit.filter(it -> now - at > it.toNanos()).isPresent();
        }

        /** Other pages are this machine's own, and may take long. */
        private boolean isForBot() {
            return request.requestURI().equals(Door.ENDPOINT);
        }
    }

    private final Map<SocketWrapperBase<?>, Begun> begun = new ConcurrentHashMap<>();
    private Optional<ScheduledFuture<?>> looking = Optional.empty();

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {
            @Override
            public SocketState service(SocketWrapperBase<?> connection) throws IOException {
                begun.putIfAbsent(connection, new Begun(STEADY.currentTimeNanos(), request));
                var state = SocketState.CLOSED;
                try {
                    state = super.service(connection);
                    return state;
                } finally {
                    if (state != SocketState.LONG) { // what has come so far is not all of it
                        begun.remove(connection);
                    }
                }
            }
        };
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking =
                Optional.of(
                        getUtilityExecutor()
                                .scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS));
    }

    @Override
    public void stop() throws Exception {
        looking.ifPresent(it -> it.cancel(false));
        super.stop();
    }

    private void look() {
        var now = STEADY.currentTimeNanos();
        begun.forEach((connection, request) -> {
            if (connection.isClosed()) {
                begun.remove(connection);
            } else if (request.isLate(now)) {
                begun.remove(connection);
                connection.close();
            }
        });
    }
}
