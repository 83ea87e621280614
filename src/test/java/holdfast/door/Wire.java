package holdfast.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An HTTP request byte by byte, as no client of good manners would write it. Every step makes
 * another.
 *
 * @param headers in this order; one whose value is empty is left out
 */
public record Wire(String method, String path, Map<String, String> headers, byte[] body) {

    /** A post to the bot. */
    public static Wire post(String body) {
        return post(body.getBytes(UTF_8));
    }

    static Wire post(byte[] body) {
        return new Wire("POST", Door.ENDPOINT, Map.of(), body)
                .with("Host", "127.0.0.1")
                .with("Content-Type", "application/json; charset=utf-8")
                .with("Content-Length", "" + body.length)
                .with("Connection", "close");
    }

    public Wire with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Wire(method, path, more, body);
    }

    Wire by(String other) {
        return new Wire(other, path, headers, body);
    }

    private byte[] bytes() {
        var lines =
                headers.entrySet().stream()
                        .filter(header -> !header.getValue().isEmpty())
                        .map(header -> header.getKey().strip() + ": " + header.getValue())
                        .collect(Collectors.joining("\r\n"));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "%s %s HTTP/1.1\r\n%s\r\n\r\n".formatted(method, path, lines).getBytes(ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** What the server answers at another address. */
    public Answer to(String elsewhere, int port) {
        return new Wire(method, elsewhere, headers, body).to(port);
    }

    /** What the server answers. */
    public Answer to(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(bytes());
            socket.shutdownOutput(); // nothing more comes, so the server need not wait for it
            return Answer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The first answer on the line, and how many there were. */
    public record Answer(int status, String head, String body, int answers) {

        static Answer of(String text) {
            var split = text.indexOf("\r\n\r\n");
            if (!text.startsWith("HTTP/1.1 ") || split < 0) {
                throw new AssertionError("no answer: " + text);
            }
            return new Answer(
                    Integer.parseInt(text.substring(9, 12)),
                    text.substring(0, split),
                    text.substring(split + 4),
                    text.split("HTTP/1\\.1 ", -1).length - 1);
        }
    }
}
