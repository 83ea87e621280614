package holdfast.teams;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import holdfast.credential.BotToken;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Shows Teams the token of a council's bot, and another one once when Teams does not believe it:
 * what is answered 401 has surely not been taken, so it may go again. Shown to no host but those on
 * the list.
 */
record Bearer(BotToken token, ServiceHosts hosts) implements ServiceClientCredentials, Interceptor {

    private static final int NOT_BELIEVED = 401;

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder http) {
        http.addInterceptor(this);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!hosts.allow(Optional.of(origin(chain.request().url())))) {
            throw new IOException("not a host that the bot may show its token");
        }
        var shown = token.now();
        var response = chain.proceed(with(shown, chain.request()));
        if (response.code() != NOT_BELIEVED) {
            return response;
        }
        var other = token.insteadOf(shown);
        if (other.isEmpty()) {
            return response;
        }
        response.close();
        return chain.proceed(with(other.get(), chain.request()));
    }

    private static String origin(HttpUrl url) {
        var host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return "%s://%s:%d/".formatted(url.scheme(), host, url.port());
    }

    private static Request with(String token, Request request) {
        return request.newBuilder().header("Authorization", "Bearer " + token).build();
    }
}
