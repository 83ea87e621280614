package holdfast.config;

import holdfast.credential.BotToken;
import holdfast.credential.BotTokens;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sees to it that every bot has its token before somebody waits for it, and that one that gets none
 * is known, from the start on.
 */
record FreshTokens(BotTokens tokens, Councils councils) {

    private static final long EVERY_MINUTE = 60_000;

    @Scheduled(fixedDelay = EVERY_MINUTE)
    void look() {
        all(tokens, councils).forEach(token -> Thread.startVirtualThread(token::isThere));
    }

    static Stream<BotToken> all(BotTokens tokens, Councils councils) {
        return councils.authorities().stream().flatMap(council -> tokens.of(council).stream());
    }
}
