package holdfast.door;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Classes 16 to 23: whatever is shown in the place of a genuine token. The activity is sound. */
final class BadTokens {

    private BadTokens() {}

    static List<BadInput> of(BadInputs good) {
        return Stream.of(none(good), algorithms(good), keys(good), times(good), claims(good))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<BadInput> none(BadInputs good) {
        var token = good.openId().token(good.appId(), good.serviceUrl()).written();
        var parts = token.split("\\.");
        var twice = good.shows("Bearer " + token).with("Authorization ", "Bearer " + token);
        var shown =
                Stream.of(
                        new String[] {"no token", ""},
                        new String[] {"a password", "Basic aXJpczpzZWNyZXQ="},
                        new String[] {"another word", "Token " + token},
                        new String[] {"two spaces", "Bearer  " + token},
                        new String[] {"no space", "Bearer" + token},
                        new String[] {"nothing behind it", "Bearer"},
                        new String[] {"20 KB", "Bearer " + token + "x".repeat(20 * 1024)},
                        new String[] {"two parts", "Bearer " + parts[0] + "." + parts[1]},
                        new String[] {"four parts", "Bearer " + token + ".x"},
                        new String[] {"a header that is no JSON", "Bearer eA.eA.eA"},
                        new String[] {"two tokens", "Bearer " + token + ", Bearer " + token});
        return Stream.concat(
                shown.map(it -> new BadInput(16, it[0], good.shows(it[1]), 401)),
                Stream.of(new BadInput(16, "a token shown twice", twice, 401)));
    }

    private static BadInput bad(
            int number, String name, BadInputs good, UnaryOperator<LocalToken> spoilt) {
        return new BadInput(number, name, good.shows(spoilt), 403);
    }

    private static Stream<BadInput> algorithms(BadInputs good) {
        var key = LocalOpenId.FIRST;
        return Stream.of(
                bad(17, "alg none", good, it -> it.unsigned("none")),
                bad(17, "alg None", good, it -> it.signedBy("None", "SHA256withRSA", key)),
                bad(17, "alg nOnE", good, it -> it.signedBy("nOnE", "SHA256withRSA", key)),
                bad(17, "HS256 with the public key", good, it -> it.signedWithThePublicKey(key)),
                bad(17, "RS384", good, it -> it.signedBy("RS384", "SHA384withRSA", key)),
                bad(17, "RS512", good, it -> it.signedBy("RS512", "SHA512withRSA", key)),
                bad(17, "PS256", good, it -> it.signedBy("PS256", "SHA256withRSA", key)),
                bad(17, "ES256", good, LocalToken::signedByCurve));
    }

    private static Stream<BadInput> keys(BadInputs good) {
        var other = LocalOpenId.UNENDORSED;
        var ids =
                Stream.of("", "../../etc/passwd", "https://evil.example/", "' OR 1=1 --", "key-2");
        return Stream.concat(
                ids.map(id -> bad(18, "key '" + id + "'", good, it -> it.header("kid", id))),
                Stream.of(
                        bad(18, "no key", good, it -> it.headless("kid")),
                        bad(18, "key 7", good, it -> it.header("kid", "7")),
                        bad(18, "of another key", good, it -> by(it, "key-1")),
                        bad(
                                18,
                                "a place for keys",
                                good,
                                it -> by(it, "x").header("jku", "http://127.0.0.1:1/")),
                        bad(
                                18,
                                "a place for proofs",
                                good,
                                it -> by(it, "x").header("x5u", "http://127.0.0.1:1/")),
                        bad(
                                18,
                                "its own key",
                                good,
                                it -> by(it, "key-1").header("jwk", BadTokens.own())),
                        bad(
                                18,
                                "something critical",
                                good,
                                it -> it.header("crit", List.of("b64")).header("b64", false)),
                        bad(23, "a key for others", good, it -> by(it, "key-of-others"))));
    }

    private static LocalToken by(LocalToken token, String id) {
        return token.signedBy("RS256", "SHA256withRSA", LocalOpenId.UNENDORSED).header("kid", id);
    }

    private static Object own() {
        return new RSAKey.Builder((RSAPublicKey) LocalOpenId.UNENDORSED.getPublic())
                .keyID("key-1")
                .build()
                .toJSONObject();
    }

    private static Stream<BadInput> times(BadInputs good) {
        return Stream.of(
                bad(19, "expired", good, it -> it.at("exp", -310)),
                bad(19, "not yet begun", good, it -> it.at("nbf", 330)),
                bad(19, "no end", good, it -> it.without("exp")),
                bad(19, "an end in words", good, it -> it.with("exp", "9999999999")),
                bad(19, "an end that is a list", good, it -> it.with("exp", List.of(9999999999L))));
    }

    private static Stream<BadInput> claims(BadInputs good) {
        var issuers =
                Stream.of(
                        "https://login.microsoftonline.com/" + good.tenant() + "/v2.0",
                        "https://sts.windows.net/" + good.tenant() + "/",
                        "https://api.botframework.com/",
                        "https://API.botframework.com",
                        "");
        var app = good.appId();
        return Stream.concat(
                issuers.map(it -> bad(20, "issuer '" + it + "'", good, t -> t.with("iss", it))),
                Stream.of(
                        bad(20, "no issuer", good, it -> it.without("iss")),
                        bad(21, "for another app", good, it -> it.with("aud", "another")),
                        bad(21, "for a list", good, it -> it.with("aud", List.of(app))),
                        bad(21, "for two", good, it -> it.with("aud", List.of(app, "another"))),
                        bad(21, "in capitals", good, it -> it.with("aud", app.toUpperCase())),
                        bad(21, "for nobody", good, it -> it.with("aud", "")),
                        bad(21, "for anybody", good, it -> it.without("aud")),
                        bad(22, "no address", good, it -> it.without("serviceurl")),
                        bad(
                                22,
                                "another address",
                                good,
                                it -> it.with("serviceurl", "https://smba.trafficmanager.net/uk/")),
                        bad(
                                22,
                                "a list of addresses",
                                good,
                                it -> it.with("serviceurl", List.of(good.serviceUrl())))));
    }
}
