package holdfast.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the file in which a council's officers wrote their process. Either all of it, or none. */
public final class PolicyReader {

    private PolicyReader() {}

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
        var kinds = Kinds.read(keys, roles, periods);
        var ladder = Ladder.read(keys, roles, periods);
        var after = AfterAnswer.read(keys, roles, periods);
        var tracks = new TracksReader(roles, periods).read(keys);
        return keys.whole(() ->
                new Policy(
                        heading.id().orElseThrow(),
                        heading.edition().orElseThrow(),
                        hash,
                        heading.council().orElseThrow(),
                        heading.title().orElseThrow(),
                        heading.source().orElseThrow(),
                        heading.words(),
                        kinds.categories(),
                        kinds.together(),
                        kinds.goodPractice(),
                        kinds.serviceConcern(),
                        kinds.informal(),
                        ladder.notification(),
                        ladder.stages(),
                        ladder.wholeProcess(),
                        after.decision().orElseThrow(),
                        after.actions(),
                        tracks.orElseThrow()));
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
