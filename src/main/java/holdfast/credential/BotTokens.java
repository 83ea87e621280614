package holdfast.credential;

import holdfast.people.Authority;
import java.util.Optional;

/** What each council's bot shows Teams. */
@FunctionalInterface
public interface BotTokens {

    /** Empty where nothing needs to be shown, as in a rehearsal. */
    Optional<BotToken> of(Authority authority);
}
