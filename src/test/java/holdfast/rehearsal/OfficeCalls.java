package holdfast.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rehearsal's calls, as an outside program makes them. */
final class OfficeCalls implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    OfficeCalls(PackagedHoldfast holdfast) {
        this.address = holdfast.address() + "rehearsal/";
    }

    JsonNode reset(String now) {
        return call("POST", "reset", Map.of("now", now)).orElseThrow();
    }

    JsonNode clock(String now) {
        return call("PUT", "clock", Map.of("now", now)).orElseThrow();
    }

    JsonNode say(String person, String text) {
        return call("POST", "people/" + person + "/say", Map.of("text", text)).orElseThrow();
    }

    JsonNode put(String path, Map<String, ?> body) {
        return call("PUT", path, body).orElseThrow();
    }

    /** The concern; empty when there is none of that reference. */
    Optional<JsonNode> concern(String ref) {
        return call("GET", "authorities/buckinghamshire/concerns/" + ref, Map.of());
    }

    /** What the bot has sent a person about a concern, as JSON, oldest first. */
    /** All that stands in somebody's chat. */
    JsonNode chat(String person) {
        return call("GET", "people/" + person + "/chat", Map.of()).orElseThrow();
    }

    List<String> sentAbout(String person, String ref) {
        return StreamSupport.stream(chat(person).spliterator(), false)
                .map(JsonNode::toString)
                .filter(text -> text.contains(ref + ":"))
                .toList();
    }

    private Optional<JsonNode> call(String method, String path, Map<String, ?> body) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(JSON.readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
