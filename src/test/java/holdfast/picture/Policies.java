package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies to draw: those that come with Holdfast, and some that nobody would want to draw. */
final class Policies {

    private static final Path FOLDER = Path.of("bot/policies");

    private static final String LONG =
            "Stage of the panel that the director of children’s services and the chief executive"
                    + " convene together when everybody else has been asked and has not answered";

    private Policies() {}

    static Stream<Policy> shipped() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Policies::text).map(Policies::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Policy> all() {
        return Stream.concat(shipped(), Stream.of(seven(), hostile(), bare()));
    }

    static Policy named(String id) {
        return read(text(FOLDER.resolve(id + ".yaml")));
    }

    /** York's with seven stages, all with a long title. */
    static Policy seven() {
        var york = text(FOLDER.resolve("york.yaml"));
        var first =
                york.substring(
                        york.indexOf("  - stage: stage-1"), york.indexOf("  - stage: stage-2"));
        var rest = york.indexOf("whole-process:");
        var last = york.substring(york.indexOf("  - stage: stage-4"), rest);
        var stages =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(n -> first.replace("stage-1", "stage-" + n))
                        .collect(Collectors.joining());
        return read(
                york.substring(0, york.indexOf("  - stage: stage-1"))
                        .concat(stages)
                        .concat(last.replace("stage-4", "stage-7"))
                        .concat(york.substring(rest))
                        .replaceAll("title: Stage \\d", "title: " + LONG)
                        .replace("within: 20 working", "within: 60 working"));
    }

    /** York's, written by somebody who wants to break the picture. */
    static Policy hostile() {
        return read(
                text(FOLDER.resolve("york.yaml"))
                        .replace("title: Stage 1", "title: '" + Hostile.TITLE + "'")
                        .replace(
                                "council: City of York Council",
                                "council: '" + Hostile.COUNCIL + "'")
                        .replace("concern: problem", "concern: '<b>problem</b>'")
                        .replace("source: section 4\n", "source: '" + Hostile.WORD + "'\n"));
    }

    /** What may stand in a policy file and must stay text. */
    static final class Hostile {
        static final String TITLE = "<script>alert(\"1\")</script> & ]]> {0} %s 😀 العربية";
        static final String COUNCIL = "</title><image href=\"x\" onload=\"y\"/>";
        static final String WORD = "x".repeat(300);

        private Hostile() {}
    }

    /** The least that a policy can say. */
    static Policy bare() {
        return read(
                """
                policy: bare
                edition: 2026-01
                council: Bareshire Council
                title: A process
                source: none
                categories: [{category: drift, title: Drift, source: none}]
                stages:
                  - stage: only
                    title: Only stage
                    answered-by: team-manager
                    within: 48 hours of only
                    lapse: {ping: [team-manager], offer: none, because: There is no other.}
                    source: none
                decision: {source: none}
                cafcass: {advice: None., source: none}
                """);
    }

    static Policy read(String yaml) {
        var reading = PolicyReader.read("test.yaml", yaml);
        assertThat(reading)
                .as(() -> ((Reading.Refused) reading).message())
                .isInstanceOf(Reading.Loaded.class);
        return ((Reading.Loaded) reading).policy();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
