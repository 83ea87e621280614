package holdfast.config;

import holdfast.credential.Credential;
import holdfast.workingday.London;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** A PEM file that holds a certificate and its private key, as Azure Key Vault gives it out. */
final class CertificateFile {

    private static final String BOTH =
            "Give a PEM file that holds the certificate and its private key without a password.";
    private static final byte[] ANYTHING = {1, 2, 3};

    private CertificateFile() {}

    /** Throws {@link StartRefused} when the file will not do. */
    static Credential.Certificate read(Path file, Instant now) {
        var content = content(file);
        var key = part(content::getPrivateKey);
        var certificate = part(content::getCertificates).flatMap(all -> all.stream().findFirst());
        if (key.isEmpty() || certificate.isEmpty()) {
            throw refused(
                    file, key.isEmpty() ? "holds no private key" : "holds no certificate", BOTH);
        }
        return checked(file, key.get(), certificate.get(), now);
    }

    private static Credential.Certificate checked(
            Path file, PrivateKey key, X509Certificate certificate, Instant now) {
        if (!fit(key, certificate)) {
            throw refused(file, "holds a key that is not the certificate's", BOTH);
        }
        var end = certificate.getNotAfter().toInstant();
        if (!end.isAfter(now)) {
            throw refused(
                    file,
                    "ran out on %s".formatted(London.day(end)),
                    "Renew it, and upload the new certificate in Microsoft Entra.");
        }
        var beginning = certificate.getNotBefore().toInstant();
        if (beginning.isAfter(now)) {
            throw refused(
                    file,
                    "counts only from %s".formatted(London.day(beginning)),
                    "Check this machine's clock, or give another certificate.");
        }
        return new Credential.Certificate(key, certificate);
    }

    private static boolean fit(PrivateKey key, X509Certificate certificate) {
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(ANYTHING);
            var reader = Signature.getInstance("SHA256withRSA");
            reader.initVerify(certificate.getPublicKey());
            reader.update(ANYTHING);
            return reader.verify(signer.sign());
        } catch (GeneralSecurityException otherKinds) {
            return false;
        }
    }

    private static PemContent content(Path file) {
        try {
            return PemContent.load(file);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw refused(
                    file,
                    "cannot be read",
                    "Check that it is there and that Holdfast may read it.");
        }
    }

    /** Empty where the file holds none that can be read. */
    private static <T> Optional<T> part(Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static StartRefused refused(Path file, String what, String action) {
        return new StartRefused("'%s' %s.".formatted(file, what), action);
    }
}
