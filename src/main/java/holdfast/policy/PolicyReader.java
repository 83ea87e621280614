package holdfast.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        var categories = keys.required("categories").map(at -> new CategoryReader().list(at));
        var decision = keys.required("decision").flatMap(PolicyReader::decision);
        var ladder = Ladder.read(keys, roles);
        return keys.whole(() ->
                new Policy(
                        heading.id().orElseThrow(),
                        heading.edition().orElseThrow(),
                        hash,
                        heading.council().orElseThrow(),
                        heading.title().orElseThrow(),
                        heading.source().orElseThrow(),
                        categories.orElseThrow(),
                        ladder.notification().orElseThrow(),
                        ladder.stages(),
                        ladder.wholeProcess(),
                        decision.orElseThrow()));
    }

    private static Optional<Decision> decision(Place place) {
        var keys = place.keys();
        var remind =
                keys.optional("remind")
                        .flatMap(new PeriodReader(new EventReader(List.of()))::every);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() -> new Decision(remind, source.orElseThrow(), reading));
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
