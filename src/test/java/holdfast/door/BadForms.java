package holdfast.door;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Classes 1 to 14: what is no proper request, or no JSON. The token is genuine. */
final class BadForms {

    private static final Map<String, String> NO_OBJECTS =
            Map.of("empty", "", "null", "null", "a list", "[]", "a text", "\"x\"", "a number", "7");

    private BadForms() {}

    static List<BadInput> of(BadInputs good) {
        return Stream.of(requests(good), types(good), bodies(good), sizes(good), smuggled(good))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<BadInput> requests(BadInputs good) {
        return Stream.of("GET", "PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "PATCH", "post", "FOO")
                .map(method -> new BadInput(1, method, good.sound().by(method), 405));
    }

    private static Stream<BadInput> types(BadInputs good) {
        var types =
                Stream.of(
                        "text/plain",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=utf-16",
                        "application/json; charset=nonsense",
                        "application/*+json",
                        "*/*",
                        "json",
                        "");
        var packed = Stream.of("gzip", "br", "identity, gzip", "deflate");
        return Stream.concat(
                types.map(type ->
                        new BadInput(
                                2,
                                "type '" + type + "'",
                                good.sound().with("Content-Type", type),
                                415)),
                packed.map(coding ->
                        new BadInput(
                                8,
                                "packed with " + coding,
                                good.sound().with("Content-Encoding", coding),
                                415)));
    }

    private static Stream<BadInput> bodies(BadInputs good) {
        var sound = good.activity("help").toString();
        var inside = sound.substring(0, sound.length() - 1);
        var nothing =
                NO_OBJECTS.entrySet().stream().map(it -> bad(3, it.getKey(), it.getValue(), good));
        var written =
                Stream.of(
                        bad(4, "cut off", inside, good),
                        bad(4, "more behind it", sound + "x", good),
                        bad(4, "two of them", sound + sound, good),
                        bad(6, "too deep", add(inside, "[".repeat(10_000)), good),
                        bad(6, "deep and closed", add(inside, nested(10_000)), good),
                        bad(6, "a long name", inside + ",\"" + "k".repeat(50_000) + "\":1}", good),
                        bad(6, "a long number", add(inside, "9".repeat(10_000)), good),
                        bad(6, "a huge number", add(inside, "1e999999999"), good),
                        bad(7, "from twice", inside + ",\"from\":{\"id\":\"29:x\"}}", good),
                        bad(7, "a name twice inside", add(inside, "{\"a\":1,\"a\":2}"), good),
                        bad(9, "half a character", add(inside, "\"\\ud800\""), good),
                        bad(9, "a mark before it", "\uFEFF" + sound, good),
                        new BadInput(9, "another alphabet", good.latin(), 400),
                        new BadInput(9, "two bytes a letter", good.wide(), 400),
                        bad(10, "no number", add(inside, "NaN"), good),
                        bad(10, "infinity", add(inside, "-Infinity"), good),
                        bad(10, "a comment", "/* x */" + sound, good),
                        bad(10, "single quotes", sound.replace('"', '\''), good));
        return Stream.concat(nothing, written);
    }

    private static String add(String inside, String value) {
        return inside + ",\"value\":" + value + "}";
    }

    private static String nested(int deep) {
        return "[".repeat(deep) + "]".repeat(deep);
    }

    private static BadInput bad(int number, String name, String body, BadInputs good) {
        return new BadInput(number, name, good.signed(body), 400);
    }

    private static Stream<BadInput> sizes(BadInputs good) {
        var sound = good.activity("help").toString();
        return Stream.of(
                new BadInput(5, "too large", good.signed(sound + " ".repeat(256 * 1024)), 413),
                new BadInput(
                        5,
                        "says it is too large",
                        good.signed(sound).with("Content-Length", "999999999999"),
                        413),
                new BadInput(
                        5,
                        "never ends",
                        good.signed(chunk(sound) + chunk(" ".repeat(64 * 1024)).repeat(5))
                                .with("Content-Length", "")
                                .with("Transfer-Encoding", "chunked"),
                        413));
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** Two ways to say where a request ends: one server would see one, the next one two. */
    private static Stream<BadInput> smuggled(BadInputs good) {
        var sound = good.sound();
        return Stream.of(
                new BadInput(13, "two ends", sound.with("Transfer-Encoding", "chunked"), 400),
                new BadInput(13, "two lengths", sound.with("Content-Length ", "3"), 400),
                new BadInput(13, "a length of two", sound.with("Content-Length", "3, 3"), 400),
                new BadInput(13, "a signed length", sound.with("Content-Length", "+3"), 400),
                new BadInput(13, "another end", sound.with("Transfer-Encoding", "xchunked"), 501),
                new BadInput(
                        13, "a folded end", sound.with("Transfer-Encoding", "\r\n chunked"), 400),
                new BadInput(13, "no name", sound.with(" ", "a"), 400),
                new BadInput(13, "two hosts", sound.with("Host ", "evil.example"), 400));
    }
}
