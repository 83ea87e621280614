package holdfast.door;

import static com.nimbusds.jose.JWSAlgorithm.RS256;
import static holdfast.door.Refusal.FORGED;
import static holdfast.door.Refusal.MALFORMED_TOKEN;
import static holdfast.door.Refusal.NO_TOKEN;
import static holdfast.door.Refusal.OUT_OF_TIME;
import static holdfast.door.Refusal.UNKNOWN_APP;
import static holdfast.door.Refusal.UNKNOWN_KEY;
import static holdfast.door.Refusal.WRONG_ALGORITHM;
import static holdfast.door.Refusal.WRONG_ISSUER;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a genuine token of the channel from any other: signed by one of its keys with RS256, for
 * one of our bots, and in time. What the token itself says of keys is not asked.
 */
final class Tokens {

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String SERVICE_URL = "serviceurl";

    /** Microsoft's are some 1,500 characters long. */
    private static final int LONGEST = 16 * 1024;

    private static final Pattern BEARER =
            Pattern.compile("(?i:Bearer) ([\\w-]++\\.[\\w-]++\\.[\\w-]*+)");

    private final Registrations registrations;
    private final Keys keys;
    private final Times times;

    Tokens(Registrations registrations, Keys keys, InstantSource machine) {
        this.registrations = registrations;
        this.keys = keys;
        this.times = new Times(machine);
    }

    /**
     * The token of a request.
     *
     * @param patience how long whoever calls can wait for keys
     */
    Token of(HttpServletRequest request, Duration patience) throws TurnedAway {
        var claims = signed(shown(request), patience).getPayload().toJSONObject();
        if (claims == null || !(claims.get(SERVICE_URL) instanceof String serviceUrl)) {
            throw new TurnedAway(MALFORMED_TOKEN);
        }
        if (!ISSUER.equals(claims.get("iss"))) {
            throw new TurnedAway(WRONG_ISSUER);
        }
        checkTimes(claims);
        if (claims.get("aud") instanceof String app && !app.isBlank()) {
            return registrations
                    .of(app)
                    .map(registration -> new Token(registration, serviceUrl))
                    .orElseThrow(() -> new TurnedAway(UNKNOWN_APP));
        }
        throw new TurnedAway(UNKNOWN_APP);
    }

    private static JWT shown(HttpServletRequest request) throws TurnedAway {
        var headers = Collections.list(request.getHeaders(AUTHORIZATION));
        var bearer = BEARER.matcher(headers.size() == 1 ? headers.getFirst() : "");
        if (!bearer.matches() || bearer.group(1).length() > LONGEST) {
            throw new TurnedAway(NO_TOKEN);
        }
        try {
            return JWTParser.parse(bearer.group(1));
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new TurnedAway(NO_TOKEN);
        }
    }

    private SignedJWT signed(JWT token, Duration patience) throws TurnedAway {
        if (!(token instanceof SignedJWT signed)
                || !RS256.equals(signed.getHeader().getAlgorithm())) {
            throw new TurnedAway(WRONG_ALGORITHM);
        }
        if (!(signed.getHeader().getKeyID() instanceof String id)) {
            throw new TurnedAway(UNKNOWN_KEY);
        }
        var key = keys.of(id, patience);
        try {
            if (signed.verify(new RSASSAVerifier(key))) {
                return signed;
            }
        } catch (JOSEException unfit) {
            // not ours either
        }
        throw new TurnedAway(FORGED);
    }

    private void checkTimes(Map<String, Object> claims) throws TurnedAway {
        try {
            times.verify(JWTClaimsSet.parse(claims), null);
        } catch (ParseException unreadable) {
            throw new TurnedAway(MALFORMED_TOKEN);
        } catch (BadJWTException untimely) {
            throw new TurnedAway(OUT_OF_TIME);
        }
    }

    /** Whether a token has begun and not ended, by a clock that may be five minutes out. */
    private static final class Times extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final InstantSource machine;

        Times(InstantSource machine) {
            super(new JWTClaimsSet.Builder().build(), Set.of("exp"));
            this.machine = machine;
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(machine.instant());
        }
    }
}
