package holdfast.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the file in which a council's officers wrote their process. Either all of it, or none. */
public final class PolicyReader {

    private PolicyReader() {}

    /** What came of reading a policy file: the whole policy, or every problem with it. */
    public sealed interface Reading {

        /** The file is in order. */
        record Loaded(Policy policy) implements Reading {}

        /** The file is not in order, and nothing of it was loaded. */
        record Refused(String file, List<Problem> problems) implements Reading {

            private static final int SHOWN = 100;

            public Refused {
                problems = List.copyOf(problems);
            }

            /** What the file's author reads. */
            public String message() {
                var count = problems.size();
                return "%s has %d %s:\n%s%s\nNo policy was loaded. The edition in force stays in force."
                        .formatted(
                                file, count, count == 1 ? "problem" : "problems", shown(), rest());
            }

            private String shown() {
                return problems.stream()
                        .limit(SHOWN)
                        .map(problem -> "  " + problem)
                        .collect(joining("\n"));
            }

            private String rest() {
                var more = problems.size() - SHOWN;
                return more > 0 ? "\n  and %d more.".formatted(more) : "";
            }
        }

        /**
         * Something that keeps a policy file from being loaded.
         *
         * @param line from 1
         * @param column from 1, in characters
         * @param path the keys that lead there, such as {@code stages[0].within}; empty for the
         *     file
         * @param text what was found and what would do
         */
        record Problem(String file, int line, int column, String path, String text) {

            @Override
            public String toString() {
                var where = path.isEmpty() ? "" : path + ": ";
                return "line %d, column %d: %s%s".formatted(line, column, where, text);
            }
        }
    }

    /**
     * The policy in this text, or every problem with it.
     *
     * @param fileName as its author knows it
     */
    public static Reading read(String fileName, String yaml) {
        var problems = new Problems(fileName);
        var policy = new YamlFile(problems).open(yaml).flatMap(root -> policy(root, hash(yaml)));
        return policy.filter(_ -> problems.count() == 0)
                .<Reading>map(Reading.Loaded::new)
                .orElseGet(() -> new Reading.Refused(fileName, problems.inOrder()));
    }

    private static Optional<Policy> policy(Place root, String hash) {
        var keys = root.keys();
        var heading = Heading.read(keys);
        var roles = new RoleReader(keys.optional("roles"));
        var periods = Ladder.periods(keys);
        var parts =
                new Parts(
                        heading,
                        Kinds.read(keys, roles, periods),
                        Ladder.read(keys, roles, periods),
                        AfterAnswer.read(keys, roles, periods),
                        new TracksReader(roles, periods).read(keys),
                        keys.optional("closures").flatMap(PolicyReader::closures),
                        Duties.read(keys, roles),
                        keys.optional("significant-changes")
                                .flatMap(new ChangesReader(roles, periods)::read));
        return keys.whole(() -> parts.policy(hash));
    }

    /** The parts of a policy, each as far as it could be read. */
    private record Parts(
            Heading heading,
            Kinds kinds,
            Ladder ladder,
            AfterAnswer after,
            Optional<Tracks> tracks,
            Optional<Policy.Closures> closures,
            List<Duty> duties,
            Optional<Policy.Changes> changes) {

        /** All of them together, once every part is in order. */
        Policy policy(String hash) {
            return new Policy(
                    heading.id().orElseThrow(),
                    heading.edition().orElseThrow(),
                    hash,
                    heading.council().orElseThrow(),
                    heading.title().orElseThrow(),
                    heading.source().orElseThrow(),
                    heading.language(),
                    heading.words(),
                    kinds.categories(),
                    kinds.together(),
                    kinds.goodPractice(),
                    kinds.serviceConcern(),
                    kinds.informal(),
                    ladder.notification(),
                    ladder.gap(),
                    ladder.stages(),
                    ladder.wholeProcess(),
                    after.decision().orElseThrow(),
                    after.actions(),
                    tracks.orElseThrow(),
                    closures,
                    duties,
                    changes,
                    heading.emergency());
        }
    }

    private static Optional<Policy.Closures> closures(Place place) {
        var keys = place.keys();
        var moveStages =
                keys.required("move-stages", "Say whether closure days lengthen a stage.")
                        .flatMap(Choice.YES_OR_NO::one);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(
                () -> new Policy.Closures(moveStages.orElseThrow(), source.orElseThrow(), reading));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
