package holdfast.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token as it is made: a genuine one, spoilt step by step. Every step makes another. */
public final class LocalToken {

    private final Map<String, Object> header;
    private final Map<String, Object> claims;
    private final Signing signing;

    /** What signs it. */
    @FunctionalInterface
    interface Signing {
        byte[] of(byte[] signed) throws GeneralSecurityException;
    }

    private LocalToken(Map<String, Object> header, Map<String, Object> claims, Signing signing) {
        this.header = header;
        this.claims = claims;
        this.signing = signing;
    }

    static LocalToken genuine(String keyId, KeyPair key, String appId, String serviceUrl) {
        var now = InstantSource.system().instant().getEpochSecond();
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "RS256");
        header.put("kid", keyId);
        header.put("typ", "JWT");
        var claims = new LinkedHashMap<String, Object>();
        claims.put("serviceurl", serviceUrl);
        claims.put("nbf", now);
        claims.put("exp", now + 3600);
        claims.put("iss", "https://api.botframework.com");
        claims.put("aud", appId);
        return new LocalToken(header, claims, with("SHA256withRSA", key.getPrivate()));
    }

    /** With another claim, or another value of one. */
    public LocalToken with(String claim, Object value) {
        return new LocalToken(header, put(claims, claim, value), signing);
    }

    /** With a claim that many seconds from now. */
    public LocalToken at(String claim, long seconds) {
        return with(claim, InstantSource.system().instant().getEpochSecond() + seconds);
    }

    public LocalToken without(String claim) {
        var fewer = new LinkedHashMap<>(claims);
        fewer.remove(claim);
        return new LocalToken(header, fewer, signing);
    }

    public LocalToken header(String name, Object value) {
        return new LocalToken(put(header, name, value), claims, signing);
    }

    LocalToken headless(String name) {
        var fewer = new LinkedHashMap<>(header);
        fewer.remove(name);
        return new LocalToken(fewer, claims, signing);
    }

    /** Signed by another key of that kind. */
    LocalToken signed(String algorithm, Signing by) {
        return new LocalToken(put(header, "alg", algorithm), claims, by);
    }

    LocalToken signedBy(String algorithm, String javaName, KeyPair key) {
        return signed(algorithm, with(javaName, key.getPrivate()));
    }

    /** With the public key as a password, as if the key were one that both sides share. */
    LocalToken signedWithThePublicKey(KeyPair key) {
        return signed(
                "HS256",
                signed -> {
                    var mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256"));
                    return mac.doFinal(signed);
                });
    }

    LocalToken signedByCurve() {
        return signed(
                "ES256",
                signed -> {
                    var generator = KeyPairGenerator.getInstance("EC");
                    generator.initialize(new ECGenParameterSpec("secp256r1"));
                    var own = generator.generateKeyPair().getPrivate();
                    return with("SHA256withECDSAinP1363Format", own).of(signed);
                });
    }

    LocalToken unsigned(String algorithm) {
        return signed(algorithm, _ -> new byte[0]);
    }

    private static Signing with(String javaName, PrivateKey key) {
        return signed -> {
            var signature = Signature.getInstance(javaName);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        };
    }

    private static Map<String, Object> put(Map<String, Object> map, String name, Object value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** As it is sent. */
    public String written() {
        var signed = part(header) + "." + part(claims);
        try {
            return signed + "." + Base64URL.encode(signing.of(signed.getBytes(US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String part(Map<String, Object> content) {
        return Base64URL.encode(JSONObjectUtils.toJSONString(content).getBytes(UTF_8)).toString();
    }
}
