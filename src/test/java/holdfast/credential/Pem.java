package holdfast.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/** Certificates that are made when a test needs them, by the JDK's own tool. */
public final class Pem {

    private static final char[] PASSWORD = "only-here".toCharArray();

    private Pem() {}

    /** A file of certificate and key. */
    public static Path file(Path folder, String start, int days) {
        return file(folder, "RSA", start, days);
    }

    /**
     * The same.
     *
     * @param start such as {@code -10d}, from now
     */
    public static Path file(Path folder, String algorithm, String start, int days) {
        try {
            var store = folder.resolve(algorithm + start + days + ".p12");
            make(store, algorithm, start, days);
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
            var pem = store.resolveSibling(store.getFileName() + ".pem");
            return Files.writeString(
                    pem,
                    certificate(keys.getCertificate("bot")) + key(keys.getKey("bot", PASSWORD)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store, String algorithm, String start, int days)
            throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process =
                new ProcessBuilder(
                                keytool,
                                "-J-XX:TieredStopAtLevel=1",
                                "-genkeypair",
                                "-alias",
                                "bot",
                                "-dname",
                                "CN=bot",
                                "-keyalg",
                                algorithm,
                                "-startdate",
                                start,
                                "-validity",
                                Integer.toString(days),
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static String certificate(Certificate certificate) throws GeneralSecurityException {
        return block("CERTIFICATE", certificate.getEncoded());
    }

    private static String key(Key key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    private static String block(String kind, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }
}
