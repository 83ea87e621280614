package holdfast.rehearsal;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a caller of the office in one sentence why a call was not done. */
@RestControllerAdvice
@Profile("rehearsal")
class PlainRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notPossible(NotPossible refusal) {
        return ResponseEntity.status(refusal.status()).body(Map.of("error", refusal.sentence()));
    }
}
