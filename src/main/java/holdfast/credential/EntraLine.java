package holdfast.credential;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The way to Microsoft Entra: with an end to its patience, no further than where it was sent, and
 * for no more of an answer than a token is.
 */
final class EntraLine implements IHttpClient {

    private static final int LONGEST = 64 * 1024;

    /** The JDK sets these itself and takes them from nobody. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection");

    private final Optional<URI> endpoint;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param endpoint asked in the place of Microsoft's own
     */
    EntraLine(Optional<URI> endpoint, Duration patience) {
        this.endpoint = endpoint;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    @Override
    public IHttpResponse send(HttpRequest asked) throws Exception {
        var call =
                client.sendAsync(
                        request(asked), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST));
        try {
            var answer = call.get(patience.toMillis(), MILLISECONDS);
            var response = new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
            response.addHeaders(answer.headers().map());
            return response;
        } finally {
            call.cancel(true); // ends what nobody waits for any more
        }
    }

    private java.net.http.HttpRequest request(HttpRequest asked) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(where(asked.url().toURI()));
        asked.headers()
                .forEach((name, value) -> {
                    if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                        request.setHeader(name, value);
                    }
                });
        if (asked.httpMethod() == HttpMethod.POST) {
            request.POST(BodyPublishers.ofString(asked.body()));
        }
        return request.build();
    }

    private URI where(URI usual) {
        return endpoint.map(it ->
                        Optional.ofNullable(usual.getRawQuery())
                                .map(query -> URI.create(it + "?" + query))
                                .orElse(it))
                .orElse(usual);
    }
}
