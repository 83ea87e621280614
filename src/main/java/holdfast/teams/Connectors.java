package holdfast.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import holdfast.credential.NoToken;
import holdfast.people.Authority;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/**
 * The lines to Teams: one client for each council and service address, kept and used again, all
 * over the same connections.
 *
 * <p>The SDK's own settings would repeat a failed call within milliseconds and wait for minutes.
 * Here nothing is sent twice: sending again is the decision of whoever keeps count.
 */
final class Connectors {

    private static final int KEPT = 256;

    private final Map<Line, Conversations> lines = new ConcurrentHashMap<>();
    private final ConnectionPool connections = new ConnectionPool();
    private final Dispatcher dispatcher =
            new Dispatcher(
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("connector-", 0).factory()));
    private final JacksonAdapter json = new JacksonAdapter();
    private final ServiceHosts hosts;
    private final Patience patience;
    private final Function<Authority, ServiceClientCredentials> credentials;

    /**
     * @param credentials what the bot shows Teams on behalf of a council
     */
    Connectors(
            ServiceHosts hosts,
            Patience patience,
            Function<Authority, ServiceClientCredentials> credentials) {
        this.hosts = hosts;
        this.patience = patience;
        this.credentials = credentials;
        dispatcher.setMaxRequests(Lanes.ALL); // nothing waits here, where nobody would know of it
        dispatcher.setMaxRequestsPerHost(Lanes.ALL);
    }

    /** The line to a service address; throws {@link ForeignHost} for one that is not allowed. */
    Conversations at(Authority authority, String serviceUrl) {
        if (!hosts.allow(Optional.ofNullable(serviceUrl))) {
            throw new ForeignHost();
        }
        if (lines.size() >= KEPT) {
            lines.clear(); // addresses come from outside; what they cost is bounded
        }
        return lines.computeIfAbsent(new Line(authority, serviceUrl), this::open);
    }

    private Conversations open(Line line) {
        var http = new OkHttpClient.Builder();
        var rest =
                new RestClient.Builder(http, new Retrofit.Builder())
                        .withBaseUrl(line.serviceUrl())
                        .withCredentials(credentials.apply(line.authority()))
                        .withSerializerAdapter(json)
                        .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                        .withRetryStrategy(new Never());
        settle(http); // after the SDK's builder, which has put its own settings on it
        return new RestConnectorClient(rest.build()).getConversations();
    }

    private void settle(OkHttpClient.Builder http) {
        http.connectTimeout(patience.connect())
                .readTimeout(patience.silence())
                .writeTimeout(patience.silence())
                .callTimeout(patience.whole())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .dispatcher(dispatcher)
                .connectionPool(connections)
                .addNetworkInterceptor(Connectors::withoutInvitationToRepeat);
        http.interceptors().addFirst(this::tellingWhetherItLeft);
        http.networkInterceptors().addFirst(Connectors::connected);
    }

    /**
     * Whether a connection stood, over which something may have left.
     *
     * @param time until when it may leave
     */
    private record Departure(Hourglass time, AtomicBoolean stood) {}

    private Response tellingWhetherItLeft(Interceptor.Chain chain) throws IOException {
        var departure = new Departure(Hourglass.of(patience.whole()), new AtomicBoolean());
        var request = chain.request().newBuilder().tag(Departure.class, departure).build();
        try {
            var response = chain.proceed(request);
            return response.newBuilder().body(new FirstOf(response.body())).build();
        } catch (NoToken | TooLate nothingLeft) {
            throw nothingLeft;
        } catch (IOException failure) {
            throw departure.stood().get() ? failure : new Unconnected(failure);
        }
    }

    /** Runs once there is a connection, and before anything is written to it. */
    private static Response connected(Interceptor.Chain chain) throws IOException {
        var departure = chain.request().tag(Departure.class);
        if (departure != null) {
            if (departure.time().left().isZero()) {
                throw new TooLate();
            }
            departure.stood().set(true);
        }
        return chain.proceed(chain.request());
    }

    /** The client repeats a 503 by itself when told to do so after no time at all. */
    private static Response withoutInvitationToRepeat(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        return response.code() == 503 && "0".equals(response.header("Retry-After"))
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    private record Line(Authority authority, String serviceUrl) {}

    private static final class Never extends RetryStrategy {

        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
