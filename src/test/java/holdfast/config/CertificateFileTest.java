package holdfast.config;

import static holdfast.config.ForReal.refused;
import static holdfast.config.ForReal.set;

import holdfast.credential.Pem;
import holdfast.workingday.London;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the file that holds a bot's certificate. */
class CertificateFileTest {

    private static final String AT = "holdfast.councils.york.";

    @TempDir Path folder;

    @Test
    void certificates_are_looked_into() throws IOException {
        var good = Pem.file(folder, "-1d", 30);
        var other = Pem.file(folder, "EC", "-1d", 30);
        var old = Pem.file(folder, "-10d", 5);
        var early = Pem.file(folder, "+2d", 5);
        var keyless =
                Files.writeString(
                        folder.resolve("keyless.pem"),
                        Files.readString(good).replaceAll("(?s)-----BEGIN PRIVATE.*", ""));
        var strange =
                Files.writeString(
                        folder.resolve("strange.pem"),
                        Files.readString(other).replaceAll("(?s)-----BEGIN PRIVATE.*", "")
                                + Files.readString(good)
                                        .replaceAll("(?s).*(-----BEGIN PRIVATE)", "$1"));
        var both =
                "Give a PEM file that holds the certificate and its private key without a password.";

        Mode.choose(set(certified(good)));
        refusedCertificate(
                folder.resolve("none.pem"),
                "cannot be read",
                "Check that it is there and that Holdfast may read it.");
        refusedCertificate(keyless, "holds no private key", both);
        refusedCertificate(strange, "holds a key that is not the certificate's", both);
        refusedCertificate(other, "holds a key that is not the certificate's", both);
        refusedCertificate(
                old,
                "ran out on " + day(-5),
                "Renew it, and upload the new certificate in Microsoft Entra.");
        refusedCertificate(
                early,
                "counts only from " + day(2),
                "Check this machine's clock, or give another certificate.");
    }

    private static String day(int fromNow) {
        return London.day(Instant.now().plus(Duration.ofDays(fromNow))).toString();
    }

    private void refusedCertificate(Path file, String what, String action) {
        refused(
                set(certified(file)),
                "holdfast.councils.york.teams.certificate: '%s' %s.".formatted(file, what),
                action);
    }

    private Map<String, Object> certified(Path file) {
        var settings = ForReal.york(folder);
        settings.put(AT + "teams.certificate", file.toString());
        settings.remove(AT + "teams.secret");
        return settings;
    }
}
