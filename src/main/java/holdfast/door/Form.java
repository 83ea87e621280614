package holdfast.door;

import static holdfast.door.Refusal.CUT_OFF;
import static holdfast.door.Refusal.NOT_JSON;
import static holdfast.door.Refusal.TOO_LARGE;
import static holdfast.door.Refusal.TOO_SLOW;
import static holdfast.door.Refusal.WRONG_METHOD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;
import static org.springframework.http.HttpHeaders.CONTENT_TYPE;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The form in which something may be said to the bot: JSON, in UTF-8, not packed, no more than 256
 * KB of it, and not dripping in. Asked before anything that costs more.
 *
 * @param patience how long the whole body may take to arrive
 */
record Form(Duration patience) {

    /** Teams itself takes about 100 KB in a message. */
    private static final int LONGEST = 256 * 1024;

    private static final TimeMeter STEADY = TimeMeter.SYSTEM_NANOTIME;

    ObjectNode read(HttpServletRequest request) throws TurnedAway {
        if (!request.getMethod().equals("POST")) {
            throw new TurnedAway(WRONG_METHOD);
        }
        if (!isJson(request) || !isUnpacked(request)) {
            throw new TurnedAway(NOT_JSON);
        }
        if (request.getContentLengthLong() > LONGEST) {
            throw new TurnedAway(TOO_LARGE);
        }
        return StrictJson.read(body(request));
    }

    private byte[] body(HttpServletRequest request) throws TurnedAway {
        try {
            return all(request.getInputStream());
        } catch (SocketTimeoutException silence) {
            throw new TurnedAway(TOO_SLOW);
        } catch (IOException hungUp) {
            throw new TurnedAway(CUT_OFF);
        }
    }

    /** As long as something comes the server waits for more, so the whole has a limit as well. */
    private byte[] all(InputStream in) throws IOException, TurnedAway {
        var end = STEADY.currentTimeNanos() + patience.toNanos();
        var body = new ByteArrayOutputStream();
        var part = new byte[16 * 1024];
        for (var read = in.read(part); read >= 0; read = in.read(part)) {
            body.write(part, 0, read);
            if (body.size() > LONGEST) {
                throw new TurnedAway(TOO_LARGE);
            }
            if (STEADY.currentTimeNanos() - end > 0) {
                throw new TurnedAway(TOO_SLOW);
            }
        }
        return body.toByteArray();
    }

    private static boolean isJson(HttpServletRequest request) {
        var types = Collections.list(request.getHeaders(CONTENT_TYPE));
        try {
            var type = MediaType.parseMediaType(types.size() == 1 ? types.getFirst() : "");
            return type.equalsTypeAndSubtype(APPLICATION_JSON)
                    && (type.getCharset() == null || UTF_8.equals(type.getCharset()));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private static boolean isUnpacked(HttpServletRequest request) {
        return Collections.list(request.getHeaders(CONTENT_ENCODING)).stream()
                .allMatch("identity"::equalsIgnoreCase);
    }
}
