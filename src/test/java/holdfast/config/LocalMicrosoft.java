package holdfast.config;

import holdfast.credential.LocalTokens;
import holdfast.door.LocalOpenId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All of Microsoft's that the bots of York and Luton talk to, on this machine. */
final class LocalMicrosoft implements AutoCloseable {

    private final LocalTeams teams = new LocalTeams();
    private final LocalTokens tokens = new LocalTokens();
    private final LocalOpenId channel = LocalOpenId.open();

    LocalMicrosoft() throws IOException {}

    /** What those are told who serve York and Luton here. */
    Map<String, Object> settings(Path folder) {
        var settings = ForReal.yorkAndLuton(folder);
        settings.put("holdfast.teams.service-hosts", "127.0.0.1");
        settings.put("holdfast.teams.token-endpoint", tokens.url().toString());
        settings.put("holdfast.teams.openid-configuration", channel.configuration().toString());
        return settings;
    }

    /** What the channel shows when it passes something on to this bot. */
    String bearer(String app) {
        return channel.bearer(app, url());
    }

    LocalOpenId channel() {
        return channel;
    }

    /** Where Teams takes what is sent. */
    String url() {
        return teams.url();
    }

    List<LocalTeams.Sent> sent(Predicate<LocalTeams.Sent> which) {
        return teams.sent(which);
    }

    /** With what each token was asked for. */
    List<Map<String, String>> asked() {
        return tokens.asked();
    }

    @Override
    public void close() {
        teams.close();
        tokens.close();
        channel.close();
    }
}
