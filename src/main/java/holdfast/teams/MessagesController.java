package holdfast.teams;

import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one endpoint Teams calls. What is understood is answered 200 even when it is ignored, since
 * Teams says everything again that is not.
 */
@RestController
class MessagesController {

    private static final int LONGEST = 256 * 1024;

    private final ServiceHosts hosts;
    private final ActivityJson json;
    private final TeamsAdapter adapter;

    MessagesController(ServiceHosts hosts, ActivityJson json, TeamsAdapter adapter) {
        this.hosts = hosts;
        this.json = json;
        this.adapter = adapter;
    }

    @PostMapping(path = "/api/messages", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        if (!isPlain(request)) {
            return refused(UNSUPPORTED_MEDIA_TYPE);
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return refused(CONTENT_TOO_LARGE);
        }
        return json.read(body).map(this::take).orElseGet(() -> refused(BAD_REQUEST));
    }

    private ResponseEntity<byte[]> take(Activity activity) {
        if (!hosts.allow(Optional.ofNullable(activity.getServiceUrl()))) {
            return refused(FORBIDDEN);
        }
        return adapter.take(activity)
                .map(InvokeResponse::getBody)
                .map(json::bytes)
                .map(answer -> ResponseEntity.ok().contentType(APPLICATION_JSON).body(answer))
                .orElseGet(() -> ResponseEntity.ok().build());
    }

    private static boolean isPlain(HttpServletRequest request) {
        var encoding = request.getHeader(CONTENT_ENCODING);
        var characters = request.getCharacterEncoding();
        return (encoding == null || encoding.equalsIgnoreCase("identity"))
                && (characters == null || characters.equalsIgnoreCase("utf-8"));
    }

    private static ResponseEntity<byte[]> refused(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
