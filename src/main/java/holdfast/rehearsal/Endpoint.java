package holdfast.rehearsal;

import static java.net.http.HttpClient.Version.HTTP_1_1;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The bot's own endpoint, called over HTTP exactly as Teams calls it. */
final class Endpoint implements AutoCloseable {

    // Longer than the 15 seconds Teams allows, so that a slow answer is seen and not cut off.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OwnAddress address;
    private final HttpClient client = HttpClient.newBuilder().version(HTTP_1_1).build();

    Endpoint(OwnAddress address) {
        this.address = address;
    }

    /** What the bot answered. */
    record Answer(int status, String body) {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }
    }

    Answer post(JsonNode activity) {
        var request =
                HttpRequest.newBuilder(address.of("/api/messages"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString(activity.toString()))
                        .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException _) {
            throw NotPossible.unanswered();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw NotPossible.unanswered();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
