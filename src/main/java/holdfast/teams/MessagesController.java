package holdfast.teams;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import holdfast.door.Admitted;
import holdfast.door.Door;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one endpoint Teams calls, behind the door. What is understood is answered 200 even when it is
 * ignored, since Teams says everything again that is not.
 */
@RestController
class MessagesController {

    private final ActivityJson json;
    private final TeamsAdapter adapter;

    MessagesController(ActivityJson json, TeamsAdapter adapter) {
        this.json = json;
        this.adapter = adapter;
    }

    /** Whatever has gone round the door lacks what the door hands on, and is not taken. */
    @PostMapping(Door.ENDPOINT)
    ResponseEntity<byte[]> receive(@RequestAttribute(Admitted.NAME) Admitted admitted) {
        return json.read(admitted)
                .map(this::take)
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private ResponseEntity<byte[]> take(Activity activity) {
        return adapter.take(activity)
                .map(InvokeResponse::getBody)
                .map(json::bytes)
                .map(answer -> ResponseEntity.ok().contentType(APPLICATION_JSON).body(answer))
                .orElseGet(() -> ResponseEntity.ok().build());
    }
}
